import { aResponsible } from '../../../tests/builders';
import { isOver } from '../responsible';
import { typedDateValue } from '../words/typedDate';
import { emptyResponsible, responsibleForm, responsibleProblems } from './responsibleRules';

const role = aResponsible({ title: 'Kehitysjohtaja', validFrom: '2024-01-01', validTo: '2026-05-31' }).value;

describe('a role', () => {
  it.each([
    [{ title: ' ' }, 'title', 'required'],
    [{ titleEn: 'x'.repeat(256) }, 'titleEn', 'tooLong'],
    [{ validFrom: typedDateValue('31.2.2026', '2026-11-24') }, 'validFrom', 'noSuchDay'],
    [{ validTo: '2023-12-31' }, 'validTo', 'endsBefore'],
    [{ person: { id: 0, name: 'vee', email: '' } }, 'person', 'notChosen'],
  ] as const)('with %j is not saved: %s is %s [I12]', (change, name, problem) =>
    expect([...responsibleProblems({ ...role, ...change })]).toEqual([[name, problem]]),
  );

  it('is saved from its first day to its last one, the same or none [I12]', () => {
    expect(responsibleProblems(role).size).toBe(0);
    expect(responsibleProblems({ ...role, validFrom: '2026-05-31' }).size).toBe(0);
    expect(responsibleProblems({ ...role, validFrom: undefined, validTo: undefined }).size).toBe(0);
    expect(responsibleForm.tidy?.({ ...role, title: ' Kehitysjohtaja' })).toEqual(role);
    expect(emptyResponsible('2026-abcdef')).toMatchObject({ key: '2026-abcdef', title: '', validTo: undefined });
  });

  it('is over after its last day [I13]', () => {
    expect([
      isOver(role, '2026-05-31'),
      isOver(role, '2026-06-01'),
      isOver({ ...role, validTo: undefined }, '2026-06-01'),
      isOver(role, undefined),
    ]).toEqual([false, true, false, false]);
  });
});
