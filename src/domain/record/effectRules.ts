import type { Form } from './form';
import type { Effect } from '../effect';
import { isBlankText } from './unread';
import type { Key, RowNumber } from '../key';
import type { Versioned } from '../programme';
import { readCost, type CostReading } from '../words/cost';
import { firstOfText, shortTextLimit } from './textLimit';

/** The fields of a line that the words of its cost propose. */
export type CostFields = Pick<Effect, 'amount' | 'costKind' | 'funding'>;

const noCost: CostFields = { amount: undefined, costKind: undefined, funding: undefined };

/** The cost fields that the words of a cost propose; all empty where the words state no cost, or several. */
export function proposedCost(costText: string): CostFields {
  const [reading, second] = readCost(costText);
  return !reading || second || reading.words.length === 0 ? noCost : costFieldsOf(reading);
}

/** The reading of a cost as the cost fields of a line. */
export function costFieldsOf({ amount, kind, funding }: CostReading): CostFields {
  return { amount, costKind: kind, funding };
}

/** True while nobody has filled in the cost fields: they are empty, or as the words of the cost propose them. */
export function followsCost({ costText, ...line }: Effect): boolean {
  return sameCost(line, proposedCost(costText)) || sameCost(line, noCost);
}

/** True where two costs are the same in amount, kind and funding. */
export function sameCost(one: CostFields, other: CostFields): boolean {
  return one.amount === other.amount && one.costKind === other.costKind && one.funding === other.funding;
}

/**
 * How the words of a line's cost are read where its cost fields are empty, as in a row that was made or pasted in the
 * list itself. Undefined where the fields are filled in, or the words state no amount or several costs.
 */
export function unconfirmed(line: Effect): CostReading | undefined {
  const [reading, second] = readCost(line.costText);
  return !second && reading?.amount !== undefined && sameCost(line, noCost) ? reading : undefined;
}

/** Why a line cannot be saved; shown at its field. */
export type EffectProblem = 'noMeasure' | 'nothingSaid' | 'tooLong' | 'notAnAmount' | 'partTaken';

const shortTexts = ['part', 'costText', 'costTextSv', 'statutory'] as const satisfies readonly (keyof Effect)[];

const amounts = ['amount', 'savingPerYear'] as const satisfies readonly (keyof Effect)[];

/**
 * What has to be mended before a line can be saved, by property; `id` is its number, 0 for a new one. `others` are the
 * lines that are there already.
 */
export function effectProblems(
  { id, value: effect }: Pick<Versioned<Effect>, 'id' | 'value'>,
  others: readonly Versioned<Effect>[],
): ReadonlyMap<keyof Effect, EffectProblem> {
  const problems = new Map<keyof Effect, EffectProblem>();
  const { project, part, amount } = effect;
  if (project === undefined) problems.set('project', 'noMeasure');
  if ((['effect', 'effectSv', 'costText'] as const).every((name) => isBlankText(effect, name)) && amount === undefined)
    problems.set('effect', 'nothingSaid');
  for (const name of shortTexts) if ((effect[name] ?? '').length > shortTextLimit) problems.set(name, 'tooLong');
  for (const name of amounts) if (!isAmount(effect[name])) problems.set(name, 'notAnAmount');
  if (
    part !== '' &&
    others.some(
      (other) =>
        other.id !== id &&
        // A row with the same key is this one, whose adding was not answered.
        other.value.key !== effect.key &&
        other.value.project === project &&
        other.value.part.toLowerCase() === part.toLowerCase(),
    )
  )
    problems.set('part', 'partTaken');
  return problems;
}

function isAmount(value: number | undefined): boolean {
  return value === undefined || (Number.isFinite(value) && value >= 0);
}

/** What a line is called in the list: its measure and its letter. */
export function effectTitle(measure: string, part: string): string {
  return firstOfText([measure, part].filter(Boolean).join(', '), shortTextLimit);
}

/** The form of a line; its title follows from its measure, whose name `measureOf` tells. */
export function effectForm(measureOf: (line: Effect) => string): Form<Effect> {
  return {
    name: 'effect',
    properties: [
      'project',
      'part',
      'effect',
      'effectSv',
      'costText',
      'costTextSv',
      'amount',
      'costKind',
      'funding',
      'savingPerYear',
      'statutory',
    ],
    following: (line) => ({ title: effectTitle(measureOf(line), line.part) }),
  };
}

/** A new line of a measure, with all other fields empty. */
export function emptyEffect(key: Key, project: RowNumber | undefined): Effect {
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
