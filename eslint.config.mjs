import importPlugin from 'eslint-plugin-import';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const testFiles = ['**/*.test.ts', '**/*.test.tsx'];

const browserNames = Object.fromEntries(
  [
    'CustomEvent',
    'HTMLAnchorElement',
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
    'sessionStorage',
    'setTimeout',
    'window',
  ].map((name) => [name, 'readonly']),
);
const nodeNames = Object.fromEntries(
  ['Buffer', 'URL', 'clearInterval', 'console', 'process', 'setInterval'].map((name) => [name, 'readonly']),
);

/** How code names other code: only in ways that dependency-cruiser and webpack can follow. */
const named = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ImportExpression[source.type!="Literal"]',
      message: 'An import() says where it leads in a plain string: dependency-cruiser and webpack follow no other.',
    },
  ],
  // What a chunk waits for is decided by who imports it, not by a mark in a comment.
  'no-warning-comments': ['error', { terms: ['webpackMode'], location: 'anywhere' }],
};

const size = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
};

export default tseslint.config(
  { ignores: ['node_modules', 'lib*/**', 'dist', 'release', 'temp', '.local', 'sharepoint/solution', 'jest-output'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mts,cts}'],
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
      ...named,
    },
  },
  // In the product nothing is required: what brings code along is an import.
  { files: ['src/**'], rules: { 'no-restricted-globals': ['error', 'module', 'require'] } },
  {
    // Prettier leaves long texts and comments as they are; words that users read stand in loc, whole.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/loc/**', ...testFiles],
    rules: { 'max-len': ['error', { code: 120, ignoreUrls: true, ignorePattern: '^import ' }] },
  },
  {
    // SharePoint's router takes over the clicks on links that do not say otherwise.
    files: ['src/**/*.tsx'],
    ignores: ['src/ui/parts/{Anchor,Check,Disclosure,SearchField,Select}.tsx', ...testFiles],
    rules: {
      'no-restricted-syntax': [
        ...named['no-restricted-syntax'],
        { selector: 'JSXOpeningElement[name.name="a"]', message: 'A link is an Anchor of ui/parts.' },
        {
          selector: 'JSXOpeningElement[name.name=/^(?:details|input|select)$/]',
          message: 'A disclosure, a box, a choice and a search are parts of ui/parts, on our tokens.',
        },
      ],
    },
  },
  {
    // A web part's entry must export its class as default, a stylesheet its classes, and Jest's own files their
    // function.
    files: ['src/webparts/*/*WebPart.ts', '{src,dev}/**/*.d.ts', 'tests/**/global*.ts'],
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
    files: ['**/*.{js,jsx,mjs,cjs}'],
    rules: {
      ...size,
      ...named,
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
