import * as React from 'react';
import type { Project } from '../../domain/project';
import { spoken } from '../../loc/speech';
import { useSpeech } from '../parts/speech';

/** A measure's name in the reader's language, and marked where it is in another. */
export function MeasureName({ of: { title, titleSv } }: { readonly of: Project }): JSX.Element {
  const name = spoken(useSpeech().language, { fi: title, sv: titleSv });
  return <span lang={name.lang}>{name.text}</span>;
}
