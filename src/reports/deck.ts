import type { Instant } from '../domain/date';
import { withoutExamples } from '../domain/figures/examples';
import { settingOf, type Programme } from '../domain/programme';
import { reportDeck as fi } from '../loc/fi/reportDeck';
import { formatsOf } from '../loc/format';
import { loadStrings } from '../loc/language';
import { settingIn } from '../loc/setting';
import { reportDeck as sv } from '../loc/sv/reportDeck';
import { clean } from './clean';
import { accentOf } from './deck/colour';
import { drawSlide } from './deck/draw';
import { newPresentation, type DeckStyle, type Picture } from './deck/layouts';
import { finished } from './deck/finish';
import { effectSlides, impactSlide, measureSlides, statusSlide, themeSlide } from './deck/followUp';
import { metricSlides } from './deck/metrics';
import { backgroundSlides, contentsSlide, coverSlide, spendingSlide, yearlySlide } from './deck/opening';
import { isLeftOut, type LeftOut, type Slide } from './deck/plan';
import { proposedFigure, proposedImpactSlide, proposedSlides } from './deck/proposal';
import type { Telling } from './deck/telling';

/** The city's own languages: the deck and the agenda text are in one of them. */
export const reportLanguages = ['fi', 'sv'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** What a deck is made of. */
export interface DeckOptions {
  readonly language: ReportLanguage;
  /** The year that is followed up, and the year whose roadmap is proposed. */
  readonly followUp: number;
  readonly proposal: number;
  /** Without what rests on example values. */
  readonly factsOnly: boolean;
  /** When the programme was frozen, if it is a frozen copy. */
  readonly frozenAt?: Instant;
  readonly logo?: Picture;
  readonly signal?: AbortSignal;
  /** Called after each slide; `total` is known from the first call on. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A deck as a file, with the titles of its slides and what it leaves out. */
export interface Deck {
  readonly blob: Blob;
  readonly fileName: string;
  readonly titles: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export const deckType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The city board's slides as a PowerPoint file, in the order of the city's own deck of 2024: native tables and charts,
 * texts in full. Lets the page breathe between slides; `cancelled` when the signal was given. Rejects when the library
 * cannot be loaded or fails.
 */
export async function makeDeck(programme: Programme, options: DeckOptions): Promise<Deck | 'cancelled'> {
  const { signal, onProgress } = options;
  const telling = await tellingOf(programme, options);
  const { slides, leftOut } = plannedSlides(telling);
  const look = lookOf(telling, options.logo);
  const { default: Pptx } = await import(/* webpackChunkName: 'deck' */ 'pptxgenjs');
  const pptx = newPresentation(Pptx, look, slides[0]?.title ?? '');
  for (const [index, slide] of slides.entries()) {
    await breath();
    if (signal?.aborted) return 'cancelled';
    drawSlide(pptx, slide, look);
    onProgress?.(index + 1, slides.length);
  }
  await breath();
  const drawn = await pptx.write({ outputType: 'uint8array' });
  if (signal?.aborted) return 'cancelled';
  if (!(drawn instanceof Uint8Array)) throw new Error('The library gave no bytes.');
  const file = await finished(drawn, slides, options.language, telling.accent);
  return {
    blob: new Blob([file], { type: deckType }),
    fileName: telling.deck.fileName(options.followUp, options.proposal),
    titles: slides.map(({ title }) => title),
    leftOut,
  };
}

/** The slides before they are drawn, and those that there is nothing to say on. */
export function plannedSlides(telling: Telling): {
  readonly slides: readonly Slide[];
  readonly leftOut: readonly LeftOut[];
} {
  const told = [
    ...backgroundSlides(telling),
    yearlySlide(telling),
    themeSlide(telling),
    spendingSlide(telling),
    ...metricSlides(telling),
    statusSlide(telling),
    ...measureSlides(telling),
    impactSlide(telling),
    ...effectSlides(telling),
    ...proposedSlides(telling),
    proposedFigure(telling, 'benefit'),
    proposedImpactSlide(telling),
    proposedFigure(telling, 'need'),
    proposedFigure(telling, 'level'),
    proposedFigure(telling, 'responsible'),
  ];
  const leftOut = told.filter(isLeftOut);
  const { notes } = telling.deck;
  const slides = told
    .flatMap((planned) => (isLeftOut(planned) ? [] : [planned]))
    .map((slide) => (slide.example ? { ...slide, notes: [...slide.notes, notes.examples] } : slide));
  return {
    slides: [
      coverSlide(telling),
      contentsSlide(
        telling,
        leftOut.map(({ title, reason }) => notes.leftOut(title, reason)),
      ),
      ...slides,
    ],
    leftOut,
  };
}

/** The programme as its slides are told: in a language, and without examples where only facts are wanted. */
export async function tellingOf(
  programme: Programme,
  { language, followUp, proposal, factsOnly, frozenAt }: DeckOptions,
): Promise<Telling> {
  return {
    programme: factsOnly ? withoutExamples(programme) : programme,
    followUp,
    proposal,
    frozenAt,
    language,
    strings: await loadStrings(language),
    deck: { fi, sv }[language],
    formats: formatsOf(language),
    accent: accentOf(settingOf(programme, 'deckColour')?.value ?? ''),
  };
}

function lookOf({ programme, language, strings, accent }: Telling, logo: Picture | undefined): DeckStyle {
  const names = settingOf(programme, 'cityName');
  const line = (text: string): string => clean(text).split('\n').join(' ').trim();
  const [city, name] = [
    line(settingIn(programme, 'cityName', language).text),
    line(settingIn(programme, 'programmeName', language).text),
  ];
  return {
    language,
    accent,
    city: [...new Set([names?.value, names?.valueSv].map((each) => line(each ?? '').toLocaleUpperCase(language)))]
      .filter(Boolean)
      .join(' '),
    // "Porvoon kaupungin digiohjelma" names its city by itself.
    foot: (name.toLowerCase().startsWith(city.toLowerCase()) ? [name] : [city, name]).filter(Boolean).join(' · '),
    logo,
    exampleWord: strings.words.examples,
  };
}

/**
 * Lets the page draw and hear before the next slide; unlike a timer it is not slowed down in a tab that nobody looks
 * at.
 */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
