import * as React from 'react';
import { type LineGroup, inGroup, lawOf } from '../../domain/effect';
import { costSums, type KindSum, type Sum } from '../../domain/figures/sums';
import { euros, lawName } from '../../loc/cost';
import { useNavigation } from '../app/navigationContext';
import partsStyles from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import type { Route } from '../app/route';
import effectsStyles from './effects.module.scss';
import type { Scope } from './scope';

interface SumsProps {
  readonly scope: Scope;
  readonly onOpen: (lines: LineGroup | undefined, funding?: Route['funding']) => void;
}

/** What it cost and what it saves, kind by kind; each number opens its lines, and pressed again all of them. */
export function Sums({ scope, onOpen }: SumsProps): JSX.Element | null {
  const { route } = useNavigation();
  const speech = useSpeech();
  const { effects } = speech.strings;
  const { kinds, savings, withoutAmount } = costSums(scope.lines);
  const statutory = scope.lines.filter(({ value }) => inGroup(value, 'statutory'));
  const lacking = scope.measures.filter(({ lacks }) => lacks.length > 0);
  const toggle = (lines: LineGroup, funding?: Route['funding']): void =>
    route.lines === lines && route.funding === funding ? onOpen(undefined) : onOpen(lines, funding);
  const notes = (
    [
      ['withoutAmount', withoutAmount.length, effects.sums.withoutAmount(withoutAmount.length)],
      ['statutory', statutory.length, effects.sums.statutory(statutory.length, lawsOf(statutory, speech))],
      ['lacking', lacking.length, effects.sums.lacking(lacking.length)],
    ] as const
  ).filter(([, count]) => count > 0);
  if (scope.lines.length === 0 && notes.length === 0) return null;
  return (
    <section>
      <h3>{effects.sums.heading}</h3>
      <ul className={effectsStyles['sums']}>
        {kinds.map((sum) => (
          <KindTile key={sum.kind} sum={sum} onToggle={toggle} />
        ))}
        {savings && (
          <li>
            <SumButton
              group="saving"
              sum={savings}
              perYear
              pressed={route.lines === 'saving'}
              onPress={() => toggle('saving')}
            />
          </li>
        )}
      </ul>
      {kinds.length > 1 && <p className={effectsStyles['subtle']}>{effects.sums.apart}</p>}
      {notes.length > 0 && (
        <ul className={effectsStyles['notes']}>
          {notes.map(([group, , text]) => (
            <li key={group}>
              <button
                type="button"
                className={`${partsStyles['linkButton']} ${effectsStyles['link']}`}
                aria-pressed={route.lines === group}
                onClick={() => toggle(group)}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface KindTileProps {
  readonly sum: KindSum;
  readonly onToggle: (lines: LineGroup, funding?: Route['funding']) => void;
}

/** The sum of one kind, and how it was paid for where that is known. */
function KindTile({ sum, onToggle }: KindTileProps): JSX.Element {
  const { route } = useNavigation();
  const speech = useSpeech();
  const { fundings } = speech.strings.effects;
  const { kind } = sum;
  const fundingKnown = sum.fundings.some(({ funding }) => funding !== 'notStated');
  return (
    <li>
      <SumButton
        group={kind}
        sum={sum}
        perYear={kind === 'yearly'}
        pressed={route.lines === kind && route.funding === undefined}
        onPress={() => onToggle(kind)}
      />
      {!fundingKnown && <p className={effectsStyles['subtle']}>{fundings.notStated}</p>}
      {fundingKnown &&
        sum.fundings.map(({ funding, amount, approximate }) => (
          <button
            key={funding}
            type="button"
            className={`${partsStyles['linkButton']} ${effectsStyles['link']}`}
            aria-pressed={route.lines === kind && route.funding === funding}
            onClick={() => onToggle(kind, funding)}
          >
            {fundings[funding]} {euros(amount, speech, { approximate })}
          </button>
        ))}
    </li>
  );
}

interface SumButtonProps {
  readonly group: LineGroup;
  readonly sum: Sum;
  readonly perYear: boolean;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A sum that opens the lines it is made of. */
function SumButton({
  group,
  sum: { amount, approximate, lines },
  perYear,
  pressed,
  onPress,
}: SumButtonProps): JSX.Element {
  const speech = useSpeech();
  const { effects } = speech.strings;
  return (
    <button type="button" className={effectsStyles['sum']} aria-pressed={pressed} onClick={onPress}>
      <span>{effects.groups[group]}</span>
      <strong>{euros(amount, speech, { approximate, perYear })}</strong>
      <span>
        {effects.lines(lines.length)}
        <span className={partsStyles['onlyForReaders']}>, {effects.sums.opens}</span>
      </span>
    </button>
  );
}

/** The laws that lines name, each with how many do: "tiedonhallintalaki (TihL) 2, lakia ei nimetty 1". */
function lawsOf(lines: Sum['lines'], speech: ReturnType<typeof useSpeech>): string {
  const laws = new Map<string, number>();
  for (const { value } of lines) laws.set(lawOf(value) ?? '', (laws.get(lawOf(value) ?? '') ?? 0) + 1);
  const named = [...laws].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : speech.formats.compare(a, b)));
  return named.map(([law, count]) => speech.strings.effects.sums.law(lawName(law, speech), count)).join(', ');
}
