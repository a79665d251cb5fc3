import * as React from 'react';
import { boardNamedBy } from '../../domain/meeting/board';
import type { Roadmap } from '../../domain/roadmap';
import { boardName } from '../../loc/board';
import { useSpeech } from '../parts/speech';

/**
 * How far a year's roadmap has come: "Hyväksytty 22.1.2024, Kaupunginhallitus, § 12", "Ehdotus, Kaupunginvaltuusto".
 * The board is the one that the roadmap names, in the reader's language where it has a name in it.
 */
export function Decision({ roadmap }: { readonly roadmap: Roadmap | undefined }): JSX.Element | null {
  const {
    language,
    strings: { roadmap: roadmapStrings },
    formats,
  } = useSpeech();
  if (!roadmap?.state) return null;
  const { state, decisionDate, section } = roadmap;
  const board = state === 'draft' ? undefined : boardNamedBy(roadmap);
  const name = board && boardName(board, language);
  return (
    <>
      {[roadmapStrings.states[state], decisionDate && formats.day(decisionDate)].filter(Boolean).join(' ')}
      {name && (
        <>
          , <span lang={name.lang === language ? undefined : name.lang}>{name.text}</span>
        </>
      )}
      {section && `, ${roadmapStrings.section(section)}`}
    </>
  );
}
