import type { Roadmap } from '../roadmap';
import type { Form } from './form';

/** Why the spending of a year cannot be saved; shown at its field. */
export type SpendProblem = 'notAnAmount' | 'moreThanAll';

/** What a year's spending is told by: all ICT, and of it what the roadmap takes. */
export const spendProperties = ['ictSpend', 'roadmapSpend'] as const satisfies readonly (keyof Roadmap)[];

/** The form of a year's spending. */
export const spendForm: Form<Roadmap> = {
  name: 'spend',
  properties: spendProperties,
  together: [spendProperties],
};

/** What has to be mended before the spending of a year can be saved, by property. */
export function spendProblems(roadmap: Roadmap): ReadonlyMap<keyof Roadmap, SpendProblem> {
  const problems = new Map<keyof Roadmap, SpendProblem>();
  for (const name of spendProperties) {
    const euros = roadmap[name];
    if (euros !== undefined && !(euros >= 0)) problems.set(name, 'notAnAmount');
  }
  const { ictSpend, roadmapSpend } = roadmap;
  if (problems.size === 0 && ictSpend !== undefined && roadmapSpend !== undefined && roadmapSpend > ictSpend)
    problems.set('roadmapSpend', 'moreThanAll');
  return problems;
}
