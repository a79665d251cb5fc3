import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Two files of src, the second of which imports a value from the first. */
function importedPair(): { readonly imported: string; readonly importer: string } {
  for (const importer of sources('src')) {
    const from = /^import \{[^}]*\} from '(\.[^']+)';/m.exec(readFileSync(path.join(root, importer), 'utf8'))?.[1];
    const imported = from === undefined ? undefined : `${path.join(path.dirname(importer), from)}.ts`;
    if (imported !== undefined && existsSync(path.join(root, imported))) return { imported, importer };
  }
  throw new Error('No file of src imports a value from another.');
}

const houseRules = new Set([
  imports,
  syntax,
  'max-lines',
  'max-lines-per-function',
  'import/no-cycle',
  'import/no-default-export',
]);

describe('the rules of the house', () => {
  const { imported, importer } = importedPair();
  const back = path
    .relative(path.dirname(imported), importer)
    .replaceAll(path.sep, '/')
    .replace(/\.tsx?$/, '');
  const circle = { file: imported, code: value(back.startsWith('.') ? back : `./${back}`) };
  let answers: readonly (readonly Message[])[] = [];
  beforeAll(() => {
    answers = lint([circle, ...[...wrong, ...right].map(({ folder, code }) => ({ file: placeIn(folder), code }))]);
  }, 60_000);

  it('are broken by a circle of imports', () => {
    expect(answers[0]?.map((one) => one.ruleId)).toContain('import/no-cycle');
  });

  it.each(wrong.map((one, index) => [one.says, one, index] as const))(
    'are broken when %s',
    (_says, { rule, because }, index) => {
      const found = answers[1 + index]
        ?.filter((one) => one.ruleId === rule)
        .map((one) => one.message)
        .join('\n');
      expect(found).toContain(because ?? '');
      expect(found).not.toBe('');
    },
  );

  it.each(right.map((one, index) => [one.says, index] as const))('are kept when %s', (_says, index) => {
    expect(answers[1 + wrong.length + index]?.filter((one) => houseRules.has(one.ruleId ?? ''))).toEqual([]);
  });
});

describe('the try-out serves the product', () => {
  const lines = (folder: string): number =>
    sources(folder).reduce((sum, file) => sum + readFileSync(path.join(root, file), 'utf8').split('\n').length - 1, 0);

  it('with a service of at most 2,500 lines, smaller than the pages', () => {
    expect(lines('dev/service')).toBeLessThanOrEqual(2500);
    expect(lines('dev/service')).toBeLessThan(lines('src/ui'));
  });
});
