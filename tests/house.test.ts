import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d|\.test)\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

/** A file that is planted in a folder of the house, to see which rules it breaks. */
interface Plant {
  readonly says: string;
  readonly folder: string;
  readonly code: string;
}
interface WrongPlant extends Plant {
  readonly rule: string;
}

const type = (from: string): string => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;
const value = (from: string): string => `import { thing } from '${from}';\nexport const other = thing;\n`;
const later = (from: string): string => `export const later = () => import('${from}');\n`;

const wrongImports: readonly WrongPlant[] = [
  { says: 'the domain imports a package', folder: 'src/domain', code: value('react'), rule: 'domain' },
  {
    says: 'the product imports a test, which may import anything',
    folder: 'src/ui/app',
    code: value('./route.test'),
    rule: 'tests-apart',
  },
  { says: "the domain imports Node's own", folder: 'src/domain', code: value('node:path'), rule: 'domain' },
  {
    says: 'the domain imports a type from storage',
    folder: 'src/domain',
    code: type('../storage/columns/rows'),
    rule: 'domain',
  },
  { says: 'the domain loads a page later', folder: 'src/domain', code: later('../ui/app/App'), rule: 'domain' },
  {
    says: 'the domain names a type of loc in place',
    folder: 'src/domain',
    code: "export type Word = import('../loc/fi/app').Word;\n",
    rule: 'domain',
  },
  {
    says: 'the domain hands on what storage has',
    folder: 'src/domain',
    code: "export { thing } from '../storage/columns/rows';\n",
    rule: 'domain',
  },
  { says: 'loc imports from ui', folder: 'src/loc', code: type('../ui/app/theme'), rule: 'loc' },
  { says: 'storage imports from ui', folder: 'src/storage', code: type('../ui/app/theme'), rule: 'storage' },
  { says: 'storage imports a Fluent UI type', folder: 'src/storage', code: type('@fluentui/react'), rule: 'storage' },
  { says: 'src imports from dev', folder: 'src/storage', code: value('../../dev/service/server'), rule: 'storage' },
  { says: 'ui imports from storage', folder: 'src/ui/app', code: value('../../storage/columns/rows'), rule: 'ui' },
  { says: 'ui imports PnPjs', folder: 'src/ui/app', code: value('@pnp/sp'), rule: 'ui' },
  { says: 'ui loads storage later', folder: 'src/ui/app', code: later('../../storage/connection'), rule: 'ui' },
  { says: 'ui imports reports at once', folder: 'src/ui/app', code: value('../../reports/deck'), rule: 'ui-later' },
  {
    says: 'ui imports reports at once, and later too',
    folder: 'src/ui/app',
    code: `${later('../../reports/deck')}${value('../../reports/deck')}`,
    rule: 'ui-later',
  },
  {
    says: 'ui imports reports at once, and their types too',
    folder: 'src/ui/app',
    code: `${type('../../reports/deck')}${value('../../reports/deck')}`,
    rule: 'ui-later',
  },
  {
    says: 'ui imports a chart outside figure',
    folder: 'src/ui/parts',
    code: value('@fluentui/react-charting'),
    rule: 'ui',
  },
  { says: 'figure imports PnPjs', folder: 'src/ui/figure', code: value('@pnp/sp'), rule: 'ui-figure' },
  {
    says: 'a page imports another page',
    folder: 'src/ui/projects',
    code: value('../overview/OverviewPage'),
    rule: 'ui-pages',
  },
  {
    says: 'a page imports another page by a longer path',
    folder: 'src/ui/projects',
    code: value('../../ui/overview/OverviewPage'),
    rule: 'ui-pages',
  },
  {
    says: 'a page loads another page later',
    folder: 'src/ui/overview',
    code: later('../projects/ProjectsPage'),
    rule: 'ui-pages',
  },
  {
    says: "a page takes another page's styles",
    folder: 'src/ui/overview',
    code: value('../projects/projects.module.scss'),
    rule: 'ui-pages',
  },
  {
    says: 'what edits a record imports a page',
    folder: 'src/ui/record',
    code: value('../projects/ProjectsPage'),
    rule: 'ui-record',
  },
  {
    says: 'parts import what edits a record',
    folder: 'src/ui/parts',
    code: value('../record/RecordPanel'),
    rule: 'ui-parts',
  },
  {
    says: 'parts import what edits a record by a longer path',
    folder: 'src/ui/parts',
    code: value('../../ui/record/RouteLink'),
    rule: 'ui-parts',
  },
  { says: 'parts import a page', folder: 'src/ui/parts', code: value('../overview/OverviewPage'), rule: 'ui-parts' },
  { says: 'parts import a figure', folder: 'src/ui/parts', code: value('../figure/Figure'), rule: 'ui-parts' },
  {
    says: 'a figure names a type of the frame',
    folder: 'src/ui/figure',
    code: type('../app/route'),
    rule: 'ui-figures',
  },
  {
    says: 'a figure names a type of the frame by a longer path',
    folder: 'src/ui/figure',
    code: type('./../app/route'),
    rule: 'ui-figures',
  },
  {
    says: 'reports imports the slide library at once',
    folder: 'src/reports',
    code: value('pptxgenjs'),
    rule: 'reports-later',
  },
  {
    says: 'webparts bundles the Teams SDK',
    folder: 'src/webparts',
    code: value('@microsoft/teams-js'),
    rule: 'webparts-types',
  },
  {
    says: 'webparts loads the Teams SDK later',
    folder: 'src/webparts',
    code: later('@microsoft/teams-js'),
    rule: 'webparts-types',
  },
  { says: 'webparts imports Fluent UI', folder: 'src/webparts', code: value('@fluentui/react'), rule: 'webparts' },
  {
    says: 'the service imports from src',
    folder: 'dev/service',
    code: value('../../src/domain/status'),
    rule: 'service',
  },
  {
    says: 'the workbench imports from ui',
    folder: 'dev/workbench',
    code: value('../../src/ui/app/theme'),
    rule: 'dev',
  },
  {
    says: 'the page of parts imports storage',
    folder: 'dev/workbench/parts',
    code: value('../../../src/storage/connection'),
    rule: 'dev-parts',
  },
];

const rightImports: readonly Plant[] = [
  {
    says: 'reports loads the slide library later, and its types at once',
    folder: 'src/reports',
    code: `${type('pptxgenjs')}${later('pptxgenjs')}`,
  },
  { says: 'the domain imports its neighbour', folder: 'src/domain', code: type('./status') },
  {
    says: 'storage imports the domain and PnPjs',
    folder: 'src/storage',
    code: `${type('../domain/project')}${value('@pnp/sp')}`,
  },
  {
    says: 'ui loads reports later and names their types',
    folder: 'src/ui/app',
    code: `${type('../../reports/deck')}${later('../../reports/deck')}`,
  },
  {
    says: 'a page imports the frame, records, parts and figure',
    folder: 'src/ui/projects',
    code: ['../app/route', '../record/RecordPanel', '../parts/StatusMark', '../figure/Figure'].map(type).join(''),
  },
  { says: 'the frame loads a page later', folder: 'src/ui/app', code: later('../projects/ProjectsPage') },
  { says: 'figure imports the charts', folder: 'src/ui/figure', code: value('@fluentui/react-charting') },
  { says: 'webparts takes the types of the Teams SDK', folder: 'src/webparts', code: type('@microsoft/teams-js') },
  { says: 'the workbench imports storage', folder: 'dev/workbench', code: type('../../src/storage/connection') },
  { says: 'the page of parts imports ui', folder: 'dev/workbench/parts', code: value('../../../src/ui/app/theme') },
];

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string; readonly couldNotResolve: boolean }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** What dependency-cruiser finds, with the project's own rules, in files of these texts among those of the project. */
async function cruise(files: Readonly<Record<string, string>>): Promise<Cruise> {
  // Inside the repository, whose packages the files then find as those of the project do.
  await mkdir(path.join(root, '.local'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.local', 'house-'));
  try {
    for (const name of ['src', 'dev', 'package.json', 'tsconfig.json', 'tsconfig.test.json'])
      await cp(path.join(root, name), path.join(folder, name), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const config = path.join(root, '.dependency-cruiser.cjs');
    const args = [tool, '--config', config, '--do-not-follow', '^(?!.*/plant)', '--output-type', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, [...args, ...Object.keys(files)], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (stderr) throw new Error(stderr);
    return JSON.parse(stdout) as Cruise;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const circles = {
  'src/domain/plantOne.ts': "import { other } from './plantOther';\nexport const one = (): number => other;\n",
  'src/domain/plantOther.ts': "import { one } from './plantOne';\nexport const other = one();\n",
  'src/domain/plantType.ts': "import type { Other } from './plantOtherType';\nexport type Thing = Other | undefined;\n",
  'src/domain/plantOtherType.ts': "import type { Thing } from './plantType';\nexport type Other = readonly Thing[];\n",
};

describe('the walls of the house', () => {
  const plants = [...wrongImports, ...rightImports];
  const fileOf = (plant: Plant): string => `${plant.folder}/plant${plants.indexOf(plant)}.ts`;
  let found: Cruise;
  const brokenBy = (file: string): readonly string[] => [
    ...new Set(found.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)),
  ];
  beforeAll(async () => {
    found = await cruise({ ...circles, ...Object.fromEntries(plants.map((plant) => [fileOf(plant), plant.code])) });
  }, 60_000);

  it('are looked for in files that are there', () => {
    expect(found.modules.filter(({ source }) => source.includes('/plant'))).toHaveLength(plants.length + 4);
    const missing = found.modules.flatMap(({ dependencies }) => dependencies.filter((each) => each.couldNotResolve));
    expect(missing.map(({ resolved }) => resolved)).toEqual([]);
  });

  // A circle is told of at one of its files.
  it.each([
    ['imports', ['src/domain/plantOne.ts', 'src/domain/plantOther.ts']],
    ['types alone', ['src/domain/plantType.ts', 'src/domain/plantOtherType.ts']],
  ])('are broken by a circle of %s', (_, files) => expect(files.flatMap(brokenBy)).toEqual(['no-circle']));

  it.each(wrongImports.map((plant) => [plant.says, plant] as const))('are broken when %s', (_, plant) =>
    expect(brokenBy(fileOf(plant))).toContain(plant.rule),
  );

  it.each(rightImports.map((plant) => [plant.says, plant] as const))('are kept when %s', (_, plant) =>
    expect(brokenBy(fileOf(plant))).toEqual([]),
  );
});

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}

/** Any file of the folder itself: the linter only takes files that are part of the project, and its rules go by place. */
function placeIn(folder: string): string {
  const place = sources(folder).find((name) => path.dirname(name) === path.normalize(folder));
  if (place === undefined) throw new Error(`${folder} is empty.`);
  return place;
}

function lint(snippets: readonly { readonly file: string; readonly code: string }[]): readonly (readonly Message[])[] {
  // In CI typescript-eslint takes a file's text from the disk, unless told that this is no single run.
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const output = execFileSync(process.execPath, ['tests/lintSnippets.mjs'], {
    cwd: root,
    env,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  return JSON.parse(output) as readonly (readonly Message[])[];
}

const wrongText: readonly WrongPlant[] = [
  {
    says: 'an import() leads where a template says',
    folder: 'src/domain',
    code: 'export const later = () => import(`../storage/connection`);\n',
    rule: 'no-restricted-syntax',
  },
  {
    says: 'an import() leads where a variable says',
    folder: 'src/ui/app',
    code: 'export const later = (name: string) => import(name);\n',
    rule: 'no-restricted-syntax',
  },
  {
    says: 'an import() is told to bring its code along at once',
    folder: 'src/ui/app',
    code: "export const later = () => import(/* webpackMode: 'eager' */ '../../reports/deck');\n",
    rule: 'no-warning-comments',
  },
  {
    says: 'something is required under another name',
    folder: 'src/ui/app',
    code: "export const deck: unknown = module.require('../../reports/deck');\n",
    rule: 'no-restricted-globals',
  },
  {
    says: 'a line is longer than 120',
    folder: 'src/domain',
    code: `export const text = '${'a'.repeat(120)}';\n`,
    rule: 'max-len',
  },
  {
    says: 'something is any',
    folder: 'src/domain',
    code: 'export const some = (value: any): string => String(value);\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    says: 'a file exports by default',
    folder: 'src/domain',
    code: 'export default 1;\n',
    rule: 'import/no-default-export',
  },
  { says: 'a file has 301 lines', folder: 'src/domain', code: 'export {};\n'.repeat(301), rule: 'max-lines' },
  {
    says: 'a function has 61 lines',
    folder: 'src/domain',
    code: `export function long(): void {\n${'  void 0;\n'.repeat(59)}}\n`,
    rule: 'max-lines-per-function',
  },
];

const rightText: readonly Plant[] = [
  { says: 'an import() says where it leads', folder: 'src/ui/app', code: later('../../reports/deck') },
  { says: 'a file has 300 lines', folder: 'src/domain', code: 'export {};\n'.repeat(300) },
];

describe('the rules of a file', () => {
  const rules = wrongText.map(({ rule }) => rule);
  let answers: readonly (readonly Message[])[] = [];
  beforeAll(() => {
    answers = lint([...wrongText, ...rightText].map(({ folder, code }) => ({ file: placeIn(folder), code })));
  }, 60_000);
  const brokenIn = (index: number): readonly (string | null)[] =>
    (answers[index] ?? []).map(({ ruleId }) => ruleId).filter((rule) => rules.includes(rule ?? ''));

  it.each(wrongText.map(({ says, rule }, index) => [says, rule, index] as const))(
    'are broken when %s',
    (_, rule, index) => expect(brokenIn(index)).toContain(rule),
  );

  it.each(rightText.map(({ says }, index) => [says, index] as const))('are kept when %s', (_, index) =>
    expect(brokenIn(wrongText.length + index)).toEqual([]),
  );
});

/** The functions and classes that a file exports without saying in a docstring what they do. */
function undocumented(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((each) => ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(({ kind }) => kind === exported))
    .filter((each) => ts.getJSDocCommentsAndTags(each).length === 0)
    .flatMap((each) => {
      if (ts.isFunctionDeclaration(each) || ts.isClassDeclaration(each)) return [each.name?.text ?? 'default'];
      if (!ts.isVariableStatement(each)) return [];
      return each.declarationList.declarations
        .filter(
          ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
        )
        .map((declaration) => declaration.name.getText());
    })
    .map((each) => `${name}: ${each}`);
}
const exported = ts.SyntaxKind.ExportKeyword;

describe('every exported function has a docstring', () => {
  it('in src, dev, tests and bench', () => {
    const files = ['src', 'dev', 'tests', 'bench'].flatMap(sources);
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => undocumented(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['a function', 'export function lone(): void {}', ['x.ts: lone']],
    ['a function in a constant', 'export const lone = (): number => 1;', ['x.ts: lone']],
    ['a function under a comment of another kind', '// It is alone.\nexport function lone(): void {}', ['x.ts: lone']],
    ['a class', 'export class Lone {}', ['x.ts: Lone']],
    ['a function that has one', '/** It is not alone. */\nexport function told(): void {}', []],
    ['a function that is not exported', 'function own(): void {}', []],
    ['a value', 'export const one = 1;', []],
  ])('and is missed where it is missing: %s', (_, text, missing) =>
    expect(undocumented('x.ts', text)).toEqual(missing),
  );
});

describe('the try-out serves the product', () => {
  const lines = (folder: string): number =>
    sources(folder).reduce((sum, file) => sum + readFileSync(path.join(root, file), 'utf8').split('\n').length - 1, 0);

  it('with a service of at most 4,200 lines, and at most a third of the pages', () => {
    expect(lines('dev/service')).toBeLessThanOrEqual(4200);
    expect(lines('dev/service')).toBeLessThanOrEqual(lines('src/ui') / 3);
  });
});
