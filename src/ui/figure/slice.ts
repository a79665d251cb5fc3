import type * as React from 'react';
import type { Count } from '../../domain/figures/aggregate';

/** One category as a figure shows it. */
export interface Slice extends Count<string> {
  readonly name: string;
  /** Set where the name is Finnish on a page in another language. */
  readonly lang?: 'fi' | undefined;
  /** Stands for the count where that is no number of measures: "5 400 000 €". */
  readonly countText?: string;
  /** A CSS colour. */
  readonly colour: string;
  readonly mark?: React.ReactNode;
}
