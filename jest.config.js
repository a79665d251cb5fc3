// Unit and contract tests: beside their code in src and dev, and in tests. The browser stories have a configuration of
// their own, tests/e2e/jest.config.js.
module.exports = {
  // The run prints its seed; --seed repeats the order.
  randomize: true,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  roots: ['<rootDir>/src', '<rootDir>/dev', '<rootDir>/tests', '<rootDir>/bench'],
  // Jest by itself leaves one of two cores idle. A test that sets up a site makes some 250 calls, and the other core is
  // busy, too.
  maxWorkers: 2,
  testTimeout: 20_000,
  globalSetup: '<rootDir>/tests/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/globalTeardown.ts',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // What takes long is tested with all rows of the others: `npm run bench -- --stories`.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/e2e/',
    ...(process.env.ROWS === 'all' ? [] : ['<rootDir>/tests/long/']),
  ],
  transform: {
    '^.+\\.[mc]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: false },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // PnPjs, d3 and fastify's cookie parser are published as ES modules only, and pptxgenjs asks for Node's own modules
  // by import(). The last node_modules of a path is the one that counts.
  transformIgnorePatterns: [
    '/node_modules/(?!.*/node_modules/)(?!(@pnp|d3-[a-z-]+|internmap|delaunator|robust-predicates|cookie|pptxgenjs)/)',
  ],
  moduleNameMapper: {
    // A class name of a stylesheet is its own name in tests.
    '\\.module\\.scss$': '<rootDir>/tests/scssClasses.js',
    // The same styles as modules of Node.
    '^@fluentui/fluent2-theme/lib/(.*)$': '@fluentui/fluent2-theme/lib-commonjs/$1',
  },
};
