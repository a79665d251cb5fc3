/** @jest-environment jsdom */
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import { aProgramme } from '../../../tests/builders';
import type { BadCell, Programme } from '../../domain/programme';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { ProgrammeProvider } from '../parts/programmeContext';
import { SpeechProvider } from '../parts/speech';
import { BadCells } from './BadCells';

const root = document.createElement('div');
afterEach(() => unmountComponentAtNode(root));

const cell = (problem: BadCell['problem']): BadCell => ({
  kind: 'projects',
  id: 1,
  column: 'Problem',
  title: 'Ongelma',
  problem,
  found: '',
});

/** What is said of the cells of a programme, above their names. */
function aboutOf(programme: Programme): readonly (string | null)[] {
  act(() => {
    render(
      <SpeechProvider value={speechOf('fi', fi)}>
        <ProgrammeProvider value={programme}>
          <BadCells />
        </ProgrammeProvider>
      </SpeechProvider>,
      root,
    );
  });
  return [...root.querySelectorAll('details > p')].map(({ textContent }) => textContent);
}

const mend = 'Korjaa nämä luettelossa:';
const bad = { ...aProgramme(), badCells: [cell('unknownChoice')] };
const untold = expect.stringContaining('Teksti on tallessa luettelossa') as string;

describe('values that need mending', () => {
  it('stand alone where all else could be read', () => {
    expect(aboutOf(bad)).toEqual([`Kaikki muu näkyy tavallisesti. ${mend}`]);
  });

  it('do not, where a list or a text could not be read', () => {
    expect(aboutOf({ ...bad, unread: { metrics: { why: 'failed' } } })).toEqual([mend]);
    expect(aboutOf({ ...bad, badCells: [...bad.badCells, cell('notTold')] })).toEqual([mend, untold]);
  });

  it('are told apart from texts that could not be read, of which nothing is promised', () => {
    const [about = ''] = aboutOf({ ...bad, badCells: [cell('notTold')] });
    expect(about).toContain('kun luettelo taas kertoo; jos näin ei käy, sinulta voi puuttua oikeus');
    expect(about).not.toContain('seuraavan kerran');
  });
});
