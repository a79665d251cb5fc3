import { ChevronDownIcon, ChevronUpIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { waiting } from '../../domain/figures/waiting';
import { responsibleName } from '../../loc/responsible';
import { projectName } from '../../loc/project';
import { limitUnread } from '../../loc/waiting';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { OpeningRow } from './OpeningRow';
import overviewStyles from './overview.module.scss';

const shown = 5;

/** The measures that wait for an update, the longest first, and for whom they wait. */
export function WaitingTile(): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { overview },
  } = speech;
  const [all, setAll] = React.useState(false);
  const waits = waiting(programme);
  const unread = limitUnread(programme, speech.strings);
  const rows = all ? waits : waits.slice(0, shown);
  return (
    <section className={overviewStyles['tile']} data-tile="waiting">
      <h3>{overview.waiting}</h3>
      <p>{waits[0] ? overview.waitingSum(waits.length, waits[0].days) : overview.nothingWaits}</p>
      {unread && <p>{unread}</p>}
      <ul className={overviewStyles['rows']}>
        {rows.map(({ record: { id, value }, why, days }) => {
          const name = projectName(value, speech);
          const whom = responsibleName(value, programme, speech);
          return (
            <OpeningRow key={id} name={name} onOpen={() => go(measuresRoute({ year: value.year, open: value.key }))}>
              <span>{overview.why[why](days)}</span>
              <span lang={whom.lang}>{whom.text}</span>
            </OpeningRow>
          );
        })}
      </ul>
      {waits.length > shown && (
        <Button
          look="subtle"
          className={overviewStyles['more']}
          icon={all ? ChevronUpIcon : ChevronDownIcon}
          text={all ? overview.showFewer : overview.showAll(waits.length)}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        />
      )}
    </section>
  );
}
