import { aMetric, aMetricValue, anEffect, aProgramme, aProject, aResponsible, aTheme } from '../../tests/builders';
import { holdersOf, nextSortOrder } from './holders';

const theme = aTheme({ key: 'B', sortOrder: 2 });
const role = aResponsible();
const measure = aProject({ key: 'B1', theme: theme.id, responsible: role.id });
const later = aProject({ key: 'B2', theme: theme.id, continues: measure.id });
const metric = aMetric({ responsible: role.id });
const line = anEffect({ key: 'v-1', project: measure.id });
const actual = aMetricValue({ metric: metric.id });
const unused = aMetric();
const programme = aProgramme({
  themes: [theme, aTheme({ sortOrder: undefined })],
  responsibles: [role],
  projects: [measure, later],
  metrics: [metric, unused],
  metricValues: [actual],
  effects: [line],
});

it.each([
  ['a theme', 'themes', theme, ['projects B1', 'projects B2']],
  ['a role', 'responsibles', role, ['projects B1', 'metrics 2024-m01']],
  ['a measure', 'projects', measure, ['projects B2', 'effects v-1']],
  ['a measure that carries on another', 'projects', later, []],
  ['a metric', 'metrics', metric, ['metricValues 2024-m01-2024']],
  ['a metric without actuals', 'metrics', unused, []],
] as const)('%s is held by all that points at it [M7]', (_, kind, record, held) => {
  const { records } = holdersOf(programme, kind, record.id);
  expect(records.map((each) => `${each.kind} ${each.record.value.key}`)).toEqual(held);
});

it('of a record whose lists are not all seen nobody knows what holds it [M7]', () => {
  const unread = { metrics: { why: 'failed' } } as const;
  const hidden = { metricValues: { why: 'ownRows', hidden: 2 } } as const;
  expect([
    holdersOf({ ...programme, unread }, 'responsibles', role.id).unseen,
    holdersOf({ ...programme, unread }, 'themes', theme.id).unseen,
    holdersOf({ ...programme, partlyShown: hidden }, 'metrics', metric.id).unseen,
    holdersOf({ ...programme, unread: { effects: { why: 'failed' } } }, 'projects', measure.id).unseen,
  ]).toEqual([['metrics'], [], ['metricValues'], ['effects']]);
});

it('what is added comes last in its list [S2]', () => {
  expect([nextSortOrder(programme.records.themes), nextSortOrder([])]).toEqual([3, 1]);
});
