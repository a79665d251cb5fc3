/** @jest-environment jsdom */
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { act } from 'react-dom/test-utils';
import { aProgramme } from '../../../tests/builders';
import { unsaved, type Programme } from '../../domain/programme';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { SpeechProvider } from '../parts/speech';
import { NavigationProvider } from './navigationContext';
import { SetUpNotice } from './SetUpNotice';
import type { Navigation } from './useRoute';

const root = document.createElement('div');
afterEach(() => unmountComponentAtNode(root));

const version = (value: string): Programme['records']['settings'] => [
  unsaved({ key: 'schemaVersion', title: '', value, valueSv: '', valueEn: '' }),
];
const older = aProgramme({ settings: version('1') });
const lacking: Programme = { ...aProgramme({ settings: version('2') }), lacks: { projects: ['problem'] } };
const untold = {
  kind: 'metrics',
  id: 1,
  column: 'TargetText',
  title: 'Tavoitearvo',
  problem: 'notTold',
  found: '',
} as const;
const navigation = { addressOf: () => '#', go: () => undefined } as unknown as Navigation;

/** What an owner reads of this programme above a page. */
function noticeOf(programme: Programme): string | null {
  act(() => {
    render(
      <SpeechProvider value={speechOf('fi', fi)}>
        <NavigationProvider value={navigation}>
          <SetUpNotice programme={programme} page="settings" alone={false} />
        </NavigationProvider>
      </SpeechProvider>,
      root,
    );
  });
  return root.textContent;
}

describe('that all else works', () => {
  it.each([
    ['an earlier version', older, /uudet sarakkeet puuttuvat\. Kaikki entinen toimii\. Täydennä/],
    ['columns that are missing', lacking, /\(Toimenpiteet\)\. Muu toimii ilman niitä\. Täydennä/],
  ])('is said of %s where all could be read', (_, programme, said) => {
    expect(noticeOf(programme)).toMatch(said);
  });

  it.each([
    ['a list could not be read', { unread: { metrics: { why: 'failed' } } }],
    ['a list is shown as it was', { unread: { metrics: { why: 'failed', shownAsOf: '2026-11-29T10:00:00Z' } } }],
    ['a text could not be read', { badCells: [untold] }],
  ] as const)('is not said while %s', (_, part) => {
    for (const programme of [older, lacking])
      expect(noticeOf({ ...programme, ...part })).toMatch(/puuttu\S+[^.]*\. Täydennä/);
  });
});
