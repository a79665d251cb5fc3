import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds, type Kind } from '../src/domain/programme';
import { isLate } from '../src/domain/figures/late';
import { fieldProblems } from '../src/domain/record/projectRules';
import { isCut, needs, levels, type Project } from '../src/domain/project';
import type { Portable } from '../src/domain/relations';
import { settingNames } from '../src/domain/settings';
import { schemas } from '../src/storage/schema/schemas';
import { publishedRows } from '../src/storage/setUp/publishedRows';
import { leads, porvoo, rowsOf } from '../dev/data/porvoo';
import { aProject } from './builders';
import { recordsOf, type Row, type Rows } from '../dev/data/records';

const facts = porvoo({ examples: false });
const full = porvoo({ examples: true });
const roadmap = (year: number): readonly Portable<'projects'>[] =>
  facts.projects.filter((project) => project.year === year);

function tally<T>(things: readonly T[], of: (thing: T) => unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[String(of(thing))] = (counts[String(of(thing))] ?? 0) + 1;
  return counts;
}

describe('the measures', () => {
  test('are 26 of 2024 and 26 of 2025', () => {
    expect(tally(facts.projects, ({ year }) => year)).toEqual({ 2024: 26, 2025: 26 });
  });

  test('of 2024 have the statuses of slide 12, and its two columns in their order', () => {
    expect(tally(roadmap(2024), ({ status }) => status)).toEqual({
      started: 16,
      done: 5,
      unknown: 3,
      dropped: 1,
      planned: 1,
    });
    expect(tally(roadmap(2024).slice(0, 16), ({ status }) => status)).toEqual({ started: 11, done: 4, unknown: 1 });
    expect(tally(roadmap(2024).slice(16), ({ status }) => status)).toEqual({
      started: 5,
      done: 1,
      unknown: 2,
      dropped: 1,
      planned: 1,
    });
    expect(roadmap(2024).map(({ key }) => key)).toEqual(
      Array.from({ length: 26 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test('of 2024 have no code and no theme', () => {
    expect(tally(roadmap(2024), ({ code, theme }) => `${code}|${theme}`)).toEqual({ '|undefined': 26 });
  });

  test('of 2025 have the codes and themes of slides 15 and 16, and no status', () => {
    expect(tally(roadmap(2025), ({ theme }) => theme)).toEqual({ A: 4, B: 6, C: 9, K: 7 });
    expect(
      roadmap(2025)
        .map(({ key }) => key)
        .join(' '),
    ).toBe('A1 A9 A13 A19 B2 B4 B5 B6 B9 B10 C5 C8 C9 C10 C11 C17 C21 C24 C26 K13 K18 K20 K21 K24 K25 K26');
    expect(roadmap(2025).filter(({ key, code, theme }) => key !== code || theme !== code.charAt(0))).toEqual([]);
    expect(tally(roadmap(2025), ({ status }) => status)).toEqual({ undefined: 26 });
  });

  test('of 2025 say which problem they solve, all but C17, and 14 of them ask it', () => {
    expect(
      roadmap(2025)
        .filter(({ problem }) => problem === '')
        .map(({ key }) => key),
    ).toEqual(['C17']);
    expect(roadmap(2025).filter(({ problem }) => problem.endsWith('?'))).toHaveLength(14);
  });

  test('keep what the deck cut off cut off', () => {
    const ending = (key: string, property: 'title' | 'problem'): string | undefined =>
      facts.projects
        .find((project) => project.key === key)
        ?.[property].split(' ')
        .at(-1);
    expect([ending('C26', 'title'), ending('K18', 'title')]).toEqual(['hen', 'kokonaisturv']);
    expect([ending('A1', 'problem'), ending('K13', 'problem'), ending('K21', 'problem')]).toEqual([
      'kuntalaiset',
      'mitä',
      'sov',
    ]);
    const cut = facts.projects.flatMap((project) =>
      (['title', 'problem'] as const)
        .filter((property) => isCut(project, property))
        .map((property) => `${project.key} ${property}`),
    );
    expect(cut).toEqual(['A1 problem', 'C26 title', 'K13 problem', 'K18 title', 'K21 problem']);
  });

  test('that belong to the climate programme are the two that say so', () => {
    expect(facts.projects.filter(({ climateProgramme }) => climateProgramme).map(({ key }) => key)).toEqual([
      '2024-10',
      'B6',
    ]);
  });
});

describe('the metrics', () => {
  test('are 17, as slides 7 to 10 list them', () => {
    expect(Object.values(tally(rowsOf('metrics'), ({ slide }) => slide))).toEqual([4, 5, 4, 4]);
    expect(tally(facts.metrics, ({ metricSet, subGroup }) => `${metricSet}|${subGroup}`)).toEqual({
      'Digikanavissa olevien julkisten palveluiden prosenttiosuus ja digiaste|ePorvoo': 4,
      'Digikanavissa olevien julkisten palveluiden prosenttiosuus ja digiaste|muut palvelut': 5,
      'Nimi puuttuu diasta|': 4,
      'Sujuvat järjestelmät, prosessit ja ajantasainen tieto|': 4,
    });
  });

  test('have values for 2023 and 2024 as written, and numbers where they are numbers', () => {
    const numeric = (year: number): string[] =>
      facts.metricValues.filter((value) => value.year === year).map(({ value }) => typeof value);
    expect(tally(numeric(2023), String)).toEqual({ number: 6, undefined: 3 });
    expect(tally(numeric(2024), String)).toEqual({ number: 12, undefined: 5 });
    expect(
      facts.metricValues.filter(({ approximate }) => approximate).map(({ valueText, value }) => [valueText, value]),
    ).toEqual([['Noin 50 käyttäjää', 50]]);
    expect(tally(facts.metricValues, ({ year, asOf }) => `${year} ${asOf}`)).toEqual({
      '2023 undefined': 9,
      '2024 2024-10-31': 17,
    });
  });

  test('have numbers that say the same as their words', () => {
    for (const { valueText, value } of facts.metricValues) {
      if (value !== undefined) expect(valueText).toContain(String(value).replace('.', ','));
    }
    const words: Readonly<Record<string, number>> = { Viisi: 5, Yksi: 1 };
    for (const { targetText, targetValue } of facts.metrics) {
      if (targetValue === undefined) continue;
      expect(
        words[targetText.split(' ')[0] ?? ''] ?? Number(/\d+(?:,\d+)?/.exec(targetText)?.[0].replace(',', '.')),
      ).toBe(targetValue);
    }
  });

  test('are read as proposals: met 1, not met 10, direction not known 1, not computable 5', () => {
    expect(facts.metrics.filter(({ readingState }) => readingState !== 'proposed')).toEqual([]);
    const actual = (metric: string, year: number): number | undefined =>
      facts.metricValues.find((value) => value.metric === metric && value.year === year)?.value;
    const outcome = facts.metrics.map(({ key, targetKind, targetValue, direction, baseYear }) => {
      const value = actual(key, 2024);
      const base = targetKind === 'growth' ? actual(key, baseYear ?? 0) : undefined;
      const target = base === undefined || targetValue === undefined ? targetValue : base * (1 + targetValue / 100);
      if (value === undefined || target === undefined) return 'notComputable';
      if (direction === undefined) return 'undecided';
      return value >= target ? 'met' : 'notMet';
    });
    expect(tally(outcome, String)).toEqual({ met: 1, notMet: 10, undecided: 1, notComputable: 5 });
  });
});

describe('the effects', () => {
  test('belong to the five finished measures, one of which has parts a and b', () => {
    const finished = roadmap(2024)
      .filter(({ status }) => status === 'done')
      .map(({ key }) => key);
    expect([...new Set(facts.effects.map(({ project }) => project))]).toEqual(finished);
    expect(facts.effects.filter(({ part }) => part !== '').map(({ project, part }) => `${project} ${part}`)).toEqual([
      '2024-08 a',
      '2024-08 b',
    ]);
  });

  test('add up by kind of cost, which are never added together', () => {
    const sum = (costKind: string): number =>
      facts.effects.filter((line) => line.costKind === costKind).reduce((total, { amount = 0 }) => total + amount, 0);
    expect([sum('yearly'), sum('oneOff'), sum('notStated')]).toEqual([8800, 15200, 18650]);
    expect(facts.effects.filter(({ costKind, funding }) => (costKind === 'oneOff') !== (funding === 'grant'))).toEqual(
      [],
    );
    expect(facts.effects.flatMap(({ savingPerYear }) => savingPerYear ?? [])).toEqual([15000]);
    expect(tally(facts.effects, ({ statutory }) => statutory)).toEqual({ '': 3, TihL: 2, lakisääteinen: 1 });
  });
});

describe('the words', () => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const deck = plain(readFileSync(path.join(__dirname, '../dev/data/deck.txt'), 'utf8'));
  const printed: Readonly<Record<Kind, readonly string[]>> = {
    themes: ['title', 'longTitle'],
    responsibles: ['title'],
    projects: ['title', 'problem'],
    metrics: ['title', 'subGroup', 'targetText'],
    metricValues: ['valueText'],
    effects: ['effect', 'costText'],
    roadmaps: ['title', 'board', 'asOf'],
    settings: ['value'],
  };
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  /** The lines of a record that are not in the deck as they stand. */
  const unfound = (kind: Kind, row: Row): string[] =>
    printed[kind].flatMap((name) => text(row[name]).split('\n')).filter((line) => !deck.includes(plain(line)));

  /** A source that ends in "…" says that the deck cut the text off there; any other holds what was mended. */
  const isMended = ({ source }: Row): boolean => source !== undefined && !text(source).endsWith('…');

  test.each(kinds.map((kind) => [kind]))('of %s stand in the deck, or their printed form does', (kind) => {
    for (const row of rowsOf(kind)) {
      expect([row.key, unfound(kind, row).length]).toEqual([row.key, isMended(row) ? 1 : 0]);
      expect(deck).toContain(plain(text(row.source).replace(/…$/, '')));
    }
  });

  test('that were mended are these', () => {
    const mended = kinds.flatMap((kind) =>
      rowsOf(kind)
        .filter(isMended)
        .map((row) => {
          const [before, after] = [text(row.source).split(' '), (unfound(kind, row)[0] ?? '').split(' ')];
          return `${before.filter((word) => !after.includes(word)).join(' ')} > ${after.filter((word) => !before.includes(word)).join(' ')}`;
        }),
    );
    expect(mended).toEqual([
      'ilmastotokeojen > ilmastotekojen',
      'kyberturvavykykyksiä > kyberturvakyvykkyyksiä',
      'kaavahankeissa > kaavahankkeissa',
      'Liitântäpalvelimen > Liityntäpalvelimen',
      'Porvoo > Porvoon',
      'asukkailla. > asukkaille.',
      'kasittelemme > käsittelemme',
      'allekirjoitus(Porvoon > allekirjoitus',
      '-hallintamalli > hallintamalli',
      'etäluetteavat > etäluettavat',
      'oppiaitokset) > oppilaitokset)',
      'oikeantasoisista > oikeantasoista',
      'henkilöstöresursien Traficomien kyberturvakyvykkyksistä Kyberturvakyvykkyksien > henkilöstöresurssien Traficomin kyberturvakyvykkyyksistä Kyberturvakyvykkyyksien',
      '-Sadevesikaivojen kunnossapito > Sadevesikaivojen kunnossapitoa',
      'henkilöstöresursien > henkilöstöresurssien',
      'ilmastotokeojen > ilmastotekojen',
    ]);
  });

  test('fit their columns', () => {
    for (const kind of kinds) {
      for (const record of full[kind]) {
        const long = Object.entries(record).filter(
          ([name, value]) =>
            typeof value === 'string' && value.length > Number(schemas[kind].columns[name]?.xml.MaxLength ?? Infinity),
        );
        expect(long).toEqual([]);
      }
    }
  });

  test('of themes and roles are those that set-up offers, and its settings those of a site', () => {
    for (const kind of ['themes', 'responsibles'] as const) {
      expect(facts[kind].map(({ key }) => key)).toEqual(publishedRows[kind].map(({ key }) => key));
      publishedRows[kind].forEach((row, index) => expect(facts[kind][index]).toMatchObject(row));
    }
    for (const { key, title } of facts.settings) {
      expect(settingNames).toContain(key);
      expect(schemas.settings.seed.find((seed) => seed.key === key)?.title).toBe(title);
    }
  });
});

describe('the roadmaps', () => {
  test('are that of 2024, approved on 22.1.2024, and a proposal for 2025', () => {
    expect(facts.roadmaps.map(({ year, state, decisionDate, asOf }) => [year, state, decisionDate, asOf])).toEqual([
      [2024, 'approved', '2024-01-22', '10/24'],
      [2025, 'proposal', undefined, ''],
    ]);
  });
});

/** What of a measure is its schedule and its planned costs. */
function ofPlan({ startsOn, dueOn, plannedOneOff, plannedYearly }: Portable<'projects'>): Partial<Project> {
  return { startsOn, dueOn, plannedOneOff, plannedYearly };
}

describe('the example values', () => {
  const fields = [
    ...['responsible', 'lead', 'need', 'level', 'benefit', 'impact', 'costClass', 'ictSpend', 'roadmapSpend'],
    ...['startsOn', 'dueOn', 'plannedOneOff', 'plannedYearly'],
  ];
  const unnamed = (record: object, names: readonly string[]): object =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name) && name !== 'exampleFields'));

  test('stay out of the facts', () => {
    for (const record of [...facts.projects, ...facts.roadmaps]) {
      expect(record.exampleFields).toEqual([]);
      expect(Object.entries(record).filter(([name, value]) => fields.includes(name) && value !== undefined)).toEqual(
        [],
      );
    }
  });

  test('are named on every record that holds one, and nothing else differs from the facts', () => {
    for (const kind of kinds) {
      full[kind].forEach((record, index) => {
        const fact = facts[kind][index] ?? {};
        const names = 'exampleFields' in record ? record.exampleFields : [];
        expect(unnamed(record, names)).toEqual(unnamed(fact, names));
        const values: Readonly<Record<string, unknown>> = { ...record };
        expect(names.filter((name) => name !== 'lead' && values[name] === undefined)).toEqual([]);
      });
    }
  });

  test('let every view be tried: all roles, needs, levels and steps occur', () => {
    const of2025 = full.projects.filter(({ year }) => year === 2025);
    const distinct = (of: (project: Portable<'projects'>) => unknown): unknown[] => [...new Set(of2025.map(of))].sort();
    expect(distinct(({ responsible }) => responsible)).toEqual(facts.responsibles.map(({ key }) => key));
    expect(distinct(({ need }) => need)).toEqual([...needs].sort());
    expect(distinct(({ level }) => level)).toEqual([...levels].sort());
    for (const scale of ['benefit', 'impact', 'costClass'] as const)
      expect(distinct((project) => project[scale])).toEqual([1, 2, 3, 4, 5]);
    const scored = full.projects.filter(
      ({ year, impact, costClass }) => year === 2024 && impact !== undefined && costClass !== undefined,
    );
    expect(scored.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(
      full.roadmaps.filter(({ ictSpend, roadmapSpend }) => ictSpend === undefined || roadmapSpend === undefined),
    ).toEqual([]);
  });

  test('say when measures start and end and what they are planned to cost, of some of 2025 that they are late', () => {
    const of2025 = full.projects.filter(({ year }) => year === 2025);
    const has = (name: 'startsOn' | 'dueOn' | 'plannedOneOff' | 'plannedYearly'): number =>
      of2025.filter((project) => project[name] !== undefined).length;
    expect([has('startsOn'), has('dueOn'), has('plannedOneOff'), has('plannedYearly')]).toEqual([22, 21, 18, 16]);
    const late = full.projects.filter((project) => isLate(project, '2026-11-24'));
    expect(late.map(({ key }) => key)).toEqual(['2024-02', 'A9', 'B4', 'B6', 'C8', 'C9', 'K21']);
    expect(
      full.projects.filter(
        (project) => fieldProblems({ id: 0, value: { ...aProject().value, ...ofPlan(project) } }, []).size > 0,
      ),
    ).toEqual([]);
  });

  test('name the leads, whose persons only the site knows', () => {
    const led = full.projects.filter(({ exampleFields }) => exampleFields.includes('lead'));
    expect(led.map(({ key }) => key)).toEqual(Object.keys(leads));
    expect(tally(led, ({ year }) => year)).toEqual({ 2024: 5, 2025: 5 });
    expect(full.projects.filter(({ lead }) => lead !== undefined)).toEqual([]);
  });
});

describe('a file with a mistake is refused with its name and the key', () => {
  const noRows: Rows = {
    themes: [],
    responsibles: [],
    projects: [],
    metrics: [],
    metricValues: [],
    effects: [],
    roadmaps: [],
    settings: [],
  };
  const measure: Row = { key: 'A1', title: 'Nimi', year: 2025, slide: 15 };

  test.each<[string, Row, string]>([
    ['a property that no list has', { ...measure, colour: 'red' }, 'there is no property "colour"'],
    ['a reference to nothing', { ...measure, theme: 'Z' }, '"theme" cannot be "Z"'],
    ['a word that is no status', { ...measure, status: 'Aloitettu' }, '"status" cannot be "Aloitettu"'],
    ['a number as text', { ...measure, benefit: '4' }, '"benefit" cannot be "4"'],
    ['a day that does not exist', { ...measure, statusDate: '2024-02-30' }, '"statusDate" cannot be "2024-02-30"'],
    ['no title', { key: 'A1', year: 2025, slide: 15 }, '"title" is missing'],
    ['no year', { key: 'A1', title: 'Nimi', slide: 15 }, '"year" is missing'],
    ['no slide', { key: 'A1', title: 'Nimi', year: 2025 }, '"slide" is missing'],
  ])('%s', (_what, row, message) => {
    expect(() => recordsOf({ ...noRows, projects: [row] })).toThrow(`dev/data/projects.json, A1: ${message}`);
  });

  test('no key, or one twice', () => {
    expect(() => recordsOf({ ...noRows, projects: [{ ...measure, key: '' }] })).toThrow(
      'dev/data/projects.json, row 1: "key" is missing',
    );
    expect(() => recordsOf({ ...noRows, projects: [measure, measure] })).toThrow(
      'dev/data/projects.json, A1: another row has the same key',
    );
  });
});
