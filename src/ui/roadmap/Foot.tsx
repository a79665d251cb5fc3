import * as React from 'react';
import { settingText } from '../../loc/setting';
import { cityLinks } from '../parts/cityLinks';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import roadmapStyles from './roadmap.module.scss';
import { Anchor } from '../parts/Anchor';

/** Whom to ask, and the links that a public page has to have. */
export function Foot(): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { roadmap },
    formats,
  } = speech;
  const contact = settingText(programme, 'contact', speech);
  const address = /\S+@\S+\.\S+/.exec(contact.text)?.[0];
  return (
    <div className={roadmapStyles['foot']}>
      <p>
        {roadmap.ask}{' '}
        {address ? (
          <Anchor href={`mailto:${address}`} lang={contact.lang}>
            {contact.text}
          </Anchor>
        ) : (
          <span lang={contact.lang}>{contact.text || roadmap.owner}</span>
        )}
      </p>
      {cityLinks(programme, speech).map(({ text, href }) => (
        <p key={text}>{href === undefined ? text : <Anchor href={href}>{text}</Anchor>}</p>
      ))}
      <p className={roadmapStyles['readAt']}>{roadmap.readAt(formats.moment(programme.readAt))}</p>
    </div>
  );
}
