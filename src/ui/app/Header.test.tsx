/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { Header } from './Header';

jest.mock('./MoreMenu', () => ({ MoreMenu: () => null }));
afterEach(leavePage);

it.each([
  ['fi', /Haettu 24\.11\.2026 klo \d+\.\d+$/],
  ['sv', /Hämtat 24\.11\.2026 kl\. \d+[.:]\d+$/],
  ['en', /Fetched 24\/11\/2026, \d+:\d+$/],
] as const)(
  'beside the data stands in %s when it was read, and not that it is up to date [W7]',
  async (language, said) => {
    const none = (): void => undefined;
    const of = { page: 'overview', inTeams: false, alone: false, onRefresh: none, onForgetCopy: none } as const;
    const root = await drawnPage(<Header {...of} freshness="current" />, { programme: aProgramme(), language });
    expect(textOf(root.querySelector('p'))).toMatch(said);
  },
);
