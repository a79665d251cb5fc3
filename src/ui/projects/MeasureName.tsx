import * as React from 'react';
import type { Project } from '../../domain/project';
import { projectName } from '../../loc/project';
import { useSpeech } from '../parts/speech';

/** A measure's name in the reader's language, and marked where it is in another; of one without, that it has none. */
export function MeasureName({ of }: { readonly of: Project }): JSX.Element {
  const name = projectName(of, useSpeech());
  return <span lang={name.lang}>{name.text}</span>;
}
