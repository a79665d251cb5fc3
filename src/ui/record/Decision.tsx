import * as React from 'react';
import type { Roadmap } from '../../domain/roadmap';
import { useSpeech } from '../parts/speech';

/**
 * How far a year's roadmap has come: "Hyväksytty 22.1.2024, Kaupunginhallitus, § 12". The board is named as the list
 * names it, in Finnish.
 */
export function Decision({ roadmap }: { readonly roadmap: Roadmap | undefined }): JSX.Element | null {
  const {
    language,
    strings: { roadmap: roadmapStrings },
    formats,
  } = useSpeech();
  if (!roadmap?.state) return null;
  const { state, decisionDate, board, section } = roadmap;
  return (
    <>
      {[roadmapStrings.states[state], decisionDate && formats.day(decisionDate)].filter(Boolean).join(' ')}
      {decisionDate && board && (
        <>
          , <span lang={language === 'fi' ? undefined : 'fi'}>{board}</span>
        </>
      )}
      {section && `, ${roadmapStrings.section(section)}`}
    </>
  );
}
