import * as React from 'react';
import type { LineGroup } from '../../domain/effect';
import { costSums } from '../../domain/figures/sums';
import { euros } from '../../loc/cost';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import overviewStyles from './overview.module.scss';

/** What the programme has cost, kind by kind, and what it saves; each number opens its lines. */
export function CostTile(): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const { effects } = speech.strings;
  const { kinds, savings } = costSums(programme.records.effects);
  const open = (lines: LineGroup): void =>
    go({ ...nothingOpen, page: 'effects', year: undefined, allYears: true, theme: undefined, lines });
  if (kinds.length === 0 && !savings) return <p>{effects.tile.nothing}</p>;
  return (
    <>
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
