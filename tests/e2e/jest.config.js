const base = require('../../jest.config.js');

// The browser stories on the real package: each file has a workbench and a browser of its own, so that files run side
// by side.
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/e2e'],
  // What takes long is told with all rows of the others: `npm run bench -- --stories`.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.ROWS === 'all' ? [] : ['<rootDir>/tests/e2e/long/'])],
  globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
  testTimeout: 90_000,
};
