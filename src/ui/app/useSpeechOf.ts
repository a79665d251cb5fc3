import * as React from 'react';
import { isUnread, type Programme } from '../../domain/programme';
import type { Speech } from '../../loc/speech';
import { useSpeech } from '../parts/speech';

/**
 * The words of a page about a programme: where the list of themes or of roles could not be read, what a measure has of
 * them is called unread, not missing.
 */
export function useSpeechOf(programme: Programme | undefined): Speech {
  const speech = useSpeech();
  const themes = programme !== undefined && isUnread(programme, 'themes');
  const responsibles = programme !== undefined && isUnread(programme, 'responsibles');
  return React.useMemo(() => {
    if (!themes && !responsibles) return speech;
    const { strings } = speech;
    const { unreadLists } = strings.app;
    const words = {
      ...strings.words,
      ...(themes && { themeMissing: unreadLists.theme }),
      ...(responsibles && { responsibleMissing: unreadLists.responsible }),
    };
    return { ...speech, strings: { ...strings, words } };
  }, [speech, themes, responsibles]);
}
