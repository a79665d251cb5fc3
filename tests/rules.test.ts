import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file by its name and its text. */
interface Text {
  readonly name: string;
  readonly text: string;
}

interface Rule {
  readonly number: string;
  readonly says: string;
}

/** The rules of a document: each begins a line with its number and ends with its paragraph. */
function rulesIn(document: string): readonly Rule[] {
  return [...document.matchAll(/^\*\*\[([A-Z]\d+)\]\*\*([^]*?)(?=\n\s*\n|\n\*\*\[|$(?![^]))/gm)].map((match) => ({
    number: match[1] ?? '',
    says: match[2] ?? '',
  }));
}

const groupOrTest = /^[fx]?(?:it|test|describe)$/;
/** What a call may say of a test that proves nothing. */
const leftOut: ReadonlySet<string> = new Set(['xit', 'xtest', 'xdescribe', 'skip', 'todo', 'failing']);

/** The names in what is called: `it` and `each` of `it.each(table)('…')`, all of `(slow ? it.skip : it)('…')`. */
function calledNames(called: ts.Expression): readonly string[] {
  if (ts.isIdentifier(called)) return [called.text];
  if (ts.isPropertyAccessExpression(called)) return [...calledNames(called.expression), called.name.text];
  if (ts.isCallExpression(called) || ts.isParenthesizedExpression(called)) return calledNames(called.expression);
  if (ts.isTaggedTemplateExpression(called)) return calledNames(called.tag);
  if (ts.isConditionalExpression(called)) return [called.whenTrue, called.whenFalse].flatMap(calledNames);
  return [];
}

/** The words of a title; of a template those that stand in it. */
function wordsOf(title: ts.Expression | undefined): string {
  if (title === undefined) return '';
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return '';
  return [title.head, ...title.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
}

/** The titles of the tests and groups of tests in a part of a file, but for those that are left out of a run. */
function titlesUnder(node: ts.Node): readonly string[] {
  const names = ts.isCallExpression(node) ? calledNames(node.expression) : [];
  const own = groupOrTest.test(names[0] ?? '') && ts.isCallExpression(node) ? [wordsOf(node.arguments[0])] : [];
  if (own.length > 0 && names.some((name) => leftOut.has(name))) return [];
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [...own, ...children.flatMap(titlesUnder)];
}

function titlesIn({ name, text }: Text): readonly string[] {
  return titlesUnder(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
}

/** What a title cites: everything in brackets that has a letter before a digit, written as a number should be or not. */
function citedIn(title: string): readonly string[] {
  return [...title.matchAll(/\[([^\][]*)\]/g)].map((match) => match[1] ?? '').filter((it) => /[a-z]\W*\d/i.test(it));
}

/** What is wrong between the rules and the titles of the tests; nothing where every rule has its test and example. */
function problemsBetween(document: string, tests: readonly Text[]): readonly string[] {
  const rules = rulesIn(document);
  const numbers = rules.map(({ number }) => number);
  const cited = tests.flatMap((test) =>
    titlesIn(test)
      .flatMap(citedIn)
      .map((number) => ({ name: test.name, number })),
  );
  return [
    ...numbers
      .filter((number) => !cited.some((each) => each.number === number))
      .map((number) => `${number} has no test`),
    ...cited
      .filter(({ number }) => !numbers.includes(number))
      .map(({ name, number }) => `${name} names ${number}, which is no rule`),
    ...numbers
      .filter((number, index) => numbers.indexOf(number) !== index)
      .map((number) => `${number} is there more than once`),
    ...rules.filter(({ says }) => !/\bExample: \S/.test(says)).map(({ number }) => `${number} has no example`),
  ];
}

const root = path.resolve(__dirname, '..');

/** All tests but this one, whose planted texts cite rules that are none. */
function tests(): readonly Text[] {
  return ['src', 'tests'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => path.join(folder, name))
      .filter((name) => path.join(root, name) !== __filename)
      .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') })),
  );
}

it('every rule of the domain has a test and an example, and every rule that a test names is there', () => {
  const document = readFileSync(path.join(root, 'docs/rules.md'), 'utf8');
  expect(rulesIn(document).length).toBeGreaterThan(40);
  expect(problemsBetween(document, tests())).toEqual([]);
});

describe('the check of the rules', () => {
  const rule = '**[X1]** Less is more. Example: one of two.\n';
  const cites = (title: string): readonly Text[] => [{ name: 'x.test.ts', text: `it('${title}', () => 1);\n` }];
  const problems = (document: string, ...texts: readonly string[]): readonly string[] =>
    problemsBetween(
      document,
      texts.map((text) => ({ name: 'x.test.ts', text })),
    );

  it('is content with rules that are cited, at either end of a title, one or several', () => {
    expect(problemsBetween(rule, cites('[X1] less is more'))).toEqual([]);
    const second = '**[Y2]** More\nis less. Example: two.\n';
    expect(problemsBetween(`# Rules\n\n${rule}\n${second}\nAn end.\n`, cites('less is more [X1] [Y2]'))).toEqual([]);
  });

  it('finds a rule that no test cites', () =>
    expect(problemsBetween(rule, cites('less is more'))).toEqual(['X1 has no test']));

  it('finds a number that is no rule', () =>
    expect(problemsBetween(rule, cites('[X1] and [X11]'))).toEqual(['x.test.ts names X11, which is no rule']));

  it.each(['XX1', 'x1', 'X 1', ' X1', 'X1, X2', 'X-1', 'X1a'])('finds what only looks like a number: [%s]', (cited) =>
    expect(problemsBetween(rule, cites(`[X1] [${cited}]`))).toEqual([`x.test.ts names ${cited}, which is no rule`]),
  );

  it('leaves brackets that hold no number', () =>
    expect(problemsBetween(rule, cites('[X1] is [less], [1] or []'))).toEqual([]));

  it('finds a number that is there twice', () =>
    expect(problemsBetween(`${rule}\n${rule}`, cites('[X1]'))).toEqual(['X1 is there more than once']));

  it.each([
    ['none', '**[X1]** Less is more.\n'],
    ['an empty one', '**[X1]** Less is more. Example: \n'],
    ['that of the next rule', '**[X1]** Less is more.\n\n**[X2]** More is less. Example: two.\n'],
    ['that of the next line', '**[X1]** Less is more.\n**[X2]** More is less. Example: two.\n'],
  ])('finds a rule without an example: it has %s', (_, document) =>
    expect(problemsBetween(document, cites('[X1] [X2]'))).toContain('X1 has no example'),
  );

  it.each([
    ['a group', "describe('less [X1]', () => undefined);"],
    ['double quotes', 'it("less [X1]", () => 1);'],
    ['a line of its own', "it(\n  'it’s less [X1]',\n  () => 1,\n);"],
    ['a quotation mark within', "it('it\\'s less [X1]', () => 1);"],
    ['a table', "it.each([[1]])('%i [X1]', () => 1);"],
    ['a table over lines', "it.each<[string]>([\n  ['a'],\n])(\n  '%s [X1]',\n  () => 1,\n);"],
    ['a table of a template', "it.each`a\n${1}`('$a [X1]', () => 1);"],
    ['a template', 'for (const a of [1]) it(`${a} is less [X1]`, () => 1);'],
    ['a test that alone is run', "it.only('less [X1]', () => 1);"],
    ['a test in a group', "describe('it', () => {\n  it('is less [X1]', () => 1);\n});"],
    ['test instead of it', "test('less [X1]', () => 1);"],
  ])('takes the title of %s', (_, text) => expect(problems(rule, text)).toEqual([]));

  it.each([
    ['a comment', "// it rests on [X1]\nit('less', () => 1);"],
    ['what is tested', "it('less', () => expect(of('[X1]')).toBe('[X1]'));"],
    ['a table', "it.each([['[X1]', 1]])('%s', () => 1);"],
    ['a comment that was a test', "// it('less [X1]', () => 1);\n/* it('less [X1]', () => 1); */"],
    ['a text that is a test', "it('less', () => expect(of(\"it('less [X1]', () => 1);\")).toBe(1));"],
    ['a test that is left out', "it.skip('less [X1]', () => 1);"],
    ['a test that is left out by its name', "xit('less [X1]', () => 1);"],
    ['a table that is left out', "it.skip.each([[1]])('%i [X1]', () => 1);"],
    ['a group that is left out', "describe.skip('less [X1]', () => undefined);"],
    ['a test of a group that is left out', "describe.skip('it', () => {\n  it('is less [X1]', () => 1);\n});"],
    ['a group that is left out somewhere', "(tool ? describe : describe.skip)('it', () => void it('[X1]', () => 1));"],
    ['a test that is to fail', "it.failing('less [X1]', () => 1);"],
    ['a test that is still to be written', "it.todo('less [X1]');"],
  ])('does not take a number in %s', (_, text) => expect(problems(rule, text)).toEqual(['X1 has no test']));
});
