import { isCut } from '../src/domain/project';
import type { Programme } from '../src/domain/programme';
import { makeDeck, type Deck, type DeckOptions } from '../src/reports/deck';
import { aProgramme, aProject, aTheme } from './builders';
import { readDeck, type DeckFile } from './deckFile';
import { porvooProgramme } from './porvooProgramme';

/** What a deck is made of, where nothing else is given. */
export const options: DeckOptions = { language: 'fi', followUp: 2024, proposal: 2025, factsOnly: false };
/** The published programme, with its example values. */
export const porvoo = porvooProgramme({ examples: true });

/** A deck with its bytes, and read back. */
export interface Made extends Deck {
  readonly bytes: Uint8Array;
  readonly file: DeckFile;
}

/** Makes a deck of a programme, by `options` where nothing else is given. */
export async function made(programme: Programme, given: Partial<DeckOptions> = {}): Promise<Made> {
  const deck = await makeDeck(programme, { ...options, ...given });
  if (deck === 'cancelled') throw new Error('The deck was cancelled.');
  const bytes = new Uint8Array(await deck.blob.arrayBuffer());
  return { ...deck, bytes, file: readDeck(bytes) };
}

/** A text without its line breaks and double spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Every text of the lists that the slides tell. A text that was cut off where it comes from ends in "…". */
export function textsOf(programme: Programme): readonly string[] {
  const { projects, metrics, metricValues, effects, settings } = programme.records;
  const told = settings
    .map(({ value }) => value)
    .filter(({ key }) => ['background', 'goals', 'programmeApproval'].includes(key));
  return [
    ...projects.map(({ value }) => value.title + (isCut(value, 'title') ? '…' : '')),
    ...projects
      .filter(({ value }) => value.year === 2025)
      .flatMap(({ value }) => [value.code, value.problem + (isCut(value, 'problem') ? '…' : '')]),
    ...metrics.flatMap(({ value }) => [value.title, value.targetText, value.metricSet]),
    ...metricValues.map(({ value }) => value.valueText),
    ...effects.flatMap(({ value }) => [value.effect, value.costText]),
    ...told.flatMap(({ value }) => value.split('\n')),
  ]
    .map(plain)
    .filter(Boolean);
}

/** As many measures as given, all with names of the greatest length. */
export const longNamed = (count: number): Programme =>
  aProgramme({
    themes: Array.from({ length: 24 }, (_, id) => {
      const title = `Teema ${id} ${'pitkällä nimellä '.repeat(14)}`;
      return { ...aTheme({ key: `T${id}`, code: `T${id}`, title }), id };
    }),
    projects: Array.from({ length: count }, (_, index) =>
      aProject({
        key: `n${index}`,
        code: `A${index}`,
        year: index % 2 ? 2025 : 2024,
        status: index % 2 ? undefined : 'done',
        theme: index % 24,
        impact: 1 + (index % 5),
        costClass: 1 + (index % 3),
        title: `Toimenpide ${index}: ${'kehitetään kaupungin palveluita pitkäjänteisesti '.repeat(6)}`.slice(0, 254),
        problem: `Miten ${'varmistamme palveluiden laadun ja '.repeat(12)} ${index}?`,
      }),
    ),
  });
