import * as React from 'react';
import type { Kind } from '../../domain/programme';
import type { RecordName } from '../../domain/readAgain';

const ChangedByOthersContext = React.createContext<ReadonlySet<RecordName>>(new Set());

/** Gives the components of a page the records that others have just changed. */
export const ChangedByOthersProvider = ChangedByOthersContext.Provider;

/** True for a few seconds after somebody else has changed a record, so that it can be marked; else undefined. */
export function useChangedByOthers(kind: Kind, id: number): true | undefined {
  return React.useContext(ChangedByOthersContext).has(`${kind} ${id}`) || undefined;
}
