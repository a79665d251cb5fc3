const base = require('../../jest.config.js');

// The browser stories on the real package: each file has a workbench and a browser of its own, so that files run side
// by side.
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
  testTimeout: 90_000,
};
