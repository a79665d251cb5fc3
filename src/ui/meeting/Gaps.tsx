import * as React from 'react';
import { gapsBeforeProposal } from '../../domain/meeting/check';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { CodeBadge } from '../parts/CodeBadge';
import { Disclosure } from '../parts/Disclosure';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { changed } from '../app/route';
import meetingStyles from './meeting.module.scss';
import { wordsOf } from './roadmapWords';
import { Anchor } from '../parts/Anchor';
import { projectName } from '../../loc/project';

/** What the measures of a year still lack: each count opens its measures, each measure its panel. */
export function Gaps({ year }: { readonly year: number }): JSX.Element {
  const programme = useShownProgramme();
  const { route, addressOf, go } = useNavigation();
  const speech = useSpeech();
  const words = wordsOf(speech);
  const found = gapsBeforeProposal(programme, year);
  return (
    <section className={meetingStyles['gaps']} aria-labelledby="dk-gaps">
      <h3 id="dk-gaps">{words.gaps}</h3>
      {found.length === 0 && <p>{words.noGaps}</p>}
      {found.map(({ gap, records }) => (
        <Disclosure key={gap} className={meetingStyles['gap']} data-gap={gap} summary={words.gap[gap](records.length)}>
          <ul>
            {records.map(({ id, value }) => {
              const name = projectName(value, speech);
              const change = measuresRoute({ year, open: value.key });
              return (
                <li key={id}>
                  {value.code && <CodeBadge>{value.code}</CodeBadge>}{' '}
                  <Anchor
                    href={addressOf(changed(route, change))}
                    lang={name.lang}
                    onClick={onPlainClick(() => go(change))}
                  >
                    {name.text}
                  </Anchor>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
