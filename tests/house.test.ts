import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}
interface Case {
  readonly says: string;
  readonly folder: string;
  readonly code: string;
  readonly rule?: string;
  readonly because?: string;
}

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d|\.test)\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

/**
 * Any file of the folder itself, else of a folder in it: the linter only takes files that are part of the project, and
 * its rules go by place.
 */
function placeIn(folder: string): string {
  const files = sources(folder).sort(
    (one, other) => one.split(path.sep).length - other.split(path.sep).length || one.localeCompare(other),
  );
  const place = files.find((name) => !/WebPart\.ts$/.test(name));
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

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const type = (from: string): string => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;
const value = (from: string): string => `import { thing } from '${from}';\nexport const other = thing;\n`;
const later = (from: string): string => `export const later = () => import('${from}');\n`;

const wrong: readonly Case[] = [
  {
    says: 'the domain imports a package',
    folder: 'src/domain',
    code: value('react'),
    rule: imports,
    because: 'domain imports nothing',
  },
  {
    says: 'the domain imports a type from storage',
    folder: 'src/domain',
    code: type('../storage/rows'),
    rule: imports,
    because: 'domain imports nothing',
  },
  {
    says: 'the domain loads a page later',
    folder: 'src/domain',
    code: later('../ui/App'),
    rule: syntax,
    because: 'domain imports nothing',
  },
  {
    says: 'the domain names a type of loc in place',
    folder: 'src/domain',
    code: "export type Word = import('../loc/fi/app').Word;\n",
    rule: syntax,
    because: 'domain imports nothing',
  },
  {
    says: 'the domain hands on what storage has',
    folder: 'src/domain',
    code: "export { thing } from '../storage/rows';\n",
    rule: imports,
    because: 'domain imports nothing',
  },
  {
    says: 'loc imports from ui',
    folder: 'src/loc',
    code: type('../ui/theme'),
    rule: imports,
    because: 'loc knows the domain',
  },
  {
    says: 'storage imports from ui',
    folder: 'src/storage',
    code: type('../ui/theme'),
    rule: imports,
    because: 'storage knows domain, loc and PnPjs',
  },
  {
    says: 'storage imports a Fluent UI type',
    folder: 'src/storage',
    code: type('@fluentui/react'),
    rule: imports,
    because: 'storage knows domain, loc and PnPjs',
  },
  {
    says: 'ui imports from storage',
    folder: 'src/ui',
    code: value('../storage/rows'),
    rule: imports,
    because: 'knows no SharePoint',
  },
  { says: 'ui imports PnPjs', folder: 'src/ui', code: value('@pnp/sp'), rule: imports, because: 'knows no SharePoint' },
  {
    says: 'ui loads storage later',
    folder: 'src/ui',
    code: later('../storage/rows'),
    rule: syntax,
    because: 'knows no SharePoint',
  },
  {
    says: 'ui imports reports at once',
    folder: 'src/ui',
    code: value('../reports/deck'),
    rule: imports,
    because: 'reports behind import()',
  },
  {
    says: 'ui imports a chart outside figure',
    folder: 'src/ui',
    code: value('@fluentui/react-charting'),
    rule: imports,
    because: 'knows no SharePoint',
  },
  {
    says: 'a page imports another page',
    folder: 'src/ui/projects',
    code: value('../overview/OverviewPage'),
    rule: imports,
    because: 'never another page',
  },
  {
    says: 'a page loads another page later',
    folder: 'src/ui/overview',
    code: later('../projects/ProjectsPage'),
    rule: syntax,
    because: 'never another page',
  },
  {
    says: 'parts import what edits a record',
    folder: 'src/ui/parts',
    code: value('../record/RecordPanel'),
    rule: imports,
    because: 'parts and figure import none of these',
  },
  {
    says: 'a figure names a type of the frame',
    folder: 'src/ui/figure',
    code: type('../app/route'),
    rule: imports,
    because: 'parts and figure import none of these',
  },
  {
    says: 'what edits a record imports a page',
    folder: 'src/ui/record',
    code: value('../projects/ProjectsPage'),
    rule: imports,
    because: 'never another page',
  },
  {
    says: 'a line is longer than 120',
    folder: 'src/domain',
    code: `export const text = '${'a'.repeat(120)}';\n`,
    rule: 'max-len',
  },
  {
    says: 'parts import a page',
    folder: 'src/ui/parts',
    code: value('../overview/OverviewPage'),
    rule: imports,
    because: 'never another page',
  },
  {
    says: 'reports imports the slide library at once',
    folder: 'src/reports',
    code: value('pptxgenjs'),
    rule: imports,
    because: 'behind import()',
  },
  {
    says: 'webparts bundles the Teams SDK',
    folder: 'src/webparts',
    code: value('@microsoft/teams-js'),
    rule: imports,
    because: 'only its types',
  },
  {
    says: 'webparts imports Fluent UI',
    folder: 'src/webparts',
    code: value('@fluentui/react'),
    rule: imports,
    because: 'webparts knows',
  },
  {
    says: 'src imports from dev',
    folder: 'src/storage',
    code: value('../../dev/service/server'),
    rule: imports,
    because: 'storage knows',
  },
  {
    says: 'the service imports from src',
    folder: 'dev/service',
    code: value('../../src/domain/status'),
    rule: imports,
    because: 'nothing of src',
  },
  {
    says: 'the workbench imports from ui',
    folder: 'dev/workbench',
    code: value('../../src/ui/theme'),
    rule: imports,
    because: 'only storage and domain',
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

const right: readonly Case[] = [
  {
    says: 'reports loads the slide library later, and its types at once',
    folder: 'src/reports',
    code: `${type('pptxgenjs')}${later('pptxgenjs')}`,
  },
  { says: 'the domain imports its neighbour', folder: 'src/domain', code: type('./status') },
  {
    says: 'storage imports the domain and PnPjs',
    folder: 'src/storage',
    code: `${type('../domain/project')}export { spfi } from '@pnp/sp';\n`,
  },
  {
    says: 'ui loads reports later and names their types',
    folder: 'src/ui',
    code: `${type('../reports/deck')}${later('../reports/deck')}`,
  },
  {
    says: 'a page imports parts and figure',
    folder: 'src/ui/projects',
    code: `${type('../parts/StatusMark')}export { Figure } from '../figure/Figure';\n`,
  },
  {
    says: 'figure imports the charts',
    folder: 'src/ui/figure',
    code: "export { DonutChart } from '@fluentui/react-charting';\n",
  },
  { says: 'webparts takes the types of the Teams SDK', folder: 'src/webparts', code: type('@microsoft/teams-js') },
  { says: 'the workbench imports storage', folder: 'dev/workbench', code: type('../../src/storage/rows') },
  { says: 'a file has 300 lines', folder: 'src/domain', code: 'export {};\n'.repeat(300) },
];

/** What dependency-cruiser finds, with the project's own rules, in files of the given texts. */
async function cruise(files: Readonly<Record<string, string>>): Promise<string> {
  // Inside the repository, whose TypeScript and tsconfig the tool looks for where it runs.
  await mkdir(path.join(root, '.local'), { recursive: true });
  const folder = await mkdtemp(path.join(root, '.local', 'house-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const config = path.join(root, '.dependency-cruiser.cjs');
    const args = [tool, '--config', config, '--output-type', 'err', path.relative(root, folder)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const houseRules = new Set([
  imports,
  syntax,
  'max-lines',
  'max-lines-per-function',
  'max-len',
  'import/no-default-export',
]);

describe('the rules of the house', () => {
  let answers: readonly (readonly Message[])[] = [];
  beforeAll(() => {
    answers = lint([...wrong, ...right].map(({ folder, code }) => ({ file: placeIn(folder), code })));
  }, 60_000);

  it('are broken by a circle of imports', async () => {
    const one = "import { other } from './other';\nexport const thing = (): number => other;\n";
    const other = "import { thing } from './thing';\nexport const other = thing();\n";
    expect(await cruise({ 'thing.ts': one, 'other.ts': other })).toContain('error no-circle');
  });

  it('are broken by a circle of types alone', async () => {
    const one = "import type { Other } from './other';\nexport type Thing = Other | undefined;\n";
    const other = "import type { Thing } from './thing';\nexport interface Other {\n  readonly thing: Thing;\n}\n";
    expect(await cruise({ 'thing.ts': one, 'other.ts': other })).toContain('error no-circle');
  });

  it('are kept where imports go one way', async () => {
    const one = "import type { Other } from './other';\nexport type Thing = Other | undefined;\n";
    const found = await cruise({ 'thing.ts': one, 'other.ts': 'export type Other = string;\n' });
    expect(found).toContain('no dependency violations found');
  });

  it.each(wrong.map((one, index) => [one.says, one, index] as const))(
    'are broken when %s',
    (_says, { rule, because }, index) => {
      const found = answers[index]
        ?.filter((one) => one.ruleId === rule)
        .map((one) => one.message)
        .join('\n');
      expect(found).toContain(because ?? '');
      expect(found).not.toBe('');
    },
  );

  it.each(right.map((one, index) => [one.says, index] as const))('are kept when %s', (_says, index) => {
    expect(answers[wrong.length + index]?.filter((one) => houseRules.has(one.ruleId ?? ''))).toEqual([]);
  });
});

describe('the try-out serves the product', () => {
  const lines = (folder: string): number =>
    sources(folder).reduce((sum, file) => sum + readFileSync(path.join(root, file), 'utf8').split('\n').length - 1, 0);

  it('with a service of at most 4,200 lines, and at most a third of the pages', () => {
    expect(lines('dev/service')).toBeLessThanOrEqual(4200);
    expect(lines('dev/service')).toBeLessThanOrEqual(lines('src/ui') / 3);
  });
});
