import type { OnRecord } from '../../domain/readAgain';

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
