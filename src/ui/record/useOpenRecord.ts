import * as React from 'react';
import type { RowNumber } from '../../domain/key';
import type { Kind } from '../../domain/programme';
import { useNavigation } from '../app/navigationContext';

/**
 * Keeps the record of a form that is open, so that the form stays with it, and the page with the form. One that is in
 * no list has the number 0.
 */
export function useOpenRecord(kind: Kind, id: RowNumber): void {
  const { hold } = useNavigation().openRecords;
  React.useEffect(() => hold({ kind, id }), [hold, kind, id]);
}
