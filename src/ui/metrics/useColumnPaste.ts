import * as React from 'react';
import { shortTextLimit } from '../../domain/record/textLimit';
import { fillingOf, pastedColumn, type ColumnFilling } from '../../domain/words/pastedColumn';
import { addingWords } from '../../loc/adding';
import type { Acts } from '../app/useActs';
import { useSpeech } from '../parts/speech';

/** A row as a paste finds it: what stands in its field, and what writes there. */
export interface PasteRow {
  readonly text: string;
  readonly type: (text: string) => void;
}

/** A column that is pasted into one of several rows. */
export interface ColumnPaste {
  /** Makes a row known by its number as it now stands. */
  readonly hold: (id: number, row: PasteRow) => () => void;
  /** Pastes into a row; what is no column is left to the browser. */
  readonly paste: (id: number, event: React.ClipboardEvent) => void;
  /** What got no row by the last paste. */
  readonly left: readonly string[];
  readonly dropLeft: () => void;
  /** For the list of the rows: Ctrl+Z in a field takes the paste back until something is typed. */
  readonly list: {
    readonly onInput: () => void;
    readonly onKeyDown: (key: React.KeyboardEvent) => void;
  };
}

/** Lets a column that was copied from a sheet go down the rows, which `ids` name in their order. */
export function useColumnPaste(ids: readonly number[], acts: Pick<Acts, 'tell' | 'tellMany'>): ColumnPaste {
  const words = addingWords[useSpeech().language];
  const [left, setLeft] = React.useState<readonly string[]>([]);
  const rows = React.useRef(new Map<number, PasteRow>()).current;
  const undoLast = React.useRef<() => void>();
  const hold = React.useCallback(
    (id: number, row: PasteRow) => {
      rows.set(id, row);
      return () => void rows.delete(id);
    },
    [rows],
  );
  const fill = ({ filled, replaced, left: rest }: ColumnFilling): void => {
    const before = filled.map(({ row, text }) => ({
      id: ids[row] ?? 0,
      text,
      was: rows.get(ids[row] ?? 0)?.text ?? '',
    }));
    for (const { id, text } of before) rows.get(id)?.type(text);
    const undo = (): void => {
      undoLast.current = undefined;
      setLeft([]);
      // What was typed since stays.
      for (const { id, text, was } of before) if (rows.get(id)?.text === text) rows.get(id)?.type(was);
      acts.tell(words.pasteUndone);
    };
    undoLast.current = before.length > 0 ? undo : undefined;
    setLeft(rest);
    acts.tellMany({ text: words.pasted(before.length, replaced), ...(before.length > 0 && { undoMany: undo }) });
  };
  return {
    hold,
    paste: (id, event) => {
      const column = pastedColumn(event.clipboardData.getData('text/plain'));
      if (!column) return;
      event.preventDefault();
      if (column.columns > 1) return acts.tell(words.manyColumns(column.columns));
      const texts = ids.map((each) => rows.get(each)?.text ?? '');
      fill(fillingOf(column.cells, texts, ids.indexOf(id), shortTextLimit));
    },
    left,
    dropLeft: () => setLeft([]),
    list: {
      onInput: () => void (undoLast.current = undefined),
      onKeyDown: (key) => {
        const isUndo = key.key.toLowerCase() === 'z' && (key.ctrlKey || key.metaKey) && !key.shiftKey && !key.altKey;
        if (!isUndo || !undoLast.current) return;
        key.preventDefault();
        undoLast.current();
      },
    },
  };
}
