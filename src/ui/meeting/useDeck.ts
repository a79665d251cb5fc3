import * as React from 'react';
import type { Programme } from '../../domain/programme';
import type { DeckOptions } from '../../reports/deck';
import type { LeftOut } from '../../reports/deck/plan';
import { download } from '../parts/copy';
import { lossBy, type Loss } from '../parts/useCode';
import { logoOf } from './logo';

/** How far the deck has come. */
export type DeckState =
  | { readonly phase: 'idle' | 'stopped' }
  | ({ readonly phase: 'failed' } & Loss)
  | { readonly phase: 'making'; readonly done: number; readonly total: number }
  | {
      readonly phase: 'made';
      readonly slides: number;
      readonly fileName: string;
      readonly leftOut: readonly LeftOut[];
      readonly noLogo: boolean;
    };

/** What a reader chooses of the deck. */
export type DeckChoices = Pick<DeckOptions, 'language' | 'followUp' | 'proposal' | 'factsOnly' | 'frozenAt'>;

/** Makes the deck and hands it to the reader, with progress; stopped when the reader says so or leaves the page. */
export function useDeck(programme: Programme): {
  readonly making: DeckState;
  readonly make: (choices: DeckChoices) => void;
  readonly stop: () => void;
} {
  const [making, setMaking] = React.useState<DeckState>({ phase: 'idle' });
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);
  const make = async (choices: DeckChoices): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const show = (next: DeckState): void => {
      if (running.current === control) setMaking(next);
    };
    show({ phase: 'making', done: 0, total: 0 });
    try {
      const { makeDeck } = await import(/* webpackChunkName: 'deck' */ '../../reports/deck');
      const logo = await logoOf(programme, signal);
      const deck = await makeDeck(programme, {
        ...choices,
        signal,
        ...(typeof logo === 'object' && { logo }),
        onProgress: (done, total) => show({ phase: 'making', done, total }),
      });
      if (deck === 'cancelled') return show({ phase: 'stopped' });
      download(deck.fileName, deck.blob.type, deck.blob);
      show({
        phase: 'made',
        slides: deck.titles.length,
        fileName: deck.fileName,
        leftOut: deck.leftOut,
        noLogo: logo === 'unreadable',
      });
    } catch (error) {
      // The code did not come or the library failed: nothing was written anywhere.
      show({ phase: 'failed', ...(await lossBy(error)) });
    }
  };
  return { making, make: (choices) => void make(choices), stop: () => running.current?.abort() };
}
