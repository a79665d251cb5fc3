/**
 * @jest-environment jsdom
 *
 * To readers of Swedish every text that the city has written in Swedish stands in Swedish, wherever it is told; where
 * there is none the Finnish one stands, marked as such.
 */
import * as React from 'react';
import type { Programme } from '../src/domain/programme';
import { metricRows } from '../src/domain/figures/metricTable';
import { agendaOf } from '../src/reports/agenda';
import { csv } from '../src/reports/csv';
import { deckContext, plannedSlides } from '../src/reports/deck';
import type { Acts } from '../src/ui/app/useActs';
import type { Route } from '../src/ui/app/route';
import { EffectsPage } from '../src/ui/effects/EffectsPage';
import { effectsTable } from '../src/ui/effects/effectsTable';
import { metricsCells } from '../src/ui/metrics/metricsCells';
import { MetricsPage } from '../src/ui/metrics/MetricsPage';
import { Overview } from '../src/ui/overview/OverviewPage';
import { BulkProvider } from '../src/ui/projects/bulkContext';
import { measuresTable } from '../src/ui/projects/measuresTable';
import { ProjectsPage } from '../src/ui/projects/ProjectsPage';
import type { BulkRun } from '../src/ui/projects/useBulkRun';
import { RoadmapPage } from '../src/ui/roadmap/RoadmapPage';
import type { RoadmapView } from '../src/ui/roadmap/view';
import {
  aMetric,
  aMetricValue,
  anEffect,
  aProgramme,
  aProject,
  aResponsible,
  aRoadmap,
  aSetting,
  aTheme,
} from './builders';
import { drawnPage, leavePage, mediaOf, speeches } from './drawnPage';

jest.mock('../src/ui/figure/Donut', () => ({ Donut: () => null }));
jest.mock('../src/ui/figure/Bar', () => ({ Bar: () => null }));
jest.mock('../src/ui/figure/Lines', () => ({ Lines: () => null }));

beforeEach(() => mediaOf());
afterEach(leavePage);

/** Each text in Finnish and in Swedish, or in Finnish alone: "suomea ..." and "svenska ...". */
function programmeIn(isSwedish: boolean): Programme {
  const twin = <N extends string>(of: string, ...names: readonly N[]): Record<N | `${N}Sv`, string> =>
    Object.fromEntries(
      names.flatMap((name) => [
        [name, `suomea ${of} ${name}`],
        [`${name}Sv`, isSwedish ? `svenska ${of} ${name}` : ''],
      ]),
    ) as Record<N | `${N}Sv`, string>;
  const theme = aTheme({ code: 'A', ...twin('tema', 'title', 'longTitle') });
  const role = aResponsible(twin('roll', 'title'));
  const texts = twin('åtgärd', 'title', 'problem', 'statusNote');
  const common = { ...texts, theme: theme.id, responsible: role.id };
  const done = aProject({ key: 'm-done', year: 2025, status: 'done', ...common });
  const next = aProject({ key: 'm-next', year: 2026, status: 'unknown', ...common });
  const reading = { targetKind: 'number', targetValue: 5 } as const;
  const metric = aMetric({
    key: 'mitta',
    responsible: role.id,
    ...reading,
    ...twin('indikator', 'title', 'metricSet', 'subGroup', 'targetText', 'targetUnit'),
  });
  const setting = (key: string): ReturnType<typeof aSetting> => aSetting({ key, ...twin('inställning', 'value') });
  return aProgramme({
    themes: [theme],
    responsibles: [role],
    projects: [done, next],
    metrics: [metric],
    metricValues: [aMetricValue({ metric: metric.id, year: 2025, value: undefined, ...twin('utfall', 'valueText') })],
    effects: [anEffect({ key: 'rivi', title: '', project: done.id, ...twin('rad', 'effect', 'costText') })],
    roadmaps: [
      aRoadmap({ key: '2025', year: 2025, state: 'approved', ...twin('färdplan', 'title', 'board') }),
      aRoadmap({ key: '2026', year: 2026, state: 'proposal', ...twin('färdplan', 'title', 'board') }),
    ],
    settings: ['background', 'goals', 'programmeApproval'].map(setting),
  });
}

const acts = { pending: new Map(), tell: () => undefined, withCode: () => undefined } as unknown as Acts;
const history = (): Promise<readonly never[]> => Promise.resolve([]);
const page = (what: JSX.Element, route: Partial<Route> & Pick<Route, 'page'>) => (programme: Programme) =>
  drawnPage(what, { programme, route, language: 'sv' });
const bulk = { state: { phase: 'idle' } } as unknown as BulkRun;
const measures = (
  <BulkProvider value={bulk}>
    <ProjectsPage acts={acts} history={history} linkTo={() => ''} />
  </BulkProvider>
);
const roadmapView: RoadmapView = {
  year: 2026,
  onOpen: () => undefined,
  onOpenMeasure: () => undefined,
  addressOf: (key) => key,
};
const metrics = <MetricsPage acts={acts} history={history} upToDate />;
const effects = <EffectsPage acts={acts} history={history} />;
const overview = <Overview recentHistory={history} freshness="before" />;
const years = { language: 'sv', followUp: 2025, proposal: 2026 } as const;

const measure = ['åtgärd title', 'åtgärd statusNote', 'tema title', 'roll title'];
const inMetrics = ['indikator title', 'indikator metricSet', 'indikator subGroup', 'indikator targetText'];

const pages = [
  ['the board', page(measures, { page: 'projects', year: 2026 }), ['åtgärd title', 'åtgärd statusNote']],
  ['the list by theme', page(measures, { page: 'projects', year: 2026, view: 'table', group: 'theme' }), measure],
  ['what waits', page(measures, { page: 'projects', year: 2026, view: 'waiting' }), ['åtgärd title', 'roll title']],
  [
    'the panel of a measure',
    page(measures, { page: 'projects', year: 2025, open: 'm-done' }),
    [...measure, 'åtgärd problem', 'rad effect', 'rad costText'],
  ],
  [
    'the roadmap',
    page(<RoadmapPage view={roadmapView} />, { page: 'roadmap', year: 2026 }),
    [...measure.slice(0, 2), 'åtgärd problem', 'tema longTitle', 'färdplan board'],
  ],
  ['the metrics', page(metrics, { page: 'metrics', year: 2025 }), [...inMetrics, 'utfall valueText']],
  [
    'the panel of a metric',
    page(metrics, { page: 'metrics', year: 2025, open: 'mitta' }),
    [...inMetrics, 'indikator targetUnit', 'utfall valueText', 'roll title'],
  ],
  ['the effects', page(effects, { page: 'effects', year: 2025 }), ['åtgärd title', 'rad effect', 'rad costText']],
  ['the panel of an effect', page(effects, { page: 'effects', open: 'rivi' }), ['rad effect', 'rad costText']],
  ['Katsaus', page(overview, { page: 'overview' }), ['åtgärd title', 'färdplan board']],
] as const;

describe.each(pages)('%s in Swedish', (_, drawn, told) => {
  it('has the Swedish texts, and no Finnish one beside them [X11]', async () => {
    const text = (await drawn(programmeIn(true))).textContent ?? '';
    expect(told.filter((each) => !text.includes(`svenska ${each}`))).toEqual([]);
    expect(text.match(/suomea [a-zå-ö]+ \w+/gi)).toBeNull();
  });

  it('has the Finnish texts where there are no others, each marked [X11]', async () => {
    const root = await drawn(programmeIn(false));
    const marked = [...root.querySelectorAll('[lang="fi"]')].map(({ textContent }) => textContent ?? '');
    expect(told.filter((each) => !marked.some((text) => text.includes(`suomea ${each}`)))).toEqual([]);
  });
});

const papers: readonly (readonly [string, (programme: Programme) => Promise<string>, readonly string[]])[] = [
  [
    'the slides',
    async (of) => JSON.stringify(plannedSlides(await deckContext(of, { ...years, factsOnly: false })).slides),
    [
      ...['åtgärd title', 'åtgärd problem', 'tema title', 'roll title', 'rad effect', 'rad costText'],
      ...inMetrics,
      ...['utfall valueText', 'inställning value', 'färdplan board'],
    ],
  ],
  [
    'the agenda text',
    async (of) => JSON.stringify(await agendaOf(of, years)),
    ['åtgärd title', 'tema longTitle', 'inställning value', 'färdplan board'],
  ],
  ...[
    [
      'the measures as a file',
      (of: Programme) => measuresTable(of, of.records.projects, speeches.sv),
      measure,
    ] as const,
    [
      'the metrics as a file',
      (of: Programme) => metricsCells(metricRows(of, 2025), of, [2025], speeches.sv),
      [...inMetrics, 'utfall valueText'],
    ] as const,
    [
      'the effects as a file',
      (of: Programme) => effectsTable(of, of.records.effects, speeches.sv),
      ['åtgärd title', 'rad effect', 'rad costText'],
    ] as const,
  ].map(([name, tableOf, told]) => [name, (of: Programme) => Promise.resolve(csv(tableOf(of), 'sv')), told] as const),
];

describe.each(papers)('%s in Swedish', (_, textOf, told) => {
  it('has the Swedish texts, and no Finnish one beside them [X11]', async () => {
    const text = await textOf(programmeIn(true));
    expect(told.filter((each) => !new RegExp(`svenska ${each}`, 'i').test(text))).toEqual([]);
    expect(text.match(/suomea [a-zå-ö]+ \w+/gi)).toBeNull();
  });
});

test('the slides and the agenda text mark what is in Finnish only, and the slides say that there is such [X11]', async () => {
  const { slides } = plannedSlides(await deckContext(programmeIn(false), { ...years, factsOnly: false }));
  const blocks = await agendaOf(programmeIn(false), years);
  expect(JSON.stringify(slides)).toMatch(/"text":"suomea indikator title","lang":"fi"/);
  expect(JSON.stringify(blocks)).toMatch(/"text":"suomea inställning value","lang":"fi"/);
  expect(JSON.stringify(slides)).toContain('Texter som inte har översatts är på finska.');
});
