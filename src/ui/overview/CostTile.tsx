import * as React from 'react';
import type { LineGroup } from '../../domain/effect';
import { plannedSums } from '../../domain/figures/plannedSums';
import { costSums } from '../../domain/figures/sums';
import { currentYear } from '../../domain/figures/years';
import { euros } from '../../loc/cost';
import { plannedSentence } from '../../loc/planned';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';
import overviewStyles from './overview.module.scss';

/** What the programme has cost, kind by kind, and what it saves; each number opens its lines. */
export function CostTile(): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const { effects, figure } = speech.strings;
  const { kinds, savings } = costSums(programme.records.effects);
  const open = (lines: LineGroup): void =>
    go({ ...nothingOpen, page: 'effects', year: undefined, allYears: true, theme: undefined, lines });
  const year = currentYear(programme);
  const sums = plannedSums(programme.records.projects.filter(({ value }) => value.year === year));
  const planned = plannedSentence(sums, speech);
  if (kinds.length === 0 && !savings && !planned) return <p>{effects.tile.nothing}</p>;
  return (
    <>
      {planned && (
        <p>
          <RouteLink
            change={{ ...nothingOpen, page: 'effects', year, allYears: undefined, theme: undefined }}
            className={overviewStyles['link']}
          >
            {effects.planned.tile(year)}
          </RouteLink>
          : {planned} {sums.example && `(${figure.examples})`}
        </p>
      )}
      <ul className={overviewStyles['numbers']}>
        {kinds.map(({ kind, amount, approximate }) => (
          <li key={kind}>
            <button type="button" onClick={() => open(kind)}>
              <strong>{euros(amount, speech, { approximate, perYear: kind === 'yearly' })}</strong>{' '}
              <span>{effects.kinds[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      {savings && (
        <p>
          <button type="button" className={overviewStyles['link']} onClick={() => open('saving')}>
            {effects.tile.savings(euros(savings.amount, speech, { approximate: savings.approximate, perYear: true }))}
          </button>
        </p>
      )}
    </>
  );
}
