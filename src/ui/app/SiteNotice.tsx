import * as React from 'react';
import { byKey, type Programme } from '../../domain/programme';
import { spoken } from '../../loc/speech';
import noticesStyles from './notices.module.scss';
import { useSpeech } from '../parts/speech';

/** What the city wants every reader to know, from the settings; nothing when there is no such word. */
export function SiteNotice({ programme }: { readonly programme: Programme }): JSX.Element | null {
  const {
    language,
    strings: { app },
  } = useSpeech();
  const setting = byKey(programme, 'settings', 'notice')?.value;
  const notice = spoken(language, { fi: setting?.value ?? '', sv: setting?.valueSv ?? '', en: setting?.valueEn ?? '' });
  if (notice.text.trim() === '') return null;
  return (
    <section className={noticesStyles['notice']} aria-label={app.notice}>
      <p lang={notice.lang}>{notice.text}</p>
    </section>
  );
}
