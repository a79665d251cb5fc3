import { aProgramme, aProject, aTheme } from '../../../tests/builders';
import { gapsBeforeProposal } from './check';
import type { Project } from '../project';
import { withUnread } from '../record/unread';

const theme = aTheme();
const complete: Partial<Project> = {
  theme: theme.id,
  responsible: 1,
  problem: 'Miten?',
  titleSv: 'Åtgärd',
  need: 'law',
  level: 'shared',
  benefit: 3,
  impact: 3,
  costClass: 1,
};
const told = (...projects: readonly Partial<Project>[]): object =>
  Object.fromEntries(
    gapsBeforeProposal(
      aProgramme({ themes: [theme], projects: projects.map((given) => aProject({ ...complete, ...given })) }),
      2025,
    ).map(({ gap, records }) => [gap, records.length]),
  );

describe('what a year lacks before it is proposed', () => {
  it('is nothing where every measure is complete, or belongs to another year', () =>
    expect(told({}, { year: 2024, theme: undefined })).toEqual({}));

  it.each<[string, Partial<Project>]>([
    ['noTheme', { theme: undefined }],
    ['noTheme', { theme: 99999 }],
    ['noResponsible', { responsible: undefined }],
    ['noProblem', { problem: ' ' }],
    ['noSwedish', { titleSv: '' }],
    ['notAssessed', { impact: undefined }],
    ['examples', { exampleFields: ['need'] }],
    ['cut', { title: 'Luodaan kokonaisturv', source: 'Luodaan kokonaisturv…' }],
  ])('is told as %s, counted [B5]', (gap, given) => expect(told(given, given, {})).toEqual({ [gap]: 2 }));

  it('takes a problem that could not be read for none that is lacking [B5]', () => {
    const record = aProject({ ...complete, problem: '' });
    const untold = { ...record, value: withUnread(record.value, { problem: '<p>Miten?</p>' }) };
    expect(gapsBeforeProposal(aProgramme({ themes: [theme], projects: [untold] }), 2025)).toEqual([]);
  });

  it('no longer tells of a text that somebody has completed [B5]', () =>
    expect(told({ title: 'Luodaan kokonaisturvallisuus', source: 'Luodaan kokonaisturv…' })).toEqual({}));
});
