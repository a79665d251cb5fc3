import { aTheme } from '../../../tests/builders';
import { emptyTheme, themeAfter, themeForm, themeProblems } from './themeRules';

const other = aTheme({ code: 'B', title: 'Ilmasto' });
const record = aTheme({ code: 'A', title: 'Palvelut' });

describe('a theme', () => {
  it.each([
    [{ title: ' ' }, 'title', 'required'],
    [{ longTitleSv: 'x'.repeat(256) }, 'longTitleSv', 'tooLong'],
    [{ sortOrder: Number.NaN }, 'sortOrder', 'notANumber'],
    [{ lastYear: 25 }, 'lastYear', 'year'],
    [{ code: ' b ' }, 'code', 'codeTaken'],
  ] as const)('with %j is not saved: %s is %s [I12]', (change, name, problem) => {
    const value = { ...record.value, ...change };
    expect([...themeProblems({ id: record.id, value }, [record, other])]).toEqual([[name, problem]]);
  });

  it('is saved with its own letter, and without one, as others may be, too [I12]', () => {
    const bare = aTheme({ code: '' });
    expect(themeProblems(record, [record, other]).size).toBe(0);
    expect(themeProblems({ id: 0, value: { ...bare.value, key: 'C' } }, [bare, other]).size).toBe(0);
  });

  it('is no other one than the row with its key, whose adding was not answered [D5]', () => {
    const arrived = aTheme({ key: '2026-abcdef', code: 'D' });
    expect(themeProblems({ id: 0, value: arrived.value }, [arrived]).size).toBe(0);
  });

  it('is kept without blanks around its texts, and the next one begins behind it, of its kind [D8]', () => {
    expect(themeForm.tidy?.({ ...record.value, code: ' A', title: 'Palvelut ' })).toEqual(record.value);
    expect(themeAfter('2026-abcdef', 5, { ...record.value, kind: 'capability' })).toEqual({
      ...emptyTheme('2026-abcdef', 5),
      kind: 'capability',
    });
    expect(emptyTheme('2026-abcdef', 5)).toMatchObject({ title: '', code: '', sortOrder: 5, kind: 'theme' });
  });
});
