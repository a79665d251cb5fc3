import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

const quoted = String.raw`\s*('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\`(?:\\.|[^\`\\])*\`)`;
/** `it('…'`, `describe.only('…'`, but nothing that is left out of a run. */
const plainTitles = new RegExp(
  String.raw`(?<![.\w])(?:it|test|describe)(?!\.(?:skip|todo|each))(?:\.\w+)*\(${quoted}`,
  'g',
);
/** The title of a table comes after the table: `])('…', (`. */
const titlesOfTables = new RegExp(String.raw`\)\s*\(${quoted}\s*,`, 'g');

/** The titles of a file's tests and groups of tests. */
function titlesIn(text: string): readonly string[] {
  return [plainTitles, titlesOfTables].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** What is wrong between the rules and the titles of the tests; nothing where every rule has its test and example. */
function problemsBetween(document: string, tests: readonly Text[]): readonly string[] {
  const rules = rulesIn(document);
  const numbers = rules.map(({ number }) => number);
  const cited = tests.flatMap(({ name, text }) =>
    titlesIn(text).flatMap((title) =>
      [...title.matchAll(/\[([A-Z]\d+)\]/g)].map((match) => ({ name, number: match[1] ?? '' })),
    ),
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
    ['test instead of it', "test('less [X1]', () => 1);"],
  ])('takes the title of %s', (_, text) => expect(problems(rule, text)).toEqual([]));

  it.each([
    ['a comment', "// it rests on [X1]\nit('less', () => 1);"],
    ['what is tested', "it('less', () => expect(of('[X1]')).toBe('[X1]'));"],
    ['a table', "it.each([['[X1]', 1]])('%s', () => 1);"],
    ['a test that is left out', "it.skip('less [X1]', () => 1);"],
    ['a test that is still to be written', "it.todo('less [X1]');"],
  ])('does not take a number in %s', (_, text) => expect(problems(rule, text)).toEqual(['X1 has no test']));
});
