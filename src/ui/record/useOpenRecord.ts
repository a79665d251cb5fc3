import * as React from 'react';
import type { RowNumber } from '../../domain/key';
import type { Kind } from '../../domain/programme';
import { useNavigation } from '../app/navigationContext';

/** Keeps the record of a form that is open, so that the form stays with it; one that is in no list has the number 0. */
export function useOpenRecord(kind: Kind, id: RowNumber): void {
  const { hold } = useNavigation().openRecords;
  React.useEffect(() => (id === 0 ? undefined : hold({ kind, id })), [hold, kind, id]);
}
