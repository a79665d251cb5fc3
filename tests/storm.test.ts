/** @jest-environment node */
import { storm } from './storm';

// The long form, a minute each, is in the bench.
it.each([
  [2, 101],
  [5, 202],
])(
  '%i tabs in a storm end exactly as their acknowledged edits say (seed %i)',
  async (tabs, seed) => {
    const { wrongs, saved, clashed, failed, created, faults } = await storm({ tabs, edits: 24, seed });
    expect(wrongs).toEqual([]);
    // It was a storm: there was bad weather, tabs met, and most edits went through all the same.
    expect(faults).toBeGreaterThan(tabs * 3);
    expect(clashed).toBeGreaterThan(0);
    expect(saved).toBeGreaterThan(failed);
    expect(created).toBeGreaterThan(0);
  },
  120_000,
);
