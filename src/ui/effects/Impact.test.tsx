/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { languages } from '../../loc/language';
import { Impact } from './Impact';
import { scopeOf } from './scope';

afterEach(leavePage);

it.each(languages)('measures without a year are of no year 0, in %s [S2]', async (language) => {
  const projects = [
    aProject({ year: 0 }),
    aProject({ year: 0, status: 'done' }),
    aProject({ year: 0, impact: 5, costClass: 1 }),
  ];
  for (const given of [projects, projects.slice(0, 2)]) {
    const programme = aProgramme({ projects: given });
    const scope = scopeOf(programme, { page: 'effects' });
    const text = textOf(await drawnPage(<Impact scope={scope} />, { programme, language }));
    expect(text).toMatch(/tuntemattoman vuoden|saknar år|without a year/i);
    expect(text).not.toMatch(/(?:vuoden|åren?|of|year) 0\b/i);
  }
});
