/** @jest-environment node */
import { storm } from './storm';

// The long form, a minute with two tabs and one with five, is in the bench.
it('two tabs in a storm end exactly as their acknowledged edits say', async () => {
  const tabs = 2;
  const { wrongs, saved, clashed, failed, created, faults } = await storm({ tabs, edits: 18, seed: 101 });
  expect(wrongs).toEqual([]);
  // It was a storm: there was bad weather, tabs met, and most edits went through all the same.
  expect(faults).toBeGreaterThan(tabs * 3);
  expect(clashed).toBeGreaterThan(0);
  expect(saved).toBeGreaterThan(failed);
  expect(created).toBeGreaterThan(0);
}, 120_000);
