const base = require('../../jest.config.js');

// The browser stories on the real package: each process has a workbench and a browser of its own, so that files run side
// by side; files of one process share them.
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/e2e'],
  // What takes long is told with all rows of the others: `npm run bench -- --stories`.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.ROWS === 'all' ? [] : ['<rootDir>/tests/e2e/long/'])],
  testEnvironment: '<rootDir>/tests/e2e/globalEnvironment.ts',
  globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/e2e/globalTeardown.ts',
  testTimeout: 90_000,
};
