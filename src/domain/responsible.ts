import type { PlainDate } from './date';
import type { Key } from './key';
import type { Person } from './project';

/** A role that answers for measures (vastuutaho). A retired role keeps its history: it has a last day. */
export interface Responsible {
  readonly key: Key;
  readonly title: string;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly validFrom: PlainDate | undefined;
  readonly validTo: PlainDate | undefined;
  /** Who answers for the role today; since schema version 2. */
  readonly person?: Person | undefined;
}

/** True once the last day of a role has passed. */
export function isOver({ validTo }: Pick<Responsible, 'validTo'>, today: PlainDate | undefined): boolean {
  return validTo !== undefined && today !== undefined && validTo < today;
}
