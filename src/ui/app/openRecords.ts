import * as React from 'react';
import type { RowNumber } from '../../domain/key';
import type { Kind, OnRecord } from '../../domain/programme';
import { useNavigation } from './navigationContext';

/** The records that forms are open on: they stay on the page although others have removed them from the list. */
export interface OpenRecords {
  /** Keeps a record; gives what ends that. */
  readonly hold: (record: OnRecord) => () => void;
  /** Those that are kept now. */
  readonly all: () => Iterable<OnRecord>;
}

/** The open records of one page. */
export function newOpenRecords(): OpenRecords {
  const held = new Set<OnRecord>();
  return {
    hold: (record) => {
      const own = { ...record }; // two forms may be open on one record
      held.add(own);
      return () => void held.delete(own);
    },
    all: () => held,
  };
}

/** Keeps the record of a form that is open, so that the form stays with it; one that is in no list has the number 0. */
export function useOpenRecord(kind: Kind, id: RowNumber): void {
  const { hold } = useNavigation().openRecords;
  React.useEffect(() => (id === 0 ? undefined : hold({ kind, id })), [hold, kind, id]);
}
