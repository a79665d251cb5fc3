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
  return [...withoutComments(document).matchAll(/^\*\*\[([A-Z]\d+)\]\*\*([^]*?)(?=\n\s*\n|\n\*\*\[|$(?![^]))/gm)].map(
    (match) => ({
      number: match[1] ?? '',
      says: match[2] ?? '',
    }),
  );
}

function withoutComments(document: string): string {
  return document.replace(/<!--[^]*?(?:-->|$)/g, '');
}

/** What is meant as a rule's number in a document and is none: within a line, in a list, without brackets. */
function strayNumbersIn(document: string): readonly string[] {
  return [...withoutComments(document).matchAll(/(^|.)\*\*(\[?[A-Za-z]+[ -]?\d+[a-z]?\]?)\*\*/gm)]
    .filter(([, before, number]) => before !== '' || !/^\[[A-Z]\d+\]$/.test(number ?? ''))
    .map((match) => match[2] ?? '');
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

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** True for a table without a row: `it.each([])`. */
function isEmptyTable(called: ts.Expression): boolean {
  if (!ts.isCallExpression(called)) return false;
  const [table] = called.arguments;
  return table !== undefined && ts.isArrayLiteralExpression(table) && table.elements.length === 0;
}

/**
 * The titles of the tests in a part of a file, and of the groups that hold one, but for those that are left out of a
 * run.
 */
function titlesUnder(node: ts.Node): readonly string[] {
  const inside = (): readonly string[] => childrenOf(node).flatMap(titlesUnder);
  if (!ts.isCallExpression(node)) return inside();
  const names = calledNames(node.expression);
  if (!groupOrTest.test(names[0] ?? '')) return inside();
  if (names.some((name) => leftOut.has(name)) || isEmptyTable(node.expression)) return [];
  const title = wordsOf(node.arguments[0]);
  if (!names[0]?.endsWith('describe')) return [title, ...inside()];
  const held = inside();
  return held.length > 0 ? [title, ...held] : [];
}

function fileOf({ name, text }: Text): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** All texts in a file, titles held in names and rows of tables among them. */
function textsUnder(node: ts.Node): readonly string[] {
  const own = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? [wordsOf(node)] : [];
  return [...own, ...childrenOf(node).flatMap(textsUnder)];
}

/** What is written as a rule's number anywhere in a test, in a title or not. */
function numbersIn(test: Text): readonly string[] {
  const inTitles = titlesUnder(fileOf(test)).flatMap(citedIn);
  const elsewhere = textsUnder(fileOf(test)).flatMap((text) => text.match(/(?<=\[)[A-Z]\d+(?=\])/g) ?? []);
  return [...new Set([...inTitles, ...elsewhere])];
}

/** What a title cites: everything in brackets that has a letter before a digit, written as a number should be or not. */
function citedIn(title: string): readonly string[] {
  return [...title.matchAll(/\[([^\][]*)\]/g)].map((match) => match[1] ?? '').filter((it) => /[a-z]\W*\d/i.test(it));
}

/** What is wrong between the rules and the titles of the tests; nothing where every rule has its test and example. */
function problemsBetween(document: string, tests: readonly Text[]): readonly string[] {
  const rules = rulesIn(document);
  const numbers = rules.map(({ number }) => number);
  const proved = new Set(tests.flatMap((test) => titlesUnder(fileOf(test)).flatMap(citedIn)));
  const named = tests.flatMap((test) => numbersIn(test).map((number) => ({ name: test.name, number })));
  return [
    ...strayNumbersIn(document).map((number) => `${number} is no rule as it is written`),
    ...numbers.filter((number) => !proved.has(number)).map((number) => `${number} has no test`),
    ...named
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
  return ['src', 'tests', 'dev', 'bench'].flatMap((folder) =>
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

  it.each([
    ['a title held in a name', "const title = 'less [X9]';\nit(title, () => 1);\nit('[X1]', () => 1);"],
    ['a row of a table', "it.each([['less [X9]']])('%s [X1]', () => 1);"],
  ])('finds a number that is no rule in %s', (_, text) =>
    expect(problems(rule, text)).toEqual(['x.test.ts names X9, which is no rule']),
  );

  it.each(['**[XX9]** Two.', '- **[X9]** In a list.', '  **[X9]** Set in.', '**X9** Bare.', 'See **[X9]**.'])(
    'finds what is meant as a rule and is none: %s',
    (line) =>
      expect(problemsBetween(`${rule}\n${line}\n`, cites('[X1]'))[0]).toMatch(/9\]? is no rule as it is written$/),
  );

  it('leaves what is commented out of a document', () =>
    expect(problemsBetween(`${rule}\n<!--\n**[X2]** Two. Example: 2.\n-->\n`, cites('[X1]'))).toEqual([]));

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
    ['a group that holds a test', "describe('less [X1]', () => {\n  it('is more', () => 1);\n});"],
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
    ['a group without a test', "describe('less [X1]', () => undefined);"],
    ['a group of tests that are left out', "describe('less [X1]', () => {\n  it.skip('is more', () => 1);\n});"],
    ['a table without a row', "it.each([])('%s [X1]', () => 1);"],
    ['a test that is to fail', "it.failing('less [X1]', () => 1);"],
    ['a test that is still to be written', "it.todo('less [X1]');"],
  ])('does not take a number in %s', (_, text) => expect(problems(rule, text)).toEqual(['X1 has no test']));
});
