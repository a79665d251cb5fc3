import * as React from 'react';
import { isCalled, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { waitingAmong, type Waiting } from '../../domain/figures/waiting';
import { responsibleName } from '../../loc/responsible';
import { limitUnread, waitingIntro } from '../../loc/waiting';
import { projectName } from '../../loc/project';
import { PersonName } from '../parts/Avatar';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { ScrollRegion } from '../parts/ScrollRegion';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { changed, type Route } from '../app/route';
import type { Acts } from '../app/useActs';
import { copyText } from '../parts/copy';
import { MeasureLink } from './MeasureLink';
import tableStyles from './table.module.scss';

interface WaitingListProps {
  /** The measures that the filters let through. */
  readonly records: readonly Versioned<Project>[];
  readonly tell: Acts['tell'];
  readonly linkTo: (route: Route) => string;
}

/** Measures whose status nobody has updated lately: who is to do it, since when, and a reminder to send. */
export function WaitingList({ records, tell, linkTo }: WaitingListProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { waiting: waitingStrings, notCopied } = speech.strings.projects;
  const waits = waitingAmong(programme, records);
  const intro = waitingIntro(programme, speech.strings);
  if (waits.length === 0)
    return <p>{[waitingStrings.none, limitUnread(programme, speech.strings)].filter(Boolean).join(' ')}</p>;
  const remind = async (): Promise<void> => {
    const lines = waits.map((wait) => {
      const { value } = wait.record;
      const who = responsibleName(value, programme, speech).text;
      const line = waitingStrings.line(who, projectName(value, speech).text, wait.days);
      return `${line}\n${linkTo(openOf(wait))}`;
    });
    tell(
      (await copyText([waitingStrings.reminder(waits.length), ...lines].join('\n\n')))
        ? waitingStrings.copied
        : notCopied,
    );
  };
  return (
    <>
      <p className={tableStyles['intro']}>
        <span>{intro}</span> <Button text={waitingStrings.copy} onClick={() => void remind()} />
      </p>
      <ScrollRegion className={tableStyles['region']} label={intro}>
        <table className={`${tableStyles['table']} ${tableStyles['cards']} ${tableStyles['waits']}`}>
          <thead>
            <tr>
              {(['title', 'who', 'why', 'since', 'days'] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={column === 'since' || column === 'days' ? tableStyles['date'] : undefined}
                >
                  {waitingStrings.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {waits.map((wait) => (
              <WaitingRow key={wait.record.id} wait={wait} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** A measure that waits for an update: who is to make it, why, since when and for how many days. */
function WaitingRow({ wait }: { readonly wait: Waiting }): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: {
      projects: {
        waiting: { columns, why, inDays },
      },
    },
    formats,
  } = speech;
  const { id, value } = wait.record;
  const name = projectName(value, speech);
  const who = responsibleName(value, programme, speech);
  return (
    <tr data-row={id} data-open={isCalled(wait.record, route.open) || undefined}>
      <th scope="row" lang={name.lang}>
        <MeasureLink project={value} name={name} open={() => go({ open: value.key })} />
      </th>
      <td className={tableStyles['who']} data-label={columns.who} lang={who.lang}>
        {value.lead ? <PersonName name={value.lead.name} /> : who.text}
      </td>
      <td className={tableStyles['why']}>{why[wait.why]}</td>
      <td className={tableStyles['date']} data-label={columns.since}>
        {wait.since && formats.day(wait.since)}
      </td>
      <td className={tableStyles['date']} data-label={columns.days}>
        {wait.days > 0 && inDays(wait.days)}
      </td>
    </tr>
  );
}

function openOf({ record: { value } }: Waiting): Route {
  return changed({ page: 'projects' }, measuresRoute({ year: value.year, open: value.key }));
}
