import { aProject } from '../../../tests/builders';
import {
  carried,
  differences,
  edited,
  emptyProject,
  fieldProblems,
  isWebAddress,
  withProperties,
} from './projectRules';

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
  ] as const)('%s of %j is refused: %s', (property, change, problem) => {
    const others = [aProject({ key: 'B2', code: 'B2' }), aProject(good)];
    expect([...fieldProblems({ ...good, ...change }, others)]).toEqual([[property, problem]]);
  });

  it('is fine when nothing is wrong, its own code included', () => {
    expect(fieldProblems({ ...good, benefit: undefined }, [aProject(good)]).size).toBe(0);
  });

  it('of a new measure lacks only its title', () => {
    expect([...fieldProblems(emptyProject('2026-abcdef', 2026), [])]).toEqual([['title', 'required']]);
  });
});

describe('an edit', () => {
  it('takes the property it changed off the examples', () => {
    expect(edited(good, { ...good, benefit: 4 }).exampleFields).toEqual(['need']);
    expect(edited(good, { ...good, title: 'Muu' }).exampleFields).toEqual(['benefit', 'need']);
  });

  it('is told by its differences, the examples aside', () => {
    expect(differences(good, { ...good, title: 'Muu', exampleFields: [] })).toEqual(['title']);
  });

  it('takes over what was chosen of another state', () => {
    expect(withProperties(good, { ...good, title: 'Muu', benefit: 1 }, ['title'])).toEqual({ ...good, title: 'Muu' });
  });

  it('is made once more over what others wrote', () => {
    const theirs = { ...good, title: 'Muu', benefit: 2 };
    expect(carried(good, { ...good, benefit: 4 }, theirs)).toEqual({ ...theirs, benefit: 4 });
  });

  it('is taken back without what others wrote meanwhile, and holds its example again', () => {
    const mine = edited(good, { ...good, benefit: 4 });
    const after = { ...mine, problem: 'Toisen kirjoittama' };
    expect(carried(mine, good, after)).toEqual({ ...good, problem: 'Toisen kirjoittama' });
  });
});

describe('a web address', () => {
  it.each(['https://porvoo.fi/a?b=1', 'http://intra', 'MAILTO:a@b.fi'])('is %s', (url) =>
    expect(isWebAddress(url)).toBe(true),
  );
  it.each(['javascript:alert(1)', 'data:text/html,x', 'porvoo.fi', '', 'https://', ' https://x.fi'])(
    'is not %j',
    (url) => expect(isWebAddress(url)).toBe(false),
  );
});
