import type { PlainDate } from './date';
import type { Key, RowNumber } from './key';
import type { Person } from './project';
import type { Bound } from './words/bound';
import type { Direction, ReadingState, TargetKind } from './words/target';

/**
 * One metric of the programme: the target as the city wrote it, and how it was read. What may be left out came with
 * schema version 2.
 */
export interface Metric {
  readonly key: Key;
  readonly title: string;
  readonly titleSv: string;
  readonly metricSet: string;
  readonly subGroup: string;
  readonly targetText: string;
  readonly targetTextSv: string;
  readonly targetKind: TargetKind | undefined;
  readonly targetValue: number | undefined;
  readonly targetUnit: string;
  readonly approximate: boolean;
  readonly bound: Bound | undefined;
  readonly direction: Direction | undefined;
  readonly baseYear: number | undefined;
  readonly scaleMin: number | undefined;
  readonly scaleMax: number | undefined;
  readonly readingState: ReadingState | undefined;
  readonly responsible: RowNumber | undefined;
  readonly metricSource: string;
  readonly sortOrder: number | undefined;
  readonly metricSetSv?: string;
  readonly subGroupSv?: string;
  readonly targetUnitSv?: string;
  /** The last year that the metric is followed; undefined while it goes on. */
  readonly lastYear?: number | undefined;
  /** When somebody was last asked for an actual, and who. */
  readonly askedOn?: PlainDate | undefined;
  readonly askedOf?: Person | undefined;
}

// What the city's own deck leaves open stands in the list in these words, which an editor replaces.
const unnamed = 'nimi puuttuu diasta';

/**
 * The name of a metric's set; '' where none is known. That it is missing is a note to whoever edits the metric, and no
 * name.
 */
export function knownSet({ metricSet }: Pick<Metric, 'metricSet'>): string {
  const name = metricSet.trim();
  return name.toLowerCase() === unnamed ? '' : name;
}

/** The actual of one metric for one year, as written and, where it is a number, as a number. */
export interface MetricValue {
  readonly key: Key;
  readonly title: string;
  readonly metric: RowNumber | undefined;
  readonly year: number;
  readonly valueText: string;
  readonly value: number | undefined;
  readonly approximate: boolean;
  /** The day the value tells of; a value of 2024 dated 2024-10-31 covers ten months. */
  readonly asOf: PlainDate | undefined;
  readonly note: string;
  /** Since schema version 2. */
  readonly valueTextSv?: string;
}
