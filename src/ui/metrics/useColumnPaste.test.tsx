import * as React from 'react';
import { act, create } from 'react-test-renderer';
import { fi } from '../../loc/fi/fi';
import { addingWords } from '../../loc/adding';
import { speechOf } from '../../loc/speech';
import type { ManyChanged } from '../app/event';
import { SpeechProvider } from '../parts/speech';
import { useColumnPaste, type ColumnPaste } from './useColumnPaste';

/** Three rows with these texts, into which columns are pasted. */
function rowsWith(...texts: string[]): {
  readonly texts: string[];
  readonly told: string[];
  readonly last: () => ManyChanged | undefined;
  readonly shown: () => ColumnPaste;
  readonly paste: (row: number, text: string) => boolean;
} {
  const told: string[] = [];
  let [shown, last]: [ColumnPaste?, ManyChanged?] = [];
  const acts = {
    tell: (text: string) => void told.push(text),
    tellMany: (changed: ManyChanged) => {
      told.push(changed.text);
      last = changed;
    },
  };
  function Rows(): null {
    const pasted = useColumnPaste([11, 12, 13], acts);
    shown = pasted;
    const { hold } = pasted;
    const handle = (row: number): (() => void) =>
      hold(11 + row, {
        get text() {
          return texts[row] ?? '';
        },
        type: (text) => (texts[row] = text),
      });
    React.useEffect(() => texts.forEach((_, row) => handle(row)));
    return null;
  }
  act(() => {
    create(
      <SpeechProvider value={speechOf('fi', fi)}>
        <Rows />
      </SpeechProvider>,
    );
  });
  const now = (): ColumnPaste => {
    if (!shown) throw new Error('Not drawn.');
    return shown;
  };
  const paste = (row: number, text: string): boolean => {
    const preventDefault = jest.fn();
    const event = { clipboardData: { getData: () => text }, preventDefault };
    act(() => now().paste(11 + row, event as unknown as React.ClipboardEvent));
    return preventDefault.mock.calls.length > 0;
  };
  return { texts, told, last: () => last, shown: now, paste };
}

/** Ctrl+Z in a field; true where it was taken. */
function undoneByKey(paste: ColumnPaste): boolean {
  const preventDefault = jest.fn();
  const key = { key: 'z', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, preventDefault };
  act(() => paste.list.onKeyDown(key as unknown as React.KeyboardEvent));
  return preventDefault.mock.calls.length > 0;
}

const words = addingWords.fi;

describe('a column that is pasted into a row', () => {
  it('goes down the rows, names what has none, and says what it replaced [P11]', () => {
    const page = rowsWith('', 'oma', '');
    expect(page.paste(1, '4,1\r\n90 %\r\n9\r\n')).toBe(true);
    expect([page.texts, page.shown().left, page.told]).toEqual([['', '4,1', '90 %'], ['9'], [words.pasted(2, 1)]]);
    act(() => page.shown().dropLeft());
    expect(page.shown().left).toEqual([]);
  });

  it('is taken back by the message, but for what was typed since [P11]', () => {
    const page = rowsWith('', 'oma', '');
    page.paste(0, '1\n2\n3');
    page.texts[2] = '33';
    act(() => page.last()?.undoMany?.());
    expect([page.texts, page.told.at(-1)]).toEqual([['', 'oma', '33'], words.pasteUndone]);
  });

  it('is taken back by Ctrl+Z in a field, once, and not after something was typed [P11]', () => {
    const page = rowsWith('', 'oma', '');
    expect(undoneByKey(page.shown())).toBe(false);
    page.paste(0, '1\n2');
    expect([undoneByKey(page.shown()), page.texts, undoneByKey(page.shown())]).toEqual([true, ['', 'oma', ''], false]);
    page.paste(0, '1\n2');
    page.shown().list.onInput();
    expect([undoneByKey(page.shown()), page.texts]).toEqual([false, ['1', '2', '']]);
  });

  it('of a single line is left to the browser, and of several columns is refused [P11]', () => {
    const page = rowsWith('', '', '');
    expect([page.paste(0, '47 000\r\n'), page.paste(0, 'a\t1\r\nb\t2\r\n')]).toEqual([false, true]);
    expect([page.texts, page.told]).toEqual([['', '', ''], [words.manyColumns(2)]]);
  });
});
