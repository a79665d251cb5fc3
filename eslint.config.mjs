import importPlugin from 'eslint-plugin-import';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const folders = ['domain', 'storage', 'reports', 'loc', 'ui', 'webparts', 'dev', 'tests', 'bench'];
const pages = ['overview', 'projects', 'metrics', 'roadmap', 'effects', 'meeting', 'settings', 'setup'];
const anyOf = (names) => `(?:${names.join('|')})`;
const testFiles = ['**/*.test.ts', '**/*.test.tsx'];

/**
 * Who may import whom, and which folder knows which packages: the drawing of the house, one line a folder. `later` is
 * what only import() may bring in.
 */
const rooms = [
  { folder: 'domain', knows: [], packages: [], says: 'domain imports nothing: it is what is true.' },
  {
    folder: 'loc',
    knows: ['domain'],
    packages: [],
    says: 'loc knows the domain and no package: it is how things are said and marked.',
  },
  {
    folder: 'storage',
    knows: ['domain', 'loc'],
    packages: ['@pnp/sp', '@pnp/queryable', 'idb-keyval'],
    says: 'storage knows domain, loc and PnPjs: it is where things are kept.',
  },
  {
    folder: 'reports',
    knows: ['domain', 'loc'],
    packages: [],
    typePackages: ['pptxgenjs'],
    laterPackages: ['pptxgenjs', 'fflate'],
    says: 'reports knows domain and loc, and pptxgenjs and fflate behind import(): it is how things are printed.',
  },
  {
    folder: 'ui',
    knows: ['domain', 'loc'],
    later: ['reports'],
    packages: ['react', '@fluentui/react', '@fluentui/react-icons-mdl2'],
    says: 'ui knows domain and loc, React and Fluent UI, and reports behind import(): it is how things are shown, and knows no SharePoint.',
  },
  {
    folder: 'webparts',
    knows: ['domain', 'loc', 'storage', 'ui'],
    packages: ['@microsoft/sp-[a-z-]+', 'react', 'react-dom'],
    typePackages: ['@microsoft/teams-js'],
    says: "webparts knows ui, storage, SPFx and react-dom: it is where things run. The Teams SDK is SharePoint's own, ours are only its types.",
  },
];

/** Import paths into one of the named folders, and package names other than the given ones, as regular expressions. */
const into = (names) => `^\\.{1,2}/(?:.*/)?${anyOf(names)}(?:/|$)`;
const packagesBut = (names) => (names.length === 0 ? '^[^.]' : `^(?!${anyOf(names)}(?:/|$))[^.]`);

/**
 * Forbids the regular expressions in every form of import: static, type, re-export, import() and import types. `later`
 * holds those that bind import() instead of `now`.
 */
function forbid(now, later, message) {
  const dynamic = later.flatMap((regex) =>
    ['ImportExpression', 'TSImportType'].map((node) => ({
      selector: `${node}[source.value=/${regex.replaceAll('/', '\\/')}/]`,
      message,
    })),
  );
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: now.map(({ regex, types = false }) => ({ regex, message, allowTypeImports: types })),
      },
    ],
    'no-restricted-syntax': ['error', ...dynamic],
  };
}

function roomRules(one, extra = { now: [], later: [] }, extraPackages = []) {
  const { knows, later = [], packages, typePackages = [], laterPackages = [], folder, says } = one;
  const strangers = folders.filter((name) => name !== folder && !knows.includes(name) && !later.includes(name));
  const known = [...packages, ...extraPackages];
  return forbid(
    [
      { regex: into(strangers) },
      ...later.map((name) => ({ regex: into([name]), types: true })),
      { regex: packagesBut([...known, ...typePackages]) },
      ...typePackages.map((name) => ({ regex: `^${name}(?:/|$)`, types: true })),
      ...extra.now,
    ],
    [into(strangers), packagesBut([...known, ...laterPackages]), ...extra.later],
    says,
  );
}

const room = (name) => rooms.find(({ folder }) => folder === name);

/**
 * Inside ui a page imports app, record, parts and figure, never another page; parts and figure import none of the
 * others, so that any of them may stand on them. Only figure knows the charts.
 */
const uiFolders = [...pages, 'record', 'parts', 'figure'].map((name) => {
  const below = name === 'parts' || name === 'figure' ? ['app', 'record'] : [];
  const others = `^(?:\\.\\./)+${anyOf([...pages.filter((page) => page !== name), ...below])}(?:/|$)`;
  const walls =
    'A page imports app, record, parts and figure, never another page; parts and figure import none of these.';
  const ui = { ...room('ui'), says: `${room('ui').says} ${walls} Charts are figure's.` };
  return {
    files: [`src/ui/${name}/**/*.{ts,tsx}`],
    ignores: testFiles,
    rules: roomRules(
      ui,
      { now: [{ regex: others }], later: [others] },
      name === 'figure' ? ['@fluentui/react-charting'] : [],
    ),
  };
});

const browserNames = Object.fromEntries(
  [
    'CustomEvent',
    'Headers',
    'Option',
    'Request',
    'Response',
    'URL',
    'URLSearchParams',
    'define',
    'document',
    'fetch',
    'history',
    'location',
    'parent',
    'setTimeout',
    'window',
  ].map((name) => [name, 'readonly']),
);
const nodeNames = Object.fromEntries(
  ['Buffer', 'URL', 'clearInterval', 'console', 'process', 'setInterval'].map((name) => [name, 'readonly']),
);

const size = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
};

export default tseslint.config(
  { ignores: ['node_modules', 'lib*/**', 'dist', 'release', 'temp', '.local', 'sharepoint/solution', 'jest-output'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { import: importPlugin, 'react-hooks': reactHooks },
    rules: {
      ...size,
      ...reactHooks.configs['recommended-latest'].rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'import/no-default-export': 'error',
      eqeqeq: 'error',
    },
  },
  ...rooms.map((one) => ({ files: [`src/${one.folder}/**/*.{ts,tsx}`], ignores: testFiles, rules: roomRules(one) })),
  ...uiFolders,
  {
    // Prettier leaves long texts and comments as they are; words that users read stand in loc, whole.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/loc/**', ...testFiles],
    rules: { 'max-len': ['error', { code: 120, ignoreUrls: true, ignorePattern: '^import ' }] },
  },
  {
    files: ['dev/service/**/*.ts'],
    ignores: testFiles,
    rules: forbid(
      [{ regex: into(['src']) }],
      [into(['src'])],
      'dev/service knows SharePoint and nothing of src: it is provisioned over REST like any site.',
    ),
  },
  {
    files: ['dev/{workbench,data,commands}/**/*.ts'],
    ignores: testFiles,
    rules: forbid(
      [{ regex: '/src/(?!storage/|domain/)' }],
      ['/src/(?!storage/|domain/)'],
      'dev uses the built package, and of src only storage and domain, to provision and fill.',
    ),
  },
  {
    // A web part's entry must export its class as default, a stylesheet its classes, and Jest's own files their
    // function.
    files: ['src/webparts/*/*WebPart.ts', 'src/**/*.d.ts', 'tests/e2e/global*.ts'],
    rules: { 'import/no-default-export': 'off' },
  },
  {
    files: [...testFiles, 'tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: {
      ...size,
      'no-unused-vars': 'error',
      'no-undef': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['dev/commands/*.mjs'],
    languageOptions: { globals: nodeNames },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!node:|\\.{1,2}/)',
              message: "commands run before anything is installed: Node's own modules, others only behind import().",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['*.js', '*.mjs', 'config/*.js', 'tests/**/*.{js,mjs}'],
    languageOptions: {
      globals: { ...nodeNames, exports: 'writable', module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  { files: ['dev/workbench/{client,stubs}/*.js'], languageOptions: { globals: browserNames } },
  {
    files: ['dev/workbench/client/boot.js', 'dev/workbench/stubs/*.js', '*.js', 'config/*.js', 'tests/**/*.js'],
    languageOptions: { sourceType: 'commonjs' },
  },
);
