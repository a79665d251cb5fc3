import * as React from 'react';
import type { Programme } from '../../domain/programme';
import { settingText } from '../../loc/setting';
import noticesStyles from './notices.module.scss';
import { useSpeech } from '../parts/speech';

/** What the city wants every reader to know, from the settings; nothing when there is no such word. */
export function SiteNotice({ programme }: { readonly programme: Programme }): JSX.Element | null {
  const speech = useSpeech();
  const { app } = speech.strings;
  const notice = settingText(programme, 'notice', speech);
  if (notice.text.trim() === '') return null;
  return (
    <section className={noticesStyles['notice']} aria-label={app.notice}>
      <p lang={notice.lang}>{notice.text}</p>
    </section>
  );
}
