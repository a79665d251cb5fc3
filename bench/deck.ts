import PptxGenJS from 'pptxgenjs';
import type { Programme } from '../src/domain/programme';
import { makeDeck } from '../src/reports/deck';
import { aProgramme, aProject, aTheme } from '../tests/builders';
import { porvooProgramme } from '../tests/porvooProgramme';

/** How long a deck takes to make, in ms, beside as many empty slides from the library by itself. Medians. */
export interface DeckTime {
  readonly what: string;
  readonly slides: number;
  readonly bytes: number;
  readonly deck: number;
  readonly empty: number;
}

const runs = 3;

/** As many measures as given, half of them in each year, with names of about so many letters. */
function manyMeasures(count: number, letters: number): Programme {
  const name = 'Kehitetään kaupungin palveluita pitkäjänteisesti ja kustannustehokkaasti '.repeat(4).slice(0, letters);
  const theme = aTheme();
  return aProgramme({
    themes: [theme],
    projects: Array.from({ length: count }, (_, index) =>
      aProject({
        key: `A${index}`,
        code: `A${index}`,
        title: `${name} ${index}`.slice(-255),
        theme: theme.id,
        year: index % 2 ? 2025 : 2024,
        status: index % 2 ? undefined : 'done',
        problem: 'Miten varmistamme, että palvelut ovat kaikkien saatavilla ja niiden laatu säilyy?',
        impact: 1 + (index % 5),
        costClass: 1 + (index % 4),
        benefit: 1 + (index % 5),
      }),
    ),
  });
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly made: T }> {
  const began = performance.now();
  const made = await work();
  return { ms: performance.now() - began, made };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function emptySlides(count: number): Promise<number> {
  const pptx = new PptxGenJS();
  for (let slide = 0; slide < count; slide += 1) pptx.addSlide();
  return (await timed(() => pptx.write({ outputType: 'uint8array', compression: true }))).ms;
}

async function deckTime(what: string, programme: Programme): Promise<DeckTime> {
  const decks: number[] = [];
  const empties: number[] = [];
  let size = { slides: 0, bytes: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { ms, made } = await timed(() =>
      makeDeck(programme, { language: 'fi', followUp: 2024, proposal: 2025, factsOnly: false }),
    );
    if (made === 'cancelled') throw new Error('Nobody cancels the bench.');
    size = { slides: made.titles.length, bytes: made.blob.size };
    decks.push(ms);
    empties.push(await emptySlides(size.slides));
  }
  return { what, ...size, deck: median(decks), empty: median(empties) };
}

/** Decks of the published programme, of ten times as many measures, and of measures with the longest names. */
export async function deckTimes(): Promise<readonly DeckTime[]> {
  return [
    await deckTime('52 measures, as published', porvooProgramme({ examples: true })),
    await deckTime('120 measures with names of 250 letters', manyMeasures(120, 250)),
    await deckTime('520 measures', manyMeasures(520, 70)),
  ];
}
