/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import { aProgramme, aProject } from '../../../tests/builders';
import { drawnPage, leavePage, soon, textOf } from '../../../tests/drawnPage';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Version } from '../../domain/record/versions';
import type { Store } from '../../domain/store';
import { Recent } from './Recent';

/** What the page wants to do once it has nothing else to do. */
let idle: (() => void)[] = [];
beforeEach(() => {
  idle = [];
  Object.assign(window, {
    requestIdleCallback: (later: () => void, { timeout }: IdleRequestOptions) => {
      // A page that is never idle asks at last all the same.
      expect(timeout).toBeGreaterThan(0);
      return idle.push(later);
    },
    cancelIdleCallback: () => undefined,
  });
});
afterEach(leavePage);

/** The versions of a measure, the newest first: each is what it changes, by whom. */
function versions(...given: readonly [by: string, change: Partial<Project>][]): readonly Version<Project>[] {
  let value: Project = aProject({ title: 'Silta', status: 'planned' }).value;
  return given
    .map(([by, change], index): Version<Project> => {
      value = { ...value, ...change };
      return { label: `${index + 1}.0`, at: `2026-11-24T08:0${index}:00Z`, by, value, deleted: [] };
    })
    .reverse();
}

const measures = (count: number): readonly Versioned<Project>[] =>
  Array.from({ length: count }, (_, index) => ({
    ...aProject({ key: `2025-${index}`, title: `Silta ${index}`, status: 'started' }),
    id: index + 1,
    etag: `"${index}"`,
    modified: `2026-11-24T0${index % 10}:00:00Z` as const,
  }));

/** Draws the tile over measures that all have these versions; the answer is the tile and what was asked for. */
async function tile(
  projects: readonly Versioned<Project>[],
  given: readonly Version<Project>[],
): Promise<{ readonly root: HTMLElement; readonly asked: (readonly unknown[])[] }> {
  const asked: (readonly unknown[])[] = [];
  const ask = (_: unknown, records: readonly unknown[]): Promise<unknown> => {
    asked.push(records);
    return Promise.resolve(records.map(() => given));
  };
  const recentHistory = ask as Store['recentHistory'];
  const root = await drawnPage(<Recent recentHistory={recentHistory} freshness="current" />, {
    programme: aProgramme({ projects }),
  });
  return { root, asked };
}

/** Lets the page have nothing else to do. */
async function rested(): Promise<void> {
  act(() => idle.splice(0).forEach((later) => later()));
  await soon();
}

describe('what changed last', () => {
  it('is told from what to what and by whom, not as it stands [W4]', async () => {
    const { root } = await tile(measures(1), versions(['Outi', {}], ['Liisa', { status: 'done' }]));
    await rested();
    expect(textOf(root.querySelector('li'))).toMatch(/Silta 0.*Tila: Suunnitellaan → Tehty.*Liisa, 24\.11\.2026/);
  });

  it.each<[string, Partial<Project>]>([
    ['a key', { key: '2025-abcdef' }],
    ['what an example is', { exampleFields: ['need'] }],
    ['who was asked', { askedOn: '2026-11-24', askedOf: { id: 1, name: 'Veera' } as never }],
  ])('is nothing that the product writes beside: %s [W4]', async (_, change) => {
    const { root } = await tile(
      measures(1),
      versions(['Outi', {}], ['Liisa', { status: 'done' }], ['Järjestelmä', change]),
    );
    await rested();
    expect(textOf(root)).toContain('Tila: Suunnitellaan → Tehty');
    expect(textOf(root)).not.toContain('Järjestelmä');
  });

  it('is nothing that was taken back [W4]', async () => {
    const { root } = await tile(
      measures(1),
      versions(['Outi', {}], ['Liisa', { status: 'done' }], ['Liisa', { status: 'planned' }]),
    );
    await rested();
    expect(textOf(root)).toContain('lisätty');
    expect(textOf(root)).not.toContain('→');
  });

  it('is asked for once, of nine measures at most, when the page has nothing else to do [W6]', async () => {
    const { root, asked } = await tile(measures(26), versions(['Outi', {}], ['Liisa', { status: 'done' }]));
    expect(asked).toEqual([]);
    expect(textOf(root)).toContain('Muutoksia luetaan…');
    await rested();
    await rested();
    expect(asked.map(({ length }) => length)).toEqual([9]);
    expect(textOf(root)).not.toContain('Muutoksia luetaan…');
  });
});
