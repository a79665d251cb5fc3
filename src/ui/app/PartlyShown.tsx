import * as React from 'react';
import { kinds } from '../../domain/programme';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import noticesStyles from './notices.module.scss';

/**
 * Says which lists do not show everybody all their rows: to readers whom some are hidden from, and to editors whose own
 * changes others do not see yet.
 */
export function PartlyShown(): JSX.Element | null {
  const { partlyShown, rights } = useShownProgramme();
  const { app, words } = useSpeech().strings;
  const told = kinds.flatMap((kind) => {
    const list = partlyShown[kind];
    if (!list || (list.hidden === 0 && !(list.why === 'approval' && rights.lists[kind].edit))) return [];
    return [{ kind, ...list }];
  });
  if (told.length === 0) return null;
  return (
    <div className={noticesStyles['notice']} role="note">
      {told.map(({ kind, why, hidden }) => (
        <p key={kind}>
          {app.partlyShown[why](words.lists[kind])} {hidden > 0 && app.hiddenRows(hidden)}
        </p>
      ))}
    </div>
  );
}
