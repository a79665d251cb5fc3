import * as React from 'react';
import { holdersOf, type Holders } from '../../domain/holders';
import type { Entity, Kind, Versioned } from '../../domain/programme';
import type { Language } from '../../loc/language';
import { ownName } from '../../loc/ownName';
import { recordName } from '../../loc/recordName';
import { settingsWords } from '../../loc/settings';
import type { Acts } from '../app/useActs';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { Removing } from '../record/RecordPanel';
import { MeasuresOf, type RowKind } from './RowFacts';

interface RemovingRowProps<K extends RowKind> {
  readonly kind: K;
  readonly record: Versioned<Entity[K]>;
  readonly acts: Acts;
  readonly onClose: () => void;
}

/** How many of what holds a row are named; the way to all of them stands below. */
const named = 6;

/** Asks before a theme or a role is deleted; one that others point at is held by them, with the way to them. */
export function RemovingRow<K extends RowKind>({ kind, record, acts, onClose }: RemovingRowProps<K>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = settingsWords[speech.language];
  const holders = holdersOf(programme, kind, record.id);
  const rows = holders.records.map((each) => recordName(each.kind, each.record.value, programme, speech));
  const more = rows.length - named;
  return (
    <Removing<K>
      record={record}
      name={ownName(kind, record.value, speech).text}
      held={
        rows.length > 0 || holders.unseen.length > 0
          ? {
              text: rows.length > 0 ? heldText(kind, holders, words) : words.heldUnseen,
              rows: more > 1 ? [...rows.slice(0, named), words.andMore(more)] : rows,
              way: <MeasuresOf kind={kind} record={record} />,
            }
          : undefined
      }
      remove={(removed) => acts.remove(kind, removed)}
      onRemoved={onClose}
      onClose={onClose}
    />
  );
}

/** What holds a row, counted by kind, and what frees it. */
function heldText(kind: RowKind, { records }: Holders, words: (typeof settingsWords)[Language]): string {
  const count = (of: Kind): number => records.filter((each) => each.kind === of).length;
  return words.heldBy[kind](words.countOf(count('projects'), count('metrics')));
}
