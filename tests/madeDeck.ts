import { knownSet } from '../src/domain/metric';
import { isCut } from '../src/domain/project';
import type { Programme } from '../src/domain/programme';
import { makeDeck, type Deck, type DeckOptions } from '../src/reports/deck';
import { aMetric, aMetricValue, anEffect, aProgramme, aProject, aRoadmap, aTheme } from './builders';
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
    ...metrics.flatMap(({ value }) => [value.title, value.targetText, knownSet(value)]),
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

/** A programme that nobody would wish for: texts that mean harm, and more than a slide can hold. */
export const hostile = (): Programme => {
  const words = '<script>&amp;"\'=1+1 \u202Egnirts\u202C ]]> 😀𝕏 _x0041_ \u0000\u0007 \uD800 ' + 'å'.repeat(160);
  const long = `${'Pitkä ongelma ilman loppua. '.repeat(900)}loppu`;
  return aProgramme({
    themes: [
      { ...aTheme({ key: 'A', code: '<A>', title: words }), id: 1 },
      { ...aTheme({ key: 'K', code: 'K', title: 'x'.repeat(255), kind: 'capability', sortOrder: 2 }), id: 2 },
    ],
    projects: [
      ...Array.from({ length: 30 }, (_, index) =>
        aProject({
          code: `H${index}`,
          title: words,
          problem: index === 3 ? long : words,
          theme: index % 2 ? 1 : 2,
          impact: 5,
          costClass: 1,
          benefit: 3,
        }),
      ),
      ...Array.from({ length: 40 }, (_, index) => ({
        ...aProject({
          title: words,
          year: 2024,
          theme: index % 2 ? 1 : 2,
          status: index % 2 ? 'done' : 'started',
          impact: 1,
          costClass: 5,
        }),
        id: 900 + index,
      })),
    ],
    roadmaps: [aRoadmap({ asOf: words.slice(0, 60), state: 'approved', decisionDate: '2024-01-22', ictSpend: 1e9 })],
    metrics: [{ ...aMetric({ title: words, targetText: long, metricSet: words, subGroup: words }), id: 1 }],
    metricValues: [aMetricValue({ metric: 1, valueText: words })],
    effects: [anEffect({ project: 901, effect: long, costText: words, amount: 1 })],
    settings: (
      ['background', 'goals', 'programmeName', 'cityName', 'deckColour', 'impactSteps', 'deckLogo'] as const
    ).map((key, index) => ({
      id: index,
      etag: '',
      modified: '',
      modifiedBy: '',
      value: { key, title: '', value: key === 'background' ? long : words, valueSv: '', valueEn: '' },
    })),
  });
};

// Controls, non-characters, halves of a letter: what no XML can hold.
const harm = '\u0001\u0000\u000e\u001f\uFFFE\uFFFF\uDC00\uD800';

// What is told by its name or as a day, and what only a program reads.
const notWords =
  /^(key|kind|state|status|need|level|bound|direction|targetKind|readingState|costKind|funding|exampleFields|url|email|.*(On|Date|asOf|validFrom|validTo))$/;

/** A programme with all of that at the end of every text that people write in it, codes and names included. */
export function tainted(programme: Programme): Programme {
  const of = (each: unknown, name = ''): unknown => {
    if (typeof each === 'string') return notWords.test(name) ? each : each + harm;
    if (Array.isArray(each)) return notWords.test(name) ? each : each.map((one: unknown) => of(one));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([own, value]) => [own, of(value, own)]));
  };
  const records = Object.entries(programme.records).map(([kind, rows]) => [
    kind,
    (rows as readonly { readonly value: unknown }[]).map((row) => ({ ...row, value: of(row.value) })),
  ]);
  return { ...programme, records: Object.fromEntries(records) as Programme['records'] };
}

/** A city of its own: a council, two languages, codes that repeat each year, one sum of four known, and one that is zero. */
export const anotherCity = (): Programme =>
  aProgramme({
    themes: [
      { ...aTheme({ key: 'P', code: 'P', title: 'Palvelut & asiointi', titleSv: 'Service' }), id: 1 },
      { ...aTheme({ key: 'T', code: 'T', title: 'Tieto', kind: 'capability', sortOrder: 2 }), id: 2 },
    ],
    projects: [2024, 2025].flatMap((year) =>
      Array.from({ length: 7 }, (_, index) =>
        aProject({
          key: `${year}-${index}`,
          code: `1.${index + 1}0`,
          title: `Toimenpide "${index + 1}" & <vuosi ${year}>`,
          titleSv: index % 2 ? `Åtgärd ${index + 1}` : '',
          year,
          theme: 1 + (index % 2),
          status: year === 2024 ? (['done', 'started', 'dropped'] as const)[index % 3] : undefined,
          impact: 1 + (index % 5),
          costClass: 1 + (index % 2),
          need: index % 2 ? 'law' : undefined,
        }),
      ),
    ),
    roadmaps: [
      aRoadmap({ year: 2024, state: 'approved', board: 'Esimerkkilän kaupunginhallitus', ictSpend: 0 }),
      aRoadmap({ key: '2025', year: 2025, state: 'proposal', roadmapSpend: 120_000.5 }),
    ],
    metrics: [{ ...aMetric({ title: 'Läpimenoaika', targetText: 'enintään 10 päivää' }), id: 1 }],
    metricValues: [aMetricValue({ metric: 1, valueText: '0', value: 0 })],
    settings: (
      [
        ['cityName', 'Esimerkkilä', 'Exempelstad'],
        ['programmeName', 'Esimerkkilän digiohjelma', 'Exempelstads program'],
        ['deckColour', '#006B3F', ''],
      ] as const
    ).map(([key, value, valueSv], id) => ({
      id,
      etag: '',
      modified: '',
      modifiedBy: '',
      value: { key, title: '', value, valueSv, valueEn: '' },
    })),
  });

/** What a deck is made of, of every kind: by names that tests have in their titles. */
export const everyKind: Readonly<Record<string, readonly [() => Programme, Partial<DeckOptions>?]>> = {
  fi: [() => porvoo],
  sv: [() => porvoo, { language: 'sv' }],
  'facts only': [() => porvoo, { factsOnly: true }],
  'no measures': [() => aProgramme()],
  'one measure': [
    () => aProgramme({ projects: [aProject({ title: 'Ainoa', status: 'done', year: 2024, impact: 5, costClass: 1 })] }),
  ],
  '120 long names': [() => longNamed(120)],
  'another city': [anotherCity, { language: 'sv' }],
  'hostile text': [() => tainted(hostile())],
};
