import type * as React from 'react';
import type { Count } from '../../domain/aggregate';

/** One category as a figure shows it. */
export interface Slice<K extends string> extends Count<K> {
  readonly name: string;
  readonly lang?: 'fi' | undefined;
  /** A CSS colour. */
  readonly colour: string;
  readonly mark: React.ReactNode;
  /** What pressing it does, for those who do not see it: ", avaa taulussa". */
  readonly opens: string;
}
