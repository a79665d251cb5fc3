import type { PlainDate } from '../date';
import type { Key } from '../key';
import type { Versioned } from '../programme';
import { isOnlyTyped } from '../person';
import type { Project } from '../project';
import { typedQuarterProblem, type QuarterProblem } from '../words/quarter';
import { typedDateProblem, type DateProblem } from '../words/typedDate';
import type { Form } from './form';
import { measureTogether } from './together';
import { shortTextLimit } from './textLimit';
import { isTooLong, isWebAddress } from './webAddress';

/** The name of a property of a measure. */
export type ProjectProperty = keyof Project;

/** Why a value cannot be saved; shown at its field. */
export type FieldProblem =
  | 'required'
  | 'tooLong'
  | 'yearOutOfRange'
  | 'stepOutOfRange'
  | 'notAWebAddress'
  | 'codeTaken'
  | 'continuesItself'
  | 'dueBeforeStart'
  | 'notAnAmount'
  | 'notChosen'
  | DateProblem
  | QuarterProblem;

const shortTexts = ['title', 'titleSv', 'code'] as const satisfies readonly ProjectProperty[];

const scaleProperties = ['benefit', 'impact', 'costClass'] as const satisfies readonly ProjectProperty[];

const plannedCosts = ['plannedOneOff', 'plannedYearly'] as const satisfies readonly ProjectProperty[];

/**
 * What has to be mended before a measure can be saved, by property; `id` is its number, 0 for a new one. `others` are
 * the measures that are there already.
 */
export function fieldProblems(
  { id, value: project }: Pick<Versioned<Project>, 'id' | 'value'>,
  others: readonly Versioned<Project>[],
): ReadonlyMap<ProjectProperty, FieldProblem> {
  const problems = new Map<ProjectProperty, FieldProblem>();
  for (const name of shortTexts) if (project[name].length > shortTextLimit) problems.set(name, 'tooLong');
  if (project.title.trim() === '') problems.set('title', 'required');
  if (!Number.isInteger(project.year) || project.year < 2000 || project.year > 2100)
    problems.set('year', 'yearOutOfRange');
  for (const name of scaleProperties) if (!isStep(project[name])) problems.set(name, 'stepOutOfRange');
  for (const name of plannedCosts) if (!isAmount(project[name])) problems.set(name, 'notAnAmount');
  for (const [name, problem] of dateProblems(project)) problems.set(name, problem);
  if (project.link && !isWebAddress(project.link.url)) problems.set('link', 'notAWebAddress');
  else if (project.link && isTooLong(project.link)) problems.set('link', 'tooLong');
  const code = project.code.trim().toUpperCase();
  // A row with the same key is this one, whose adding was not answered.
  const isSame = (other: Versioned<Project>): boolean => other.id === id || other.value.key === project.key;
  if (
    code !== '' &&
    others.some(
      (other) => !isSame(other) && other.value.year === project.year && other.value.code.trim().toUpperCase() === code,
    )
  )
    problems.set('code', 'codeTaken');
  if (isOnlyTyped(project.lead)) problems.set('lead', 'notChosen');
  if (project.continues === id) problems.set('continues', 'continuesItself');
  return problems;
}

/** What is wrong with the days of a measure; where both can be read, it is not due before it starts. */
function dateProblems({ statusDate, startsOn, dueOn }: Project): ReadonlyMap<ProjectProperty, FieldProblem> {
  const found = [
    ['statusDate', typedDateProblem(statusDate)],
    ['startsOn', typedQuarterProblem(startsOn)],
    ['dueOn', typedQuarterProblem(dueOn)],
  ] as const;
  const problems = new Map<ProjectProperty, FieldProblem>();
  for (const [name, problem] of found) if (problem) problems.set(name, problem);
  const areRead = !problems.has('startsOn') && !problems.has('dueOn');
  if (areRead && startsOn && dueOn && dueOn < startsOn) problems.set('dueOn', 'dueBeforeStart');
  return problems;
}

function isAmount(euros: number | undefined): boolean {
  return euros === undefined || euros >= 0;
}

function isStep(value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 1 && value <= 5);
}

/** The form of all that people write of a measure. A change of its status or sentence is as of `today`. */
export function measureForm(today: PlainDate | undefined): Form<Project> {
  return {
    name: 'measure',
    together: measureTogether,
    properties: [
      ...shortTexts,
      ...scaleProperties,
      'year',
      'theme',
      'status',
      'statusDate',
      'statusNote',
      'statusNoteSv',
      'problem',
      'problemSv',
      'responsible',
      'lead',
      'need',
      'level',
      'climateProgramme',
      'continues',
      'link',
      'startsOn',
      'dueOn',
      ...plannedCosts,
    ],
    proposal: asOf(today),
  };
}

/** The form of a lead's weekly update. */
export function statusForm(today: PlainDate | undefined): Form<Project> {
  return {
    name: 'status',
    properties: ['status', 'statusDate', 'statusNote', 'statusNoteSv'],
    proposal: asOf(today),
  };
}

/** A status or a sentence on it is of today, unless the person has said of when it is. */
function asOf(today: PlainDate | undefined): NonNullable<Form<Project>['proposal']> {
  return (change, typed) =>
    today !== undefined &&
    !typed.has('statusDate') &&
    ['status', 'statusNote', 'statusNoteSv'].some((property) => property in change)
      ? { statusDate: today }
      : {};
}

/** A new measure of a year, with all other fields empty. */
export function emptyProject(key: Key, year: number): Project {
  return {
    key,
    code: '',
    title: '',
    titleSv: '',
    year,
    theme: undefined,
    status: undefined,
    statusDate: undefined,
    statusNote: '',
    statusNoteSv: '',
    problem: '',
    problemSv: '',
    responsible: undefined,
    lead: undefined,
    need: undefined,
    level: undefined,
    benefit: undefined,
    impact: undefined,
    costClass: undefined,
    climateProgramme: false,
    continues: undefined,
    link: undefined,
    source: '',
    exampleFields: [],
  };
}

/** A new measure that is added after another: in its year and theme, with its responsible. */
export function projectAfter(key: Key, { year, theme, responsible }: Project): Project {
  return { ...emptyProject(key, year), theme, responsible };
}
