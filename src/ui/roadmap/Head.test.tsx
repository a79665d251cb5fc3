/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject, aRoadmap, aSetting } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import type { Roadmap } from '../../domain/roadmap';
import { Head } from './Head';

afterEach(leavePage);

const projects = [
  aProject({ year: 2025, status: 'started' }),
  aProject({ year: 2025, status: 'done', statusDate: '2026-11-29' }),
];

/** The head of the roadmap of 2025. */
async function head(given: Partial<Roadmap>, language: 'fi' | 'sv' = 'fi', background = ''): Promise<HTMLElement> {
  const roadmaps = [aRoadmap({ key: '2025', year: 2025, asOf: '10/25', ...given })];
  const settings = [aSetting({ key: 'background', value: background })];
  const programme = aProgramme({ projects, roadmaps, settings });
  return drawnPage(<Head year={2025} onOpen={() => undefined} />, { programme, language });
}

describe('the head of a roadmap', () => {
  it('tells the date of what it counts, once some were moved [S9]', async () => {
    expect(textOf(await head({}))).toContain('tilanne 10/25–29.11.2026');
  });

  it.each([
    ['fi', { board: 'Kaupunginvaltuusto' }, 'Ehdotus, Kaupunginvaltuusto'],
    ['sv', { board: 'Kaupunginvaltuusto' }, 'Förslag, Stadsfullmäktige'],
    ['sv', { board: 'Digijaosto', boardSv: 'Digitala sektionen' }, 'Förslag, Digitala sektionen'],
    ['fi', {}, 'Ehdotus'],
  ] as const)('names in %s the board of %j and no other: %s [B8]', async (language, given, said) => {
    const root = await head({ state: 'proposal', ...given }, language);
    expect(textOf(root.querySelector('strong'))).toBe(said);
    expect(textOf(root)).not.toMatch(/kaupunginhallitu|stadsstyrelse/i);
  });

  it('keeps the lines and the paragraphs of its background [X1]', async () => {
    const root = await head({}, 'fi', 'Ensin\ntoiseksi\n\nkolmanneksi');
    expect([...root.querySelectorAll('section p')].map(({ textContent }) => textContent)).toEqual([
      'Ensin\ntoiseksi',
      'kolmanneksi',
    ]);
  });
});
