/** @jest-environment jsdom */
import * as React from 'react';
import { drawnPage, leavePage, speeches } from '../../../tests/drawnPage';
import { languages } from '../../loc/language';
import { SearchField } from './SearchField';

afterEach(leavePage);

it.each(languages)('a field of a search has no word but its own, in %s [X13]', async (language) => {
  const label = speeches[language].strings.projects.search;
  const root = await drawnPage(<SearchField label={label} text="arkistot" onText={() => undefined} />, { language });
  const words = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  expect([...new Set(words)]).toEqual([label]);
  expect(root.textContent).toBe('');
});
