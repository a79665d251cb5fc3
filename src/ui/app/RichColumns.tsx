import * as React from 'react';
import { kinds } from '../../domain/programme';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import noticesStyles from './notices.module.scss';

/**
 * Tells whoever may edit them which columns have been turned into rich text, and what becomes of their formatting here;
 * and owners, where that is changed.
 */
export function RichColumns(): JSX.Element | null {
  const { rich, rights } = useShownProgramme();
  const { app, words } = useSpeech().strings;
  const columns = kinds
    .filter((kind) => rights.lists[kind].edit)
    .flatMap((kind) => (rich[kind] ?? []).map(({ title }) => `${words.lists[kind]} / ${title}`));
  if (columns.length === 0) return null;
  return (
    <details className={noticesStyles['broken']}>
      <summary>{app.richText(columns.join(', '))}</summary>
      <p>
        {app.richTextAbout} {rights.owner && app.richTextOwner}
      </p>
    </details>
  );
}
