/** @jest-environment jsdom */
import * as React from 'react';
import { anEffect, aProgramme, aProject } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { EffectFields } from './EffectFields';

afterEach(leavePage);

it('the choice of a measure says of one without a year that it is missing [S2]', async () => {
  const measure = aProject({ year: 0, title: 'Silta' });
  const { value } = anEffect({ project: measure.id });
  const state = { before: value, mine: value, offers: (name: string) => name === 'project', problems: new Map() };
  const form = { ...state, letters: {}, set: () => undefined } as never;
  const root = await drawnPage(<EffectFields form={form} />, { programme: aProgramme({ projects: [measure] }) });
  expect(textOf(root.querySelector('[role="combobox"]'))).toContain('vuosi puuttuu Silta');
});
