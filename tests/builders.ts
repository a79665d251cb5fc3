import type { Effect } from '../src/domain/effect';
import type { Metric, MetricValue } from '../src/domain/metric';
import type { Entity, Kind, Programme, Versioned } from '../src/domain/programme';
import { kinds } from '../src/domain/programme';
import type { Project } from '../src/domain/project';
import type { Responsible } from '../src/domain/responsible';
import type { Roadmap } from '../src/domain/roadmap';
import type { Setting } from '../src/domain/settings';
import type { Theme } from '../src/domain/theme';

const project: Project = {
  key: 'A1',
  code: '',
  title: 'Toimenpide',
  titleSv: '',
  year: 2025,
  theme: undefined,
  status: undefined,
  statusDate: undefined,
  statusNote: '',
  statusNoteSv: '',
  problem: '',
  problemSv: '',
  responsible: undefined,
  lead: undefined,
  need: undefined,
  level: undefined,
  benefit: undefined,
  impact: undefined,
  costClass: undefined,
  climateProgramme: false,
  continues: undefined,
  link: undefined,
  source: '',
  exampleFields: [],
};

const theme: Theme = {
  key: 'A',
  code: 'A',
  title: 'Teema',
  titleSv: '',
  titleEn: '',
  longTitle: '',
  longTitleSv: '',
  longTitleEn: '',
  sortOrder: 1,
  kind: 'theme',
};

const responsible: Responsible = {
  key: '2024-r01',
  title: 'Vastuutaho',
  titleSv: '',
  titleEn: '',
  validFrom: undefined,
  validTo: undefined,
};

const roadmap: Roadmap = {
  key: '2024',
  year: 2024,
  title: 'Digitiekartta 2024',
  titleSv: '',
  state: undefined,
  board: '',
  decisionDate: undefined,
  section: '',
  diaryNumber: '',
  minutes: undefined,
  asOf: '',
  ictSpend: undefined,
  roadmapSpend: undefined,
  exampleFields: [],
};

const metric: Metric = {
  key: '2024-m01',
  title: 'Mittari',
  titleSv: '',
  metricSet: '',
  subGroup: '',
  targetText: '',
  targetTextSv: '',
  targetKind: undefined,
  targetValue: undefined,
  targetUnit: '',
  approximate: false,
  bound: undefined,
  direction: undefined,
  baseYear: undefined,
  scaleMin: undefined,
  scaleMax: undefined,
  readingState: undefined,
  responsible: undefined,
  metricSource: '',
  sortOrder: undefined,
};

const metricValue: MetricValue = {
  key: '2024-m01-2024',
  title: '',
  metric: undefined,
  year: 2024,
  valueText: '',
  value: undefined,
  approximate: false,
  asOf: undefined,
  note: '',
};

const effect: Effect = {
  key: '2024-e1',
  title: '',
  project: undefined,
  part: '',
  effect: '',
  effectSv: '',
  costText: '',
  amount: undefined,
  costKind: undefined,
  funding: undefined,
  savingPerYear: undefined,
  statutory: '',
};

/** A record as if it had been read: numbers and etags count up within a test file. */
let rows = 0;
function read<T>(value: T): Versioned<T> {
  rows += 1;
  return { id: rows, etag: `"row-${rows},1"`, value, modified: '2026-11-24T08:00:00Z', modifiedBy: 'Veera Vetäjä' };
}

/** A measure of 2025 with nothing told but what is given. */
export const aProject = (given: Partial<Project> = {}): Versioned<Project> => read({ ...project, ...given });

/** A theme; what is not given has a default. */
export const aTheme = (given: Partial<Theme> = {}): Versioned<Theme> => read({ ...theme, ...given });

/** A role; what is not given has a default. */
export const aResponsible = (given: Partial<Responsible> = {}): Versioned<Responsible> =>
  read({ ...responsible, ...given });

/** A roadmap; what is not given has a default. */
export const aRoadmap = (given: Partial<Roadmap> = {}): Versioned<Roadmap> => read({ ...roadmap, ...given });

/** A metric; what is not given has a default. */
export const aMetric = (given: Partial<Metric> = {}): Versioned<Metric> => read({ ...metric, ...given });

/** An actual; what is not given has a default. */
export const aMetricValue = (given: Partial<MetricValue> = {}): Versioned<MetricValue> =>
  read({ ...metricValue, ...given });

/** A line with nothing told but what is given. */
export const anEffect = (given: Partial<Effect> = {}): Versioned<Effect> => read({ ...effect, ...given });

/** A setting; what is not given is empty. */
export const aSetting = (given: Partial<Setting>): Versioned<Setting> =>
  read({ key: '', title: '', value: '', valueSv: '', valueEn: '', ...given });

/** A programme that holds only what is given, as an owner sees it. */
export function aProgramme(given: { readonly [K in Kind]?: readonly Versioned<Entity[K]>[] } = {}): Programme {
  const all = { add: true, edit: true, remove: true };
  return {
    records: {
      themes: [],
      responsibles: [],
      projects: [],
      metrics: [],
      metricValues: [],
      effects: [],
      roadmaps: [],
      settings: [],
      ...given,
    },
    badCells: [],
    lacks: {},
    rich: {},
    partlyShown: {},
    unread: {},
    me: { id: 1, name: 'Outi Omistaja', email: 'owner@example.com' },
    rights: {
      owner: true,
      guarded: true,
      lists: Object.fromEntries(kinds.map((kind) => [kind, all])) as Programme['rights']['lists'],
    },
    links: Object.fromEntries(
      kinds.map((kind) => [kind, { list: `/sites/digi/Lists/${kind}`, show: '', edit: '' }]),
    ) as Programme['links'],
    readAt: '2026-11-24T08:00:00Z',
    readOn: '2026-11-24',
    stamps: Object.fromEntries(kinds.map((kind) => [kind, ''])) as Programme['stamps'],
  };
}
