/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject, aResponsible, aTheme } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { MeasureChoices } from './MeasureChoices';
import type { MeasureFormState } from './measureField';

afterEach(leavePage);

it('the form of a measure names theme, role and earlier measure in Swedish to readers of Swedish [X11]', async () => {
  const theme = aTheme({ code: 'A', title: 'Palvelut', titleSv: 'Tjänster' });
  const role = aResponsible({ title: 'Kehitysjohtaja', titleSv: 'Utvecklingsdirektör' });
  const earlier = aProject({ title: 'Kartta', titleSv: 'Karta', year: 2024 });
  const { value } = aProject({ theme: theme.id, responsible: role.id, continues: earlier.id });
  const form = {
    before: value,
    mine: value,
    offers: () => true,
    problems: new Map(),
    proposed: {},
    letters: {},
    set: () => undefined,
  } as unknown as MeasureFormState;
  const programme = aProgramme({ themes: [theme], responsibles: [role], projects: [earlier] });
  const text = textOf(await drawnPage(<MeasureChoices form={form} />, { programme, language: 'sv' }));
  for (const name of ['A Tjänster', 'Utvecklingsdirektör', '2024 Karta']) expect(text).toContain(name);
  expect(text).not.toMatch(/Palvelut|Kehitysjohtaja|Kartta/);
});
