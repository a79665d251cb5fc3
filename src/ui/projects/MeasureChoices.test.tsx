/** @jest-environment jsdom */
import * as React from 'react';
import { act, Simulate } from 'react-dom/test-utils';
import { aProgramme, aProject, aResponsible, aTheme } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import type { Project } from '../../domain/project';
import { MeasureChoices } from './MeasureChoices';
import type { MeasureFormState } from './measureField';

afterEach(leavePage);

/** A form that holds a measure. */
function formOf(value: Project): MeasureFormState {
  return {
    before: value,
    mine: value,
    offers: () => true,
    problems: new Map(),
    proposed: {},
    letters: {},
    set: () => undefined,
  } as unknown as MeasureFormState;
}

it('the form of a measure names theme, role and earlier measure in Swedish to readers of Swedish [X11]', async () => {
  const theme = aTheme({ code: 'A', title: 'Palvelut', titleSv: 'Tjänster' });
  const role = aResponsible({ title: 'Kehitysjohtaja', titleSv: 'Utvecklingsdirektör' });
  const earlier = aProject({ title: 'Kartta', titleSv: 'Karta', year: 2024 });
  const { value } = aProject({ theme: theme.id, responsible: role.id, continues: earlier.id });
  const form = formOf(value);
  const programme = aProgramme({ themes: [theme], responsibles: [role], projects: [earlier] });
  const text = textOf(await drawnPage(<MeasureChoices form={form} />, { programme, language: 'sv' }));
  for (const name of ['A Tjänster', 'Utvecklingsdirektör', '2024 Karta']) expect(text).toContain(name);
  expect(text).not.toMatch(/Palvelut|Kehitysjohtaja|Kartta/);
});

it.each([
  ['of its last year', { year: 2025 }, ['A Palvelut', 'B Ilmasto']],
  ['of a later year', { year: 2026 }, ['A Palvelut']],
  ['of a later year that has it', { year: 2026, theme: 2 }, ['A Palvelut', 'B Ilmasto']],
] as const)('a theme with a last year is a choice of a measure %s or not [I16]', async (_, given, offered) => {
  const themes = [
    { ...aTheme({ code: 'A', title: 'Palvelut' }), id: 1 },
    { ...aTheme({ code: 'B', title: 'Ilmasto', lastYear: 2025 }), id: 2 },
  ];
  const form = formOf(aProject({ theme: 1, ...given }).value);
  const root = await drawnPage(<MeasureChoices form={form} />, { programme: aProgramme({ themes }) });
  const field = root.querySelector('[role="combobox"]');
  if (!field) throw new Error('There is no choice of a theme.');
  act(() => Simulate.click(field));
  const options = [...document.querySelectorAll('[role="option"]')].map(textOf);
  expect(options.filter((text) => text.length > 1)).toEqual(offered);
});
