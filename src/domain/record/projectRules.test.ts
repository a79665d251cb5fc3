import { aProject } from '../../../tests/builders';
import { typedDateValue } from '../words/typedDate';
import { emptyProject, fieldProblems } from './projectRules';

const good = aProject({
  key: 'A1',
  code: 'A1',
  title: 'Luodaan asiakasrekisterit',
  exampleFields: ['benefit', 'need'],
  benefit: 3,
}).value;

describe('a field', () => {
  it.each([
    ['title', { title: '  ' }, 'required'],
    ['title', { title: 'x'.repeat(256) }, 'tooLong'],
    ['code', { code: 'b2' }, 'codeTaken'],
    ['year', { year: 1999 }, 'yearOutOfRange'],
    ['year', { year: Number.NaN }, 'yearOutOfRange'],
    ['benefit', { benefit: 6 }, 'stepOutOfRange'],
    ['impact', { impact: 1.5 }, 'stepOutOfRange'],
    ['link', { link: { url: 'javascript:alert(1)', description: '' } }, 'notAWebAddress'],
    ['continues', { continues: 'A1' }, 'continuesItself'],
  ] as const)('%s of %j is refused: %s [I4]', (property, change, problem) => {
    const others = [aProject({ key: 'B2', code: 'B2' }), aProject(good)];
    expect([...fieldProblems({ ...good, ...change }, others)]).toEqual([[property, problem]]);
  });

  it.each([
    ['31.2.2026', 'noSuchDay'],
    ['24.11.20266', 'notADate'],
    ['24.11.1826', 'dateOutOfRange'],
  ])('statusDate typed as %s is refused: %s [P5]', (text, problem) => {
    const statusDate = typedDateValue(text, '2026-11-24');
    expect([...fieldProblems({ ...good, statusDate }, [])]).toEqual([['statusDate', problem]]);
  });

  it('is fine when nothing is wrong, its own code included [I4]', () => {
    expect(fieldProblems({ ...good, benefit: undefined }, [aProject(good)]).size).toBe(0);
  });

  it('of a new measure lacks only its title', () => {
    expect([...fieldProblems(emptyProject('2026-abcdef', 2026), [])]).toEqual([['title', 'required']]);
  });
});
