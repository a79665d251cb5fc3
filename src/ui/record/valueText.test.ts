import { aMetric, aMetricValue, aProgramme, aProject, aResponsible, aRoadmap, aTheme } from '../../../tests/builders';
import { withUnread } from '../../domain/record/unread';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { sv } from '../../loc/sv/sv';
import { roadmapWords } from '../meeting/roadmapWords';
import { metricRecordWords, valueRecordWords } from '../metrics/recordWords';
import { textIn } from './recordWords';
import { measureWords, valueIn, valueText } from './valueText';

describe('a value of a measure in words', () => {
  const programme = aProgramme({});
  const speech = speechOf('fi', fi);

  it.each([
    ['the status', { status: 'done' }, 'Tehty'],
    ['that there is none', { status: undefined }, 'Ei tilaa vielä'],
  ] as const)('is %s', (_, change, text) =>
    expect(valueText(aProject(change).value, 'status', programme, speech)).toBe(text),
  );

  it('is the Swedish name of the measure that it carries on, of its theme and its role; a Finnish one says so [X11]', () => {
    const swedish = speechOf('sv', sv);
    const earlier = aProject({ title: 'Kartta', titleSv: 'Karta', year: 2024 });
    const theme = aTheme({ title: 'Palvelut', titleSv: 'Tjänster' });
    const role = aResponsible({ title: 'Kehitysjohtaja', titleSv: '' });
    const all = aProgramme({ projects: [earlier], themes: [theme], responsibles: [role] });
    const project = aProject({ continues: earlier.id, theme: theme.id, responsible: role.id }).value;
    const told = (['continues', 'theme', 'responsible'] as const).map((name) => valueIn(project, name, all, swedish));
    expect(told).toEqual([{ text: 'Karta' }, { text: 'Tjänster' }, { text: 'Kehitysjohtaja', lang: 'fi' }]);
    expect(valueText(project, 'continues', all, swedish)).toBe('Karta');
  });

  it('is of a year that is missing that it is, of a measure and of an actual [S2]', () => {
    expect([0, 2025].map((year) => valueText(aProject({ year }).value, 'year', programme, speech))).toEqual([
      'vuosi puuttuu',
      '2025',
    ]);
    const { text } = valueRecordWords(speech);
    expect([0, 2025].map((year) => text(aMetricValue({ year }).value, 'year'))).toEqual(['vuosi puuttuu', '2025']);
  });

  it('is a year without thousands, of a measure, an actual, a metric and a roadmap [S2]', () => {
    const said = [
      valueText(aProject({ year: 2025 }).value, 'year', programme, speech),
      valueRecordWords(speech).text(aMetricValue({ year: 2025 }).value, 'year'),
      metricRecordWords(programme, speech).text(aMetric({ baseYear: 2025 }).value, 'baseYear'),
      roadmapWords(speech).text(aRoadmap({ year: 2025 }).value, 'year'),
    ];
    expect([said, roadmapWords(speech).text(aRoadmap({ year: 0 }).value, 'year')]).toEqual([
      ['2025', '2025', '2025', '2025'],
      'vuosi puuttuu',
    ]);
  });

  it('is that it could not be read, of a text of which nobody knows how its list keeps it [I7]', () => {
    const project = withUnread(aProject({ problem: '' }).value, { problem: '<p>vanha</p>' });
    expect(valueText(project, 'problem', programme, speech)).toBe('tekstiä ei voitu lukea');
    expect(valueText({ ...project, problem: 'uusi' }, 'problem', programme, speech)).toBe('uusi');
  });

  it('is the quarter that a start or an end stands for, another day as a day, and nothing where there is none [P9]', () => {
    const project = aProject({ startsOn: '2025-07-01', dueOn: '2025-09-30', plannedOneOff: 5000 }).value;
    const told = (of: typeof project): readonly string[] =>
      (['startsOn', 'dueOn', 'plannedOneOff', 'plannedYearly'] as const).map((name) =>
        valueText(of, name, programme, speech),
      );
    expect(told(project)).toEqual(['Q3/2025', 'Q3/2025', '5\u00a0000', '–']);
    expect(told({ ...project, startsOn: '2025-09-30', dueOn: '2025-07-01' }).slice(0, 2)).toEqual([
      '30.9.2025',
      '1.7.2025',
    ]);
  });

  it('is what somebody typed in place of a choice, letter for letter, while nothing is chosen [I8]', () => {
    const typed = { status: 'Odottaa rahoitusta', need: 'Iso' };
    const project = withUnread(aProject({ status: undefined, need: undefined }).value, typed);
    expect((['status', 'need'] as const).map((name) => valueText(project, name, programme, speech))).toEqual([
      'Odottaa rahoitusta',
      'Iso',
    ]);
    expect(valueText({ ...project, status: 'done' }, 'status', programme, speech)).toBe('Tehty');
  });
});

it('[X1] a text in a clash or a history has the line breaks of a page', () => {
  const project = aProject({ problem: 'a\u2028b', statusNote: 'c\u000cd' }).value;
  const words = measureWords(aProgramme({}), speechOf('fi', fi));
  const said = (property: 'problem' | 'statusNote'): string => textIn(words, project, property, '');
  expect([said('problem'), said('statusNote')]).toEqual(['a\nb', 'c\nd']);
});
