import { costKinds, fundings, type CostKind, type Effect, type Funding, type LineGroup } from '../effect';
import { readCost, readSaving, type CostReading } from '../words/cost';
import { shortTextLimit } from '../record/projectRules';
import type { Key } from '../key';
import type { Programme, Versioned } from '../programme';
import type { Project } from '../project';

/** Euros of one kind, with the lines that they are the sum of. */
export interface Sum {
  readonly amount: number;
  /** The words of one of the lines say "about". */
  readonly approximate: boolean;
  readonly lines: readonly Versioned<Effect>[];
}

/** The costs of one kind, and how they were paid for. */
export interface KindSum extends Sum {
  readonly kind: CostKind;
  readonly fundings: readonly (Sum & { readonly funding: Funding })[];
}

/** What lines cost and save. Kinds are never added together: a year's cost and a cost paid once have no common sum. */
export interface CostSums {
  readonly kinds: readonly KindSum[];
  /** Euros a year. */
  readonly savings: Sum | undefined;
  readonly withoutAmount: readonly Versioned<Effect>[];
}

/** The sums of lines by kind of cost; kinds and ways of funding that no line has are left out. */
export function costSums(lines: readonly Versioned<Effect>[]): CostSums {
  const known = lines.filter(({ value }) => value.amount !== undefined);
  const saving = lines.filter(({ value }) => value.savingPerYear !== undefined);
  return {
    kinds: costKinds.flatMap((kind) => {
      const ofKind = known.filter(({ value }) => kindOf(value) === kind);
      const paidBy = fundings.flatMap((funding) => {
        const paid = ofKind.filter(({ value }) => fundingOf(value) === funding);
        return paid.length > 0 ? [{ funding, ...costOf(paid) }] : [];
      });
      return ofKind.length > 0 ? [{ kind, ...costOf(ofKind), fundings: paidBy }] : [];
    }),
    savings: saving.length > 0 ? savingOf(saving) : undefined,
    withoutAmount: lines.filter(({ value }) => value.amount === undefined),
  };
}

/** The kind of a line's cost; one that nobody has said is not stated. */
export function kindOf({ costKind }: Effect): CostKind {
  return costKind ?? 'notStated';
}

/** How a line's cost is paid for; what nobody has said is not stated. */
export function fundingOf({ funding }: Effect): Funding {
  return funding ?? 'notStated';
}

function costOf(lines: readonly Versioned<Effect>[]): Sum {
  return {
    amount: sum(lines.map(({ value }) => value.amount)),
    approximate: lines.some(({ value }) => isAboutCost(value)),
    lines,
  };
}

function savingOf(lines: readonly Versioned<Effect>[]): Sum {
  return {
    amount: sum(lines.map(({ value }) => value.savingPerYear)),
    approximate: lines.some(({ value }) => isAboutSaving(value)),
    lines,
  };
}

/** Euros added in cents, so that 0.1 and 0.2 make 0.3. */
function sum(amounts: readonly (number | undefined)[]): number {
  return amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 100), 0) / 100;
}

/** True where the words of the cost say "about" of this very amount. */
export function isAboutCost({ costText, amount }: Effect): boolean {
  return readCost(costText).some((part) => part.approximate && part.amount === amount);
}

/** True where the words of the effect say "about" of this very saving. */
export function isAboutSaving({ effect, effectSv, savingPerYear }: Effect): boolean {
  return [effect, effectSv].some((text) => {
    const saving = readSaving(text);
    return saving !== undefined && saving.approximate && saving.amount === savingPerYear;
  });
}

/** True for the lines of a group; `lacking` has none, for it is of measures. */
export function inGroup(line: Effect, group: LineGroup): boolean {
  switch (group) {
    case 'saving':
      return line.savingPerYear !== undefined;
    case 'withoutAmount':
      return line.amount === undefined;
    case 'statutory':
      return line.statutory.trim() !== '';
    case 'lacking':
      return false;
    default:
      return line.amount !== undefined && kindOf(line) === group;
  }
}

/**
 * The name of the law that requires a line; '' where it is said to be statutory without one, undefined where it is not.
 */
export function lawOf({ statutory }: Effect): string | undefined {
  const words = statutory.trim();
  if (words === '') return undefined;
  return /^(?:lakisääteinen|lagstadgad|lagstadgat|statutory)\.?$/i.test(words) ? '' : words;
}

/** The fields of a line that the words of its cost propose. */
export type CostFields = Pick<Effect, 'amount' | 'costKind' | 'funding'>;

const noCost: CostFields = { amount: undefined, costKind: undefined, funding: undefined };

/** What the words of a cost propose for a line's fields: nothing where they state several costs, or none. */
export function proposedCost(costText: string): CostFields {
  const [reading, second] = readCost(costText);
  return !reading || second || reading.words.length === 0 ? noCost : fieldsOf(reading);
}

/** A reading as the fields of a line. */
export function fieldsOf({ amount, kind, funding }: CostReading): CostFields {
  return { amount, costKind: kind, funding };
}

/** True while the fields say nothing of their own: they are as the words of the cost propose them. */
export function followsCost({ costText, ...line }: Effect): boolean {
  return sameCost(line, proposedCost(costText)) || sameCost(line, noCost);
}

/** True where two costs are the same in amount, kind and funding. */
export function sameCost(one: CostFields, other: CostFields): boolean {
  return one.amount === other.amount && one.costKind === other.costKind && one.funding === other.funding;
}

/**
 * What the words of a line's cost would say while nobody has filled in its fields: a row made in the list, or by
 * pasting.
 */
export function unconfirmed(line: Effect): CostReading | undefined {
  const [reading, second] = readCost(line.costText);
  return !second && reading?.amount !== undefined && sameCost(line, noCost) ? reading : undefined;
}

/** Why no payback can be told of lines that save something. */
export type NoPayback = 'amountMissing' | 'kindMissing' | 'noOneOff' | 'nothingLeft';

/**
 * In how many years what was paid once has been saved, with what it is reckoned from (euros, euros a year); or why that
 * cannot be told.
 */
export type Payback =
  | { readonly years: number; readonly oneOff: number; readonly savedPerYear: number; readonly approximate: boolean }
  | { readonly unknown: NoPayback };

/**
 * The payback of lines that belong together: all that was paid once against what is saved in a year after the year's
 * own costs. Undefined where nothing is saved. Every cost has to be known by amount and kind: a part of the cost would
 * make the answer better than it is.
 */
export function payback(lines: readonly Versioned<Effect>[]): Payback | undefined {
  const { kinds, savings, withoutAmount } = costSums(lines);
  if (!savings || savings.amount <= 0) return undefined;
  const of = (kind: CostKind): number => kinds.find((each) => each.kind === kind)?.amount ?? 0;
  if (withoutAmount.some(({ value }) => value.costText.trim() !== '')) return { unknown: 'amountMissing' };
  if (of('notStated') > 0) return { unknown: 'kindMissing' };
  if (of('oneOff') === 0) return { unknown: 'noOneOff' };
  const savedPerYear = sum([savings.amount, -of('yearly')]);
  if (savedPerYear <= 0) return { unknown: 'nothingLeft' };
  return {
    years: of('oneOff') / savedPerYear,
    oneOff: of('oneOff'),
    savedPerYear,
    approximate: savings.approximate || kinds.some(({ approximate }) => approximate),
  };
}

/**
 * One part of a measure: its lines under one letter, or all lines that have none. Parts are work of their own, so each
 * pays back by itself.
 */
export interface EffectPart {
  readonly part: string;
  readonly lines: readonly Versioned<Effect>[];
}

/** A measure with what it brought and cost. */
export interface MeasureEffects {
  readonly project: Versioned<Project>;
  readonly parts: readonly EffectPart[];
  /** What a finished measure should tell and does not. */
  readonly lacks: readonly ('effect' | 'cost')[];
}

/** The finished measures and those others that have lines, in the order given; finished ones first. */
export function measureEffects(
  programme: Programme,
  projects: readonly Versioned<Project>[],
): readonly MeasureEffects[] {
  const all = projects.flatMap((project): readonly MeasureEffects[] => {
    const done = project.value.status === 'done';
    const lines = linesOf(programme, project.value.key);
    if (!done && lines.length === 0) return [];
    const lacks = [
      ...(lines.some(({ value }) => value.effect !== '' || value.effectSv !== '') ? [] : ['effect' as const]),
      ...(lines.some(({ value }) => value.costText !== '' || value.amount !== undefined) ? [] : ['cost' as const]),
    ];
    return [{ project, parts: partsOf(lines), lacks: done ? lacks : [] }];
  });
  const isDone = ({ project }: MeasureEffects): number => (project.value.status === 'done' ? 0 : 1);
  return all.sort((a, b) => isDone(a) - isDone(b));
}

/** The lines of a measure, by letter and then in the order they were made. */
export function linesOf(programme: Programme, project: Key | undefined): readonly Versioned<Effect>[] {
  const byLetter = (a: Versioned<Effect>, b: Versioned<Effect>): number =>
    a.value.part < b.value.part ? -1 : a.value.part > b.value.part ? 1 : a.id - b.id;
  return programme.records.effects.filter(({ value }) => value.project === project).sort(byLetter);
}

function partsOf(lines: readonly Versioned<Effect>[]): readonly EffectPart[] {
  const letters = [...new Set(lines.map(({ value }) => value.part))];
  return letters.map((part) => ({ part, lines: lines.filter(({ value }) => value.part === part) }));
}

/** Why a line cannot be saved; told at its field. */
export type EffectProblem = 'noMeasure' | 'nothingSaid' | 'tooLong' | 'notAnAmount' | 'partTaken';

const shortTexts = ['part', 'costText', 'statutory'] as const satisfies readonly (keyof Effect)[];
const amounts = ['amount', 'savingPerYear'] as const satisfies readonly (keyof Effect)[];

/** What has to be mended before a line can be saved, by property. `others` are the lines that are there already. */
export function effectProblems(
  effect: Effect,
  others: readonly Versioned<Effect>[],
): ReadonlyMap<keyof Effect, EffectProblem> {
  const problems = new Map<keyof Effect, EffectProblem>();
  const { key, project, part, effect: words, effectSv, costText, amount } = effect;
  if (project === undefined) problems.set('project', 'noMeasure');
  if ([words, effectSv, costText].every((text) => text.trim() === '') && amount === undefined)
    problems.set('effect', 'nothingSaid');
  for (const name of shortTexts) if (effect[name].length > shortTextLimit) problems.set(name, 'tooLong');
  for (const name of amounts) if (!isAmount(effect[name])) problems.set(name, 'notAnAmount');
  if (
    part !== '' &&
    others.some(
      ({ value }) => value.key !== key && value.project === project && value.part.toLowerCase() === part.toLowerCase(),
    )
  )
    problems.set('part', 'partTaken');
  return problems;
}

function isAmount(value: number | undefined): boolean {
  return value === undefined || (Number.isFinite(value) && value >= 0);
}

/** What a line is called in the list: its measure and its letter. */
export function titleOf(measure: string, part: string): string {
  return [measure, part].filter(Boolean).join(', ').slice(0, shortTextLimit);
}

/** A new line of a measure with nothing told yet. */
export function emptyEffect(key: Key, project: Key | undefined): Effect {
  return {
    key,
    title: '',
    project,
    part: '',
    effect: '',
    effectSv: '',
    costText: '',
    amount: undefined,
    costKind: undefined,
    funding: undefined,
    savingPerYear: undefined,
    statutory: '',
  };
}
