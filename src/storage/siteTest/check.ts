import type { TriedAssumption } from '../../domain/siteTest';
import type { Failure } from '../../domain/store';
import type { TestList } from './testList';

/** What was to come, and what came instead. */
export interface Difference {
  readonly expected: string;
  readonly found: string;
}

/** One assumption and how it is tried, by the product's own functions as far as they make the call. */
export interface Check {
  readonly id: TriedAssumption;
  /** What has to have held before; else this cannot be tried. */
  readonly needs?: TriedAssumption;
  /**
   * Undefined where the assumption holds. SharePoint's refusal breaks it, by way of an error or of a failure; an error
   * `Unprepared` says nothing of it.
   */
  run(test: TestList): Promise<Difference | Failure | undefined>;
}

/** Undefined where the same came as was to come. */
export function expected(wanted: string, found: string): Difference | undefined {
  return wanted === found ? undefined : { expected: wanted, found };
}
