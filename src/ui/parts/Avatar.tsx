import * as React from 'react';
import { initialsOf, personColour } from './initials';
import partsStyles from './parts.module.scss';
import { useSpeech } from './speech';

/** A person by the initials of their name, in a colour that is theirs everywhere; read aloud as the name. */
export function Avatar({ name }: { readonly name: string }): JSX.Element {
  const { language } = useSpeech();
  return (
    <span className={partsStyles['avatar']} data-colour={personColour(name)} role="img" aria-label={name} title={name}>
      {initialsOf(name, language)}
    </span>
  );
}

/** A person by name, with the same initials before it. */
export function PersonName({ name }: { readonly name: string }): JSX.Element {
  const { language } = useSpeech();
  return (
    <span className={partsStyles['person']}>
      <span className={partsStyles['avatar']} data-colour={personColour(name)} aria-hidden="true">
        {initialsOf(name, language)}
      </span>
      <span>{name}</span>
    </span>
  );
}
