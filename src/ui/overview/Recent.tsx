import * as React from 'react';
import { projectName, statusText } from '../../loc/project';
import { spoken } from '../../loc/speech';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import { OpeningRow } from './OpeningRow';
import overviewStyles from './overview.module.scss';

const shown = 4;

/** The measures that were changed last: their status now, who changed them and when. */
export function Recent(): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const {
    language,
    strings: { overview },
    formats,
  } = speech;
  const latest = [...programme.records.projects]
    .sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : b.id - a.id))
    .slice(0, shown);
  return (
    <section className={overviewStyles['tile']} data-tile="recent">
      <h3>{overview.recent}</h3>
      <ul className={overviewStyles['rows']}>
        {latest.map(({ id, modified, modifiedBy, value }) => {
          const { key, year, title, titleSv, status, statusNote, statusNoteSv } = value;
          const name = projectName({ title, titleSv }, speech);
          const note = spoken(language, { fi: statusNote, sv: statusNoteSv });
          return (
            <OpeningRow key={id} name={name} onOpen={() => go(measuresRoute({ year, open: key }))}>
              <span className={overviewStyles['status']}>
                <StatusMark status={status ?? 'none'} /> {statusText(value, speech.strings)}
              </span>
              {note.text && <span lang={note.lang}>{note.text}</span>}
              <span>{overview.changedBy(modifiedBy, formats.moment(modified))}</span>
            </OpeningRow>
          );
        })}
      </ul>
    </section>
  );
}
