import * as React from 'react';

/** The forms of one panel that add records one after another. */
export interface Another<T> {
  /** Tells the openings apart: how many were saved before this one. */
  readonly round: number;
  /** What was saved last: what the next one has in common with it. Undefined for the first. */
  readonly last: T | undefined;
  /** Opens an empty form after this one. */
  readonly add: (saved: T) => void;
}

const first = { round: 0, last: undefined };

/** Counts the records that a panel adds one after another, anew once its form is closed: then `isNew` is false. */
export function useAnother<T>(isNew: boolean): Another<T> {
  const [{ round, last }, setLast] = React.useState<Pick<Another<T>, 'round' | 'last'>>(first);
  React.useEffect(() => {
    if (!isNew) setLast(first);
  }, [isNew]);
  return { round, last, add: (saved) => setLast({ round: round + 1, last: saved }) };
}
