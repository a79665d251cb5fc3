import * as React from 'react';
import { kinds } from '../../domain/programme';
import { Disclosure } from '../parts/Disclosure';
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
  const lists = kinds.flatMap((kind) =>
    rights.lists[kind].edit && rich[kind]
      ? [{ name: words.lists[kind], columns: rich[kind].map(({ title }) => title).join(', ') }]
      : [],
  );
  if (lists.length === 0) return null;
  return (
    <Disclosure className={noticesStyles['broken']} summary={app.richText(lists.map(({ name }) => name).join(', '))}>
      <ul>
        {lists.map(({ name, columns }) => (
          <li key={name}>
            {name}: {columns}
          </li>
        ))}
      </ul>
      <p>
        {app.richTextAbout} {rights.owner && app.richTextOwner}
      </p>
    </Disclosure>
  );
}
