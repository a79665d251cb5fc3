import type { Form } from './form';
import { readingFields, readingTogether, type ReadingField } from './together';
import { shortTextLimit } from './textLimit';
import { isKeyOfRow, type Key } from '../key';
import type { PlainDate } from '../date';
import type { Metric, MetricValue } from '../metric';
import type { Versioned } from '../programme';
import { typedDateProblem, type DateProblem } from '../words/typedDate';
import type { Quoted } from '../words/quoted';
import { readTarget, readValue, type TargetReading } from '../words/target';
import type { DecimalMark } from '../words/wholeNumber';

const partOf = {
  targetKind: 'kind',
  targetValue: 'value',
  targetUnit: 'unit',
  approximate: 'approximate',
  bound: 'bound',
  direction: 'direction',
  baseYear: 'baseYear',
  scaleMin: 'scaleMin',
  scaleMax: 'scaleMax',
} as const satisfies Readonly<Record<ReadingField, keyof TargetReading>>;

/** How the words of a metric's target are read; undefined where they stay words. */
export function proposalFor({ targetText, title }: Pick<Metric, 'targetText' | 'title'>): TargetReading | undefined {
  return readTarget(targetText, { title });
}

/** A proposal as the metric's fields; what it does not say is empty. */
export function readingFieldsOf(proposal: TargetReading): Pick<Metric, ReadingField> {
  return {
    targetKind: proposal.kind.value,
    targetValue: proposal.value?.value,
    targetUnit: proposal.unit?.value ?? '',
    approximate: proposal.approximate?.value ?? false,
    bound: proposal.bound?.value,
    direction: proposal.direction?.value,
    baseYear: proposal.baseYear?.value,
    scaleMin: proposal.scaleMin?.value,
    scaleMax: proposal.scaleMax?.value,
  };
}

/** The words of the target that one field of the metric rests on; undefined where a person has given it. */
export function wordsBehind(metric: Metric, field: ReadingField, proposal = proposalFor(metric)): string | undefined {
  const part: Quoted<unknown> | undefined = proposal?.[partOf[field]];
  return part && part.value === metric[field] ? part.words : undefined;
}

/** Why a metric cannot be saved; shown at its field. */
export type MetricProblem = 'required' | 'tooLong' | 'notANumber' | 'year' | 'scale' | 'value';
/** Why an actual cannot be saved; shown at its field. */
export type ValueProblem = MetricProblem | DateProblem;

const shortTexts = [
  'title',
  'titleSv',
  'metricSet',
  'subGroup',
  'targetUnit',
  'metricSource',
  'metricSetSv',
  'subGroupSv',
  'targetUnitSv',
] as const satisfies readonly (keyof Metric)[];
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;

/** What has to be mended before a metric can be saved, by field. */
export function metricProblems(metric: Metric): ReadonlyMap<keyof Metric, MetricProblem> {
  const problems = new Map<keyof Metric, MetricProblem>();
  for (const name of shortTexts) if ((metric[name] ?? '').length > shortTextLimit) problems.set(name, 'tooLong');
  for (const name of ['targetValue', 'scaleMin', 'scaleMax', 'sortOrder'] as const)
    if (Number.isNaN(metric[name])) problems.set(name, 'notANumber');
  if (metric.title.trim() === '') problems.set('title', 'required');
  for (const name of ['baseYear', 'lastYear'] as const) {
    const year = metric[name];
    if (year !== undefined && !isYear(year)) problems.set(name, 'year');
  }
  if (metric.scaleMin !== undefined && metric.scaleMax !== undefined && metric.scaleMax <= metric.scaleMin)
    problems.set('scaleMax', 'scale');
  return problems;
}

/** What every form of a metric and of how its target is read has in common. */
const metricForm: Form<Metric> = {
  name: 'reading',
  together: readingTogether,
  properties: [
    ...readingFields,
    'title',
    'titleSv',
    'metricSet',
    'subGroup',
    'targetText',
    'targetTextSv',
    'readingState',
    'responsible',
    'metricSource',
    'sortOrder',
    'metricSetSv',
    'subGroupSv',
    'targetUnitSv',
    'lastYear',
  ],
};

const noReading: Pick<Metric, ReadingField> = {
  targetKind: undefined,
  targetValue: undefined,
  targetUnit: '',
  approximate: false,
  bound: undefined,
  direction: undefined,
  baseYear: undefined,
  scaleMin: undefined,
  scaleMax: undefined,
};

/**
 * The form of a metric that is there. While nobody gives a part of the reading it follows other words: what rested on
 * the words before is read anew, what a person had given beside them stays, and it is a proposal again. A reading of
 * which somebody gives a part is confirmed, unless they say otherwise.
 */
export const readingForm: Form<Metric> = {
  ...metricForm,
  proposal: (change, typed, mine, before = mine) => {
    const state = (readingState: Metric['readingState']): Partial<Metric> =>
      typed.has('readingState') ? {} : { readingState };
    if (readingFields.some((field) => field in change)) return state('confirmed');
    if (!isOfWords(change, typed)) return {};
    const reading = readAnew(before, mine);
    const isAsBefore = readingFields.every((field) => reading[field] === before[field]);
    const isOfSameWords = isAsBefore && mine.targetText === before.targetText;
    return { ...reading, ...state(isOfSameWords ? before.readingState : 'proposed') };
  },
};

/** True where words of a target or its title have changed, while nobody has given a part of the reading. */
function isOfWords(change: Partial<Metric>, typed: ReadonlySet<keyof Metric>): boolean {
  return ('targetText' in change || 'title' in change) && !readingFields.some((field) => typed.has(field));
}

/** How words are read, with all fields; empty where they stay words. */
function readingOf(metric: Metric): Pick<Metric, ReadingField> {
  const proposal = proposalFor(metric);
  return proposal ? readingFieldsOf(proposal) : noReading;
}

/**
 * The reading of a metric whose words have become others: the fields that these words read otherwise than the words
 * before. Words that nobody had taken a reading from are read whole.
 */
function readAnew(before: Metric, mine: Metric): Pick<Metric, ReadingField> {
  const [was, is] = [readingOf(before), readingOf(mine)];
  if (!before.targetKind && mine.targetText !== before.targetText) return is;
  const kept = readingFields.filter((field) => is[field] === was[field]);
  return { ...is, ...Object.fromEntries(kept.map((field) => [field, before[field]])) };
}

/** The form of a metric that is added: its reading follows its words until a person gives a part of it. */
export const addedMetricForm: Form<Metric> = {
  ...metricForm,
  proposal: (change, typed, mine) => (isOfWords(change, typed) ? readingOf(mine) : {}),
};

/** A new metric, with all other fields empty; `sortOrder` is its place among the others. */
export function emptyMetric(key: Key, sortOrder: number): Metric {
  return {
    key,
    title: '',
    titleSv: '',
    metricSet: '',
    subGroup: '',
    targetText: '',
    targetTextSv: '',
    ...noReading,
    readingState: undefined,
    responsible: undefined,
    metricSource: '',
    sortOrder,
  };
}

/** A new metric that is added after another: of its set and subgroup, with its responsible. */
export function metricAfter(key: Key, sortOrder: number, last: Metric): Metric {
  const { metricSet, metricSetSv, subGroup, subGroupSv, responsible } = last;
  // A site without the columns of Swedish names has none to carry on.
  const swedish = { ...(metricSetSv && { metricSetSv }), ...(subGroupSv && { subGroupSv }) };
  return { ...emptyMetric(key, sortOrder), metricSet, subGroup, responsible, ...swedish };
}

/**
 * The form of one actual of a metric, which is called after it and its year. `dayOf` tells the day to propose for a new
 * one: it follows the year until somebody gives another.
 */
export function valueForm(
  { title }: Pick<Metric, 'title'>,
  dayOf?: (year: number) => PlainDate | undefined,
): Form<MetricValue> {
  return {
    name: 'actual',
    properties: ['year', 'asOf', 'valueText', 'value', 'approximate', 'note', 'valueTextSv'],
    proposal: ({ year }, typed) =>
      dayOf && year !== undefined && isYear(year) && !typed.has('asOf') ? { asOf: dayOf(year) } : {},
    following: ({ year }, base) =>
      base && base.title !== valueTitle(title, base.year) ? {} : { title: valueTitle(title, year) },
  };
}

/** What an actual is called in the list: its metric and its year. */
function valueTitle(metric: string, year: number): string {
  return `${metric}, ${year}`;
}

/** The field of an actual in the entry round; Swedish words that stood beside other Finnish ones go with them. */
export const entryForm: Form<MetricValue> = {
  name: 'entry',
  properties: ['asOf', 'valueText', 'value', 'approximate'],
  tidy: (value) => ({ ...value, valueText: value.valueText.trim() }),
  following: (value, base) => (base?.valueTextSv && base.valueText !== value.valueText ? { valueTextSv: '' } : {}),
};

/** What has to be mended before an actual can be saved, by field. */
export function valueProblems(value: MetricValue): ReadonlyMap<keyof MetricValue, ValueProblem> {
  const problems = new Map<keyof MetricValue, ValueProblem>();
  if (value.valueText.trim() === '') problems.set('valueText', 'value');
  if (value.valueText.length > shortTextLimit) problems.set('valueText', 'tooLong');
  if ((value.valueTextSv ?? '').length > shortTextLimit) problems.set('valueTextSv', 'tooLong');
  if (Number.isNaN(value.value)) problems.set('value', 'notANumber');
  if (!isYear(value.year)) problems.set('year', 'year');
  const dateProblem = typedDateProblem(value.asOf);
  if (dateProblem) problems.set('asOf', dateProblem);
  return problems;
}

/** The fields of an actual that its words propose. */
export function valueFields(
  valueText: string,
  mark: DecimalMark,
): Pick<MetricValue, 'valueText' | 'value' | 'approximate'> {
  const reading = readValue(valueText, mark);
  return {
    valueText,
    value: reading?.kind === 'number' ? reading.value.value : undefined,
    approximate: reading?.kind === 'number' && reading.approximate !== undefined,
  };
}

/**
 * The number that the words of an actual are read as, where its fields hold another or none: a person may take it. An
 * actual that was entered in the list, or pasted, is words until somebody has.
 */
export function offeredReading(
  { valueText, value, approximate }: MetricValue,
  mark: DecimalMark,
): Pick<MetricValue, 'value' | 'approximate'> | undefined {
  const read = valueFields(valueText, mark);
  if (read.value === undefined || (read.value === value && read.approximate === approximate)) return undefined;
  return { value: read.value, approximate: read.approximate };
}

/**
 * The key of a metric's actual for a year: the same for everybody, so that two people who enter it at once make one row
 * and not two. A metric without a key gives it its number: `id7-2025`.
 */
export function valueKey({ id, value }: Versioned<Metric>, year: number): Key {
  return `${isKeyOfRow(value.key) ? `id${id}` : value.key}-${year}`;
}

/** A new actual, with all other fields empty. */
export function emptyValue(key: Key, { id, value: { title } }: Versioned<Metric>, year: number): MetricValue {
  return {
    key,
    title: valueTitle(title, year),
    metric: id,
    year,
    valueText: '',
    value: undefined,
    approximate: false,
    asOf: undefined,
    note: '',
  };
}
