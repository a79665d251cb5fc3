import * as React from 'react';
import { settingText } from '../../loc/setting';
import { safeAddress } from '../parts/address';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import roadmapStyles from './roadmap.module.scss';

/** Whom to ask, and the links that a public page has to have. */
export function Foot(): JSX.Element {
  const programme = useShownProgramme();
  const {
    language,
    strings: { roadmap: words },
    formats,
  } = useSpeech();
  const contact = settingText(programme, 'contact', language);
  const address = /\S+@\S+\.\S+/.exec(contact.text)?.[0];
  const links = [
    { text: words.feedback, href: safeAddress(settingText(programme, 'feedbackUrl', language).text) },
    { text: words.accessibility, href: safeAddress(settingText(programme, 'accessibilityUrl', language).text) },
  ];
  return (
    <div className={roadmapStyles['foot']}>
      <p>
        {words.ask}{' '}
        {address ? (
          <a href={`mailto:${address}`} lang={contact.lang}>
            {contact.text}
          </a>
        ) : (
          <span lang={contact.lang}>{contact.text || words.owner}</span>
        )}
      </p>
      {links.map(
        ({ text, href }) =>
          href && (
            <p key={text}>
              <a href={href}>{text}</a>
            </p>
          ),
      )}
      <p className={roadmapStyles['readAt']}>{words.readAt(formats.moment(programme.readAt))}</p>
    </div>
  );
}
