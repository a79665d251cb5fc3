import type { Instant } from '../domain/date';
import { withoutExamples } from '../domain/figures/examples';
import { yearOfMetrics, type ReportYears } from '../domain/meeting/followUp';
import { settingOf, type Programme } from '../domain/programme';
import { reportDeck as fi } from '../loc/fi/reportDeck';
import { formatsOf } from '../loc/format';
import { loadStrings } from '../loc/language';
import { nameIn } from '../loc/setting';
import type { Strings } from '../loc/strings';
import { reportDeck as sv } from '../loc/sv/reportDeck';
import { withUntoldSaid } from '../loc/untold';
import { cleaned } from './clean';
import { accentOf } from './deck/colour';
import { budgetSlides } from './deck/budget';
import { drawSlide } from './deck/draw';
import { newPresentation, type DeckStyle, type Picture } from './deck/layouts';
import { repairedFile } from './deck/repairedFile';
import { followUpSlides, themeSlide } from './deck/followUp';
import { metricSlides } from './deck/metrics';
import { backgroundSlides, contentsSlide, coverSlide, spendingSlide, yearlySlide } from './deck/introduction';
import { isLeftOut, type LeftOut, type Slide } from './deck/plan';
import { proposedFigure, proposedImpactSlide, proposedSlides } from './deck/proposal';
import { followsUp, type DeckContext } from './deck/context';
import { lang } from './deck/xml';

/** The city's own languages: the deck and the agenda text are in one of them. */
export const reportLanguages = ['fi', 'sv'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** What a deck is made of. */
export interface DeckOptions extends ReportYears {
  readonly language: ReportLanguage;
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

/** The media type of a PowerPoint file. */
export const deckType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The board's slides as a PowerPoint file, in the order of the city's own deck of 2024: native tables and charts,
 * texts in full. Lets the page breathe between slides; `cancelled` when the signal was given. Rejects when the library
 * cannot be loaded or fails.
 */
export async function makeDeck(programme: Programme, options: DeckOptions): Promise<Deck | 'cancelled'> {
  const { signal, onProgress } = options;
  const context = await deckContext(programme, options);
  const { slides, leftOut } = plannedSlides(context);
  const style = deckStyle(context, options.logo);
  const { default: Pptx } = await import(/* webpackChunkName: 'deck' */ 'pptxgenjs');
  const pptx = newPresentation(Pptx, style, slides[0]?.title ?? '');
  for (const [index, slide] of slides.entries()) {
    await yieldToPage();
    if (signal?.aborted) return 'cancelled';
    drawSlide(pptx, slide, style);
    onProgress?.(index + 1, slides.length);
  }
  await yieldToPage();
  const drawn = await pptx.write({ outputType: 'uint8array' });
  if (signal?.aborted) return 'cancelled';
  if (!(drawn instanceof Uint8Array)) throw new Error('The library gave no bytes.');
  const file = await repairedFile(drawn, slides, { language: lang(options.language), accent: context.accent });
  return {
    blob: new Blob([file], { type: deckType }),
    fileName: context.deck.fileName(...(options.followUp === undefined ? [] : [options.followUp]), options.proposal),
    titles: slides.map(({ title }) => title),
    leftOut,
  };
}

/**
 * The slides of a deck before they are drawn, and those that are left out because the programme has nothing for them.
 */
export function plannedSlides(context: DeckContext): {
  readonly slides: readonly Slide[];
  readonly leftOut: readonly LeftOut[];
} {
  const planned = [
    ...backgroundSlides(context),
    yearlySlide(context),
    themeSlide(context),
    spendingSlide(context),
    ...metricSlides(context),
    ...(followsUp(context) ? followUpSlides(context) : []),
    ...proposedSlides(context),
    proposedFigure(context, 'benefit'),
    proposedImpactSlide(context),
    ...budgetSlides(context),
    proposedFigure(context, 'need'),
    proposedFigure(context, 'level'),
    proposedFigure(context, 'responsible'),
  ];
  const leftOut = planned.filter(isLeftOut);
  const { notes } = context.deck;
  const slides = planned
    .flatMap((slide) => (isLeftOut(slide) ? [] : [slide]))
    .map((slide) => (slide.example ? { ...slide, notes: [...slide.notes, notes.examples] } : slide));
  return {
    slides: [
      coverSlide(context),
      contentsSlide(
        context,
        leftOut.map(({ title, reason }) => notes.leftOut(title, reason)),
      ),
      ...slides,
    ],
    leftOut,
  };
}

/**
 * What the slides of a programme are made from: in one language, without what no document can hold, and without
 * examples where only facts are wanted.
 */
export async function deckContext(
  programme: Programme,
  { language, followUp, proposal, factsOnly, frozenAt }: DeckOptions,
): Promise<DeckContext> {
  const told = factsOnly ? withoutExamples(programme) : programme;
  const strings = await loadStrings(language);
  return {
    programme: { ...told, records: cleaned(recordsOf(told, strings)) },
    followUp,
    proposal,
    metricYear: yearOfMetrics(programme, { followUp, proposal }),
    frozenAt,
    language,
    strings,
    deck: { fi, sv }[language],
    formats: formatsOf(language),
    accent: accentOf(settingOf(programme, 'deckColour')?.value ?? ''),
  };
}

/** What the lists hold, with what of their texts could not be read; the settings' texts say that themselves. */
function recordsOf({ records }: Programme, strings: Strings): Programme['records'] {
  return {
    ...records,
    themes: withUntoldSaid(records.themes, strings),
    responsibles: withUntoldSaid(records.responsibles, strings),
    projects: withUntoldSaid(records.projects, strings),
    metrics: withUntoldSaid(records.metrics, strings),
    // Its number may be known.
    metricValues: withUntoldSaid(records.metricValues, strings, ['valueText', 'valueTextSv']),
    effects: withUntoldSaid(records.effects, strings),
    // Days and boards stand within sentences, which are told without them.
    roadmaps: withUntoldSaid(records.roadmaps, strings, ['asOf', 'board', 'boardSv']),
  };
}

function deckStyle({ programme, language, strings, accent }: DeckContext, logo: Picture | undefined): DeckStyle {
  const names = settingOf(programme, 'cityName');
  const line = (text: string): string => text.split('\n').join(' ').trim();
  const [city, name] = [
    line(nameIn(programme, 'cityName', { language, strings })),
    line(nameIn(programme, 'programmeName', { language, strings })),
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
 * Lets the page draw and answer its reader before the next slide; unlike a timer it is not slowed down in a tab that is
 * not shown.
 */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
