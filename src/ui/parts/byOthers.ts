import * as React from 'react';
import type { Kind, RecordName } from '../../domain/programme';

const ByOthers = React.createContext<ReadonlySet<RecordName>>(new Set());

export const ByOthersProvider = ByOthers.Provider;

/** True for a moment where somebody else has just changed a record: what shows it is marked. */
export function useByOthers(kind: Kind, id: number): true | undefined {
  return React.useContext(ByOthers).has(`${kind} ${id}`) || undefined;
}
