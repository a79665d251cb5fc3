import { fundingOf, kindOf, lawOf, type CostKind, type Effect, type Funding } from '../domain/effect';
import { isAboutCost, isAboutSaving } from '../domain/figures/sums';
import type { Payback } from '../domain/figures/payback';
import type { Speech } from './speech';

/** Euros in the reader's words: "noin 15 000 €/v". */
export function euros(
  amount: number,
  { strings: { effects }, formats }: Pick<Speech, 'strings' | 'formats'>,
  { approximate = false, perYear = false } = {},
): string {
  const text = (perYear ? effects.eurosPerYear : effects.euros)(formats.money(amount));
  return approximate ? effects.about(text) : text;
}

/**
 * A cost in the reader's words: "12 400 €, kertainvestointi, hankerahoitus"; without an amount, what else is known of
 * it.
 */
export function costWords(
  {
    amount,
    approximate,
    kind,
    funding,
  }: {
    readonly amount: number | undefined;
    readonly approximate: boolean;
    readonly kind: CostKind;
    readonly funding: Funding;
  },
  speech: Speech,
): string {
  const { kinds, fundings } = speech.strings.effects;
  return [amount === undefined ? '' : euros(amount, speech, { approximate }), kinds[kind], fundings[funding]]
    .filter(Boolean)
    .join(', ');
}

/** What a line costs, as its fields have it; '' where it has no amount. */
export function lineCost(line: Effect, speech: Speech): string {
  return line.amount === undefined
    ? ''
    : costWords(
        { amount: line.amount, approximate: isAboutCost(line), kind: kindOf(line), funding: fundingOf(line) },
        speech,
      );
}

/** What a line saves: "Säästö noin 15 000 €/v"; '' where it saves nothing that is known. */
export function lineSaving(line: Effect, speech: Speech): string {
  const { savingPerYear } = line;
  return savingPerYear === undefined
    ? ''
    : speech.strings.effects.list.saving(
        euros(savingPerYear, speech, { approximate: isAboutSaving(line), perYear: true }),
      );
}

/** Which law requires a line: "Lakisääteinen: tiedonhallintalaki (TihL)"; '' where none does. */
export function lineLaw(line: Effect, speech: Speech): string {
  const { effects } = speech.strings;
  const law = lawOf(line);
  if (law === undefined) return '';
  return law === '' ? effects.lawUnnamed : effects.law(lawName(law, speech));
}

/** The full name of a law that the city calls by its letters; any other as it is written. */
export function lawName(law: string, { strings: { effects } }: Speech): string {
  return law === ''
    ? effects.unnamed
    : (Object.entries(effects.laws).find(([letters]) => letters.toLowerCase() === law.toLowerCase())?.[1] ?? law);
}

/** A payback in words with its arithmetic, or why it is not known; '' where nothing is saved. */
export function paybackWords(payback: Payback | undefined, speech: Speech): string {
  const {
    effects: { payback: paybackStrings, about },
  } = speech.strings;
  if (!payback) return '';
  if ('unknown' in payback) return paybackStrings.unknown[payback.unknown];
  const { years, oneOff, savedPerYear, approximate } = payback;
  const rounded = Math.round(years * 10) / 10;
  const time = paybackStrings.years(rounded, speech.formats.number(rounded));
  return paybackStrings.known(
    approximate ? about(time) : time,
    euros(oneOff, speech),
    euros(savedPerYear, speech, { perYear: true }),
  );
}
