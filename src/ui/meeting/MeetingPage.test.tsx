/** @jest-environment jsdom */
import * as React from 'react';
import { aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { MeetingPage } from './MeetingPage';

jest.mock('./Stage', () => ({ Stage: () => null }));
jest.mock('./Gaps', () => ({ Gaps: () => null }));
jest.mock('./Copies', () => ({ Copies: () => null }));
jest.mock('./Documents', () => ({ Documents: () => null }));
jest.mock('./NewRoadmap', () => ({ AddRoadmap: () => null, NewRoadmap: () => null }));
afterEach(leavePage);

it.each([
  ['the one that is being worked on, not the one of a draft measure', undefined, 'Kokous: digitiekartta 2025'],
  ['the one that the address asks for', 2026, 'Kokous: digitiekartta 2026'],
] as const)('the year on its way through the board is %s [S8]', async (_, year, heading) => {
  const programme = aProgramme({
    projects: [aProject({ year: 2025 }), aProject({ year: 2026 })],
    roadmaps: [aRoadmap({ key: '2025', year: 2025, state: 'proposal' })],
  });
  const of = { now: programme, store: {} as never, onPage: {} as never, acts: {} as never };
  const route = { page: 'meeting', ...(year !== undefined && { year }) } as const;
  const root = await drawnPage(<MeetingPage {...of} />, { programme, route });
  expect(textOf(root.querySelector('h2'))).toBe(heading);
});
