import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import type { Programme } from '../domain/programme';
import { useSpeech } from './parts/speech';

/** Names the cells that could not be read, so that somebody can mend them in the list; everything else is shown. */
export function BadCells({ programme }: { readonly programme: Programme }): JSX.Element | null {
  const { strings: { app, words } } = useSpeech();
  const { badCells, listUrls } = programme;
  if (badCells.length === 0) return null;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline={false} truncated overflowButtonAriaLabel={app.badCells(badCells.length)}>
      {app.badCells(badCells.length)}.{' '}
      {badCells.map(({ kind, id, column, problem, found }) => (
        <span key={`${kind} ${id} ${column}`}>
          <a href={`${listUrls[kind]}/DispForm.aspx?ID=${id}`}>{app.badCell(words.lists[kind], id, column, app.badCellProblems[problem], found)}</a>.{' '}
        </span>
      ))}
    </MessageBar>
  );
}
