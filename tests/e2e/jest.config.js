const base = require('../../jest.config.js');

// The browser stories on the real package: each file has a workbench and a browser of its own, so that files run side by side.
// Two at a time: more would wait for each other on the two cores that the time limits are meant for.
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
  maxWorkers: 2,
  testTimeout: 30_000,
};
