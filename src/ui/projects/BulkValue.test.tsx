/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aResponsible, aTheme } from '../../../tests/builders';
import { drawnPage, leavePage, mediaOf, textOf } from '../../../tests/drawnPage';
import { BulkValue } from './BulkValue';

beforeEach(() => mediaOf());
afterEach(leavePage);

it('a role that is over is not offered to many measures either [I13]', async () => {
  const programme = aProgramme({
    responsibles: [
      { ...aResponsible({ key: 'r1', title: 'Kehitysjohtaja' }), id: 1 },
      { ...aResponsible({ key: 'r2', title: 'Entinen johtaja', validTo: '2020-05-31' }), id: 2 },
    ],
  });
  const choices = <BulkValue property="responsible" change={{}} letters={{}} onChange={() => undefined} />;
  const text = textOf(await drawnPage(choices, { programme }));
  expect(text).toContain('Kehitysjohtaja');
  expect(text).not.toContain('Entinen johtaja');
});

it('a theme that is over is not offered to many measures either [I16]', async () => {
  const themes = [aTheme({ title: 'Palvelut' }), aTheme({ title: 'Ilmasto', lastYear: 2020 })];
  const choices = <BulkValue property="theme" change={{}} letters={{}} onChange={() => undefined} />;
  const text = textOf(await drawnPage(choices, { programme: aProgramme({ themes }) }));
  expect(text).toContain('Palvelut');
  expect(text).not.toContain('Ilmasto');
});
