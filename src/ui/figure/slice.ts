import type * as React from 'react';
import type { Count } from '../../domain/aggregate';

/** One category as a figure shows it. */
export interface Slice extends Count<string> {
  readonly name: string;
  /** Set where the name is Finnish on a page in another language. */
  readonly lang?: 'fi' | undefined;
  /** A CSS colour. */
  readonly colour: string;
  readonly mark?: React.ReactNode;
}
