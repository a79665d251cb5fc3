import * as React from 'react';
import type { BulkRun } from './useBulkRun';

const BulkContext = React.createContext<BulkRun | undefined>(undefined);

/** Gives the pages the change of many measures, which is under way on whichever page. */
export const BulkProvider = BulkContext.Provider;

/** The change of many measures. Throws outside the tracker. */
export function useBulk(): BulkRun {
  const bulk = React.useContext(BulkContext);
  if (!bulk) throw new Error('A component was drawn outside the tracker.');
  return bulk;
}
