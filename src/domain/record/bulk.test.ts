import { aProject } from '../../../tests/builders';
import type { Project } from '../project';
import { bulkPlan, type BulkProperty } from './bulk';

const first = aProject({ key: 'a', code: 'A1', year: 2025, startsOn: '2025-01-01' });
const second = aProject({ key: 'b', code: 'A1', year: 2026, startsOn: '2026-04-01', title: '' });
const third = aProject({ key: 'c', code: 'B2', year: 2025, startsOn: undefined, dueOn: '2025-12-31' });
const all = [first, second, third];

function told(property: BulkProperty, change: Partial<Project>, records = all): readonly string[] {
  const { changes, leftOut, already } = bulkPlan(records, property, change, all);
  return [
    ...changes.map(({ base, mine }) => `${base.value.key}: ${JSON.stringify(mine[property])}`),
    ...leftOut.map(({ base, property, problem }) => `${base.value.key}, ${property}: ${problem}`),
    `${already} already`,
  ];
}

describe('a change of many measures', () => {
  it('changes those that do not have the value yet, and nothing else of them [M3]', () => {
    expect(told('year', { year: 2025 }, [first, third])).toEqual(['2 already']);
    const lead = { id: 7, name: 'Veera Vetäjä', email: '' };
    const { changes } = bulkPlan([first, aProject({ lead })], 'lead', { lead: { ...lead } }, all);
    expect(changes).toEqual([{ base: first, mine: { ...first.value, lead } }]);
  });

  it('leaves out what would be wrong, with what and why, and makes the others [M10]', () => {
    expect(told('dueOn', { dueOn: '2025-12-31' })).toEqual([
      'a: "2025-12-31"',
      'b, dueOn: dueBeforeStart',
      '1 already',
    ]);
    expect(told('startsOn', { startsOn: '2026-01-01' })).toEqual([
      ...['a: "2026-01-01"', 'b: "2026-01-01"', 'c, dueOn: dueBeforeStart', '0 already'],
    ]);
  });

  it('leaves out measures whose code would stand twice in a year, among themselves, too [M10]', () => {
    expect(told('year', { year: 2026 })).toEqual(['c: 2026', 'a, code: codeTaken', '1 already']);
    expect(told('year', { year: 2027 })).toEqual([
      ...['c: 2027', 'a, code: codeTaken', 'b, code: codeTaken', '0 already'],
    ]);
  });

  it('is not held by what is wrong with a measure elsewhere, such as a missing name [D6]', () =>
    expect(told('status', { status: 'done' }, [second])).toEqual(['b: "done"', '0 already']));
});
