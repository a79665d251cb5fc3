/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject, aRoadmap, aTheme } from '../../../tests/builders';
import { drawnPage, leavePage, mediaOf, textOf } from '../../../tests/drawnPage';
import type { Dimension } from '../../domain/figures/aggregate';
import { FewColoursProvider } from '../parts/fewColours';
import { FigureBy } from './FigureBy';

// The pictures themselves cannot be drawn without a browser.
jest.mock('./Donut', () => ({ Donut: () => null }));
jest.mock('./Bar', () => ({ Bar: () => null }));

beforeEach(() => mediaOf());
afterEach(leavePage);

const theme = aTheme({ title: 'Palvelut' });
const projects = [
  aProject({ year: 2024, theme: theme.id, status: 'started' }),
  aProject({ year: 2024, status: 'done', statusDate: '2026-11-29' }),
];
const programme = aProgramme({
  themes: [theme],
  projects,
  roadmaps: [aRoadmap({ year: 2024, state: 'approved', asOf: '10/24' })],
});

/** The figure of a dimension, in a theme of few colours where that is said. */
async function figure(dimension: Dimension, few = false): Promise<Element> {
  const of = { projects, dimension, year: 2024, onOpen: () => undefined };
  const root = await drawnPage(
    <FewColoursProvider value={few}>
      <FigureBy {...of} />
    </FewColoursProvider>,
    { programme },
  );
  const found = root.querySelector('figure');
  if (!found) throw new Error('No figure was drawn.');
  return found;
}

const kindOf = async (...of: Parameters<typeof figure>): Promise<string | null> =>
  (await figure(...of)).getAttribute('data-kind');

describe('the parts of a figure', () => {
  it.each(['theme', 'need', 'level', 'benefit', 'responsible'] as const)(
    '[X6] are bars beside their names where they are of a %s',
    async (dimension) => {
      expect(await kindOf(dimension)).toBe('bars');
    },
  );

  it('[X6] are a ring where they are statuses, and bars in the theme of high contrast', async () => {
    expect([await kindOf('status'), await kindOf('status', true)]).toEqual(['ring', 'bars']);
    expect([...(await figure('status', true)).querySelectorAll('li')].map(textOf)).toEqual([
      expect.stringContaining('Aloitettu'),
      expect.stringContaining('Tehty'),
    ]);
  });

  it('[X6] are bars where the system has its own few colours', async () => {
    mediaOf({ forced: true });
    expect(await kindOf('status')).toBe('bars');
  });
});

it('a figure of years has a measure without one beside them, and none of a year 0 [S2]', async () => {
  const all = [...projects, aProject({ year: 0 })];
  const of = { projects: all, dimension: 'year', year: undefined, onOpen: () => undefined } as const;
  const root = await drawnPage(<FigureBy {...of} />, { programme: aProgramme({ projects: all }) });
  expect([...root.querySelectorAll('tbody th')].map(textOf)).toEqual(['2024', 'vuosi puuttuu']);
});

describe('the date of a figure', () => {
  it('is of the statuses that it counts, and of the reading where it counts none [S9]', async () => {
    expect(textOf(await figure('status'))).toContain('tilanne 10/24–29.11.2026');
    expect(textOf(await figure('theme'))).toContain('tilanne 24.11.2026');
  });
});
