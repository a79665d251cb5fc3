import * as React from 'react';
import { kinds } from '../../domain/programme';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import noticesStyles from './notices.module.scss';

/** Tells an owner which columns have been turned into rich text, and what becomes of their formatting here. */
export function RichColumns(): JSX.Element | null {
  const { rich, rights } = useShownProgramme();
  const { app, words } = useSpeech().strings;
  const columns = kinds.flatMap((kind) => (rich[kind] ?? []).map((title) => `${words.lists[kind]} / ${title}`));
  if (!rights.owner || columns.length === 0) return null;
  return (
    <div className={noticesStyles['notice']} role="note">
      <p>{app.richText(columns.join(', '))}</p>
    </div>
  );
}
