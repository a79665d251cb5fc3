import type { Programme, Versioned } from '../programme';
import { isCut, type Project } from '../project';
import { isBlankText } from '../record/unread';

/** What a measure can lack for the board's deck, in the order in which the page lists it. */
export const gaps = ['cut', 'noTheme', 'noResponsible', 'noProblem', 'notAssessed', 'examples', 'noSwedish'] as const;
export type Gap = (typeof gaps)[number];

const assessed = ['need', 'level', 'benefit', 'impact', 'costClass'] as const satisfies readonly (keyof Project)[];

const lacks: Readonly<Record<Gap, (project: Project, programme: Programme) => boolean>> = {
  cut: (project) => isCut(project, 'title') || isCut(project, 'problem'),
  noTheme: ({ theme }, { records }) => !records.themes.some(({ id }) => id === theme),
  noResponsible: ({ responsible }) => responsible === undefined,
  noProblem: (project) => isBlankText(project, 'problem'),
  notAssessed: (project) => assessed.some((property) => project[property] === undefined),
  examples: ({ exampleFields }) => exampleFields.length > 0,
  noSwedish: ({ titleSv }) => titleSv.trim() === '',
};

/**
 * What the measures of a year still lack before the year is proposed: each gap with its measures, gaps that nothing has
 * left out.
 */
export function gapsBeforeProposal(
  programme: Programme,
  year: number,
): readonly { readonly gap: Gap; readonly records: readonly Versioned<Project>[] }[] {
  const ofYear = programme.records.projects.filter(({ value }) => value.year === year);
  return gaps
    .map((gap) => ({ gap, records: ofYear.filter(({ value }) => lacks[gap](value, programme)) }))
    .filter(({ records }) => records.length > 0);
}
