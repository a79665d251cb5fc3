import type { Key } from '../key';
import type { Versioned } from '../programme';
import type { Project } from '../project';
import { same } from './same';

/** The name of a property of a measure. */
export type ProjectProperty = keyof Project;

/** Why a value cannot be saved; told at its field. */
export type FieldProblem =
  'required' | 'tooLong' | 'yearOutOfRange' | 'stepOutOfRange' | 'notAWebAddress' | 'codeTaken' | 'continuesItself';

const shortTexts = ['title', 'titleSv', 'code'] as const satisfies readonly ProjectProperty[];
const steps = ['benefit', 'impact', 'costClass'] as const satisfies readonly ProjectProperty[];
/** SharePoint's limit for one line of text. */
export const shortTextLimit = 255;

/**
 * What has to be mended before a measure can be saved, by property. `others` are the measures that are there already.
 */
export function fieldProblems(
  project: Project,
  others: readonly Versioned<Project>[],
): ReadonlyMap<ProjectProperty, FieldProblem> {
  const problems = new Map<ProjectProperty, FieldProblem>();
  for (const name of shortTexts) if (project[name].length > shortTextLimit) problems.set(name, 'tooLong');
  if (project.title.trim() === '') problems.set('title', 'required');
  if (!Number.isInteger(project.year) || project.year < 2000 || project.year > 2100)
    problems.set('year', 'yearOutOfRange');
  for (const name of steps) if (!isStep(project[name])) problems.set(name, 'stepOutOfRange');
  if (project.link && !isWebAddress(project.link.url)) problems.set('link', 'notAWebAddress');
  if (
    project.code !== '' &&
    others.some(({ value }) => value.key !== project.key && value.code.toUpperCase() === project.code.toUpperCase())
  )
    problems.set('code', 'codeTaken');
  if (project.continues === project.key) problems.set('continues', 'continuesItself');
  return problems;
}

function isStep(value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value >= 1 && value <= 5);
}

/** True for addresses a link may have: http, https and mailto only. */
export function isWebAddress(url: string): boolean {
  return /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i.test(url);
}

/** The properties in which two states of a record differ. */
export function differences<T extends object>(before: T, after: T): readonly (keyof T & string)[] {
  const names = Object.keys(after) as (keyof T & string)[];
  return names.filter((name) => name !== 'exampleFields' && !same(before[name], after[name]));
}

/** A record as it is to be saved: a property that a person has changed no longer holds an example value. */
export function edited<T extends object>(before: T, after: T): T {
  const examples = exampleFieldsOf(before);
  const changed: readonly string[] = differences(before, after);
  return examples.some((name) => changed.includes(name))
    ? { ...after, exampleFields: examples.filter((name) => !changed.includes(name)) }
    : after;
}

/** The properties of a record that hold example values; empty for kinds that have none. */
export function exampleFieldsOf(record: object): readonly string[] {
  return 'exampleFields' in record ? (record as { readonly exampleFields: readonly string[] }).exampleFields : [];
}

/**
 * Takes over some properties of one state into another: mine into theirs after a clash, an old version's into today's.
 */
export function withProperties<T extends object>(base: T, from: T, names: readonly (keyof T & string)[]): T {
  return names.reduce<T>((result, name) => ({ ...result, [name]: from[name] }), base);
}

/**
 * The change from one state of a record to another, made to a third, which keeps what else stands there: a change once
 * more over what others wrote, or, backwards, its undoing.
 */
export function carried<T extends object>(from: T, to: T, onto: T): T {
  const names = Object.keys(from) as (keyof T & string)[];
  return withProperties(
    onto,
    to,
    names.filter((name) => !same(from[name], to[name])),
  );
}

/** A new measure of a year with nothing told yet. */
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
