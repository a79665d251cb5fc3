import { aProject } from '../../../tests/builders';
import { typedPerson } from '../person';
import type { Project } from '../project';
import { typedQuarterValue } from '../words/quarter';
import { typedDateValue } from '../words/typedDate';
import { emptyProject, fieldProblems, type FieldProblem, type ProjectProperty } from './projectRules';

const record = aProject({
  key: 'A1',
  code: 'A1',
  title: 'Luodaan asiakasrekisterit',
  exampleFields: ['benefit', 'need'],
  benefit: 3,
});
const others = [aProject({ key: 'B2', code: 'B2' }), record];
const problems = (change: Partial<Project>): readonly [ProjectProperty, FieldProblem][] => [
  ...fieldProblems({ id: record.id, value: { ...record.value, ...change } }, others),
];

describe('a field', () => {
  it.each([
    ['title', { title: '  ' }, 'required'],
    ['title', { title: 'x'.repeat(256) }, 'tooLong'],
    ['code', { code: 'b2' }, 'codeTaken'],
    ['code', { code: ' B2 ' }, 'codeTaken'],
    ['year', { year: 1999 }, 'yearOutOfRange'],
    ['year', { year: Number.NaN }, 'yearOutOfRange'],
    ['benefit', { benefit: 6 }, 'stepOutOfRange'],
    ['impact', { impact: 1.5 }, 'stepOutOfRange'],
    ['link', { link: { url: 'javascript:alert(1)', description: '' } }, 'notAWebAddress'],
    ['link', { link: { url: `https://example.com/${'a'.repeat(236)}`, description: '' } }, 'tooLong'],
    ['link', { link: { url: 'https://example.com', description: 'x'.repeat(256) } }, 'tooLong'],
    ['continues', { continues: record.id }, 'continuesItself'],
  ] as const)('%s of %j is refused: %s [I4]', (property, change, problem) => {
    expect(problems(change)).toEqual([[property, problem]]);
  });

  it.each([
    ['31.2.2026', 'noSuchDay'],
    ['24.11.20266', 'notADate'],
    ['24.11.1826', 'dateOutOfRange'],
  ])('statusDate typed as %s is refused: %s [P5]', (text, problem) => {
    const statusDate = typedDateValue(text, '2026-11-24');
    expect(problems({ statusDate })).toEqual([['statusDate', problem]]);
  });

  it.each([
    ['2025-07-01', '2025-06-30', [['dueOn', 'dueBeforeStart']]],
    ['2025-07-01', '2025-07-01', []],
    ['2025-07-01', undefined, []],
    [undefined, '2025-06-30', []],
  ] as const)('of a start on %s and an end on %s: %j [I11]', (startsOn, dueOn, found) =>
    expect(problems({ startsOn, dueOn })).toEqual(found),
  );

  it('typed as a quarter that is none is refused, and then nothing is said of its order [P8] [I11]', () => {
    const [startsOn, dueOn] = [
      typedQuarterValue('Q5/2027', 'first', undefined),
      typedQuarterValue('3/2025', 'last', undefined),
    ];
    expect(problems({ startsOn, dueOn: '2025-06-30' })).toEqual([['startsOn', 'noSuchQuarter']]);
    expect(problems({ startsOn: '2026-01-01', dueOn })).toEqual([['dueOn', 'monthOrQuarter']]);
  });

  it.each([
    [-1, 'notAnAmount'],
    [Number.NaN, 'notAnAmount'],
    [0, undefined],
    [12500.5, undefined],
    [undefined, undefined],
  ] as const)('of planned costs %d: %s [I11]', (euros, problem) => {
    expect(problems({ plannedOneOff: euros })).toEqual(problem ? [['plannedOneOff', problem]] : []);
    expect(problems({ plannedYearly: euros })).toEqual(problem ? [['plannedYearly', problem]] : []);
  });

  it('is fine when nothing is wrong, its own code included [I4]', () =>
    expect(problems({ benefit: undefined })).toEqual([]));

  it('may hold the code of a measure of another year, and none at all beside others that have none [I9]', () => {
    expect(problems({ code: 'b2', year: 2026 })).toEqual([]);
    expect(fieldProblems(aProject({ code: '' }), [aProject({ code: '' }), aProject({ code: ' ' })]).size).toBe(0);
  });

  it('may hold as a code what another measure has as its key [I9]', () =>
    expect(
      fieldProblems({ id: 0, value: { ...record.value, key: '2025-abcdef', code: 'K1' } }, [
        aProject({ key: 'K1', code: '' }),
      ]).size,
    ).toBe(0));

  it('of a new measure is not taken by its own row, whose answer was lost [M4]', () =>
    expect(fieldProblems({ id: 0, value: record.value }, [record]).size).toBe(0));

  it('of a new measure lacks only its title', () => {
    expect([...fieldProblems({ id: 0, value: emptyProject('2026-abcdef', 2026) }, [])]).toEqual([
      ['title', 'required'],
    ]);
  });
});

test('a lead who is typed and not chosen cannot be saved, one of the directory can [I15]', () => {
  const problem = (lead: Project['lead']): unknown => fieldProblems(aProject({ lead }), []).get('lead');
  expect(problem(typedPerson('vee'))).toBe('notChosen');
  expect(problem({ id: 0, login: 'i:0#.f|membership|veera@example.com', name: 'Veera', email: '' })).toBeUndefined();
  expect(problem(undefined)).toBeUndefined();
});
