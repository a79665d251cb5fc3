/** @jest-environment jsdom */
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import { aProgramme, aProject } from '../../../tests/builders';
import type { Programme } from '../../domain/programme';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import type { Acts } from '../app/useActs';
import { ProgrammeProvider } from '../parts/programmeContext';
import { SpeechProvider } from '../parts/speech';
import { RowKeys } from './RowKeys';
import { KeyRunProvider } from './useKeyRun';

const root = document.createElement('div');
afterEach(() => unmountComponentAtNode(root));

/** What the settings say of the keys of rows. */
function linesOf(programme: Programme): readonly (string | null)[] {
  act(() => {
    render(
      <SpeechProvider value={speechOf('fi', fi)}>
        <ProgrammeProvider value={programme}>
          <KeyRunProvider value={{ state: { phase: 'asked' }, run: () => undefined, watch: () => () => undefined }}>
            <RowKeys acts={{} as Acts} />
          </KeyRunProvider>
        </ProgrammeProvider>
      </SpeechProvider>,
      root,
    );
  });
  return [...root.querySelectorAll('p')].map(({ textContent }) => textContent);
}

const unread = { metrics: { why: 'failed' }, effects: { why: 'forbidden' } } as const;
const notChecked = 'Rivien avaimia ei voitu tarkistaa kaikista luetteloista. Lukematta jäi: Mittarit, Vaikutukset.';

it('the rows without a key are counted, and lists that could not be read are named as not counted', () => {
  const programme = aProgramme({ projects: [aProject({ key: 'id:1' })] });
  const counted = expect.stringContaining('Yhdellä luettelossa tehdyllä rivillä ei ole vielä avainta') as string;
  expect(linesOf(aProgramme())).toEqual([]);
  expect(linesOf(programme)).toEqual([counted]);
  expect(linesOf({ ...programme, unread })).toEqual([notChecked, counted]);
  expect(linesOf({ ...aProgramme(), unread })).toEqual([notChecked]);
});
