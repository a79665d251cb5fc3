import type { Project } from '../domain/project';
import { euros } from './cost';
import type { Speech } from './speech';

/** What a measure is planned to cost: "5 000 € kertainvestointi, 1 000 €/v"; '' where nobody has said. */
export function plannedCosts(
  { plannedOneOff, plannedYearly }: Pick<Project, 'plannedOneOff' | 'plannedYearly'>,
  speech: Speech,
): string {
  return [
    plannedOneOff === undefined ? '' : speech.strings.measure.oneOff(euros(plannedOneOff, speech)),
    plannedYearly === undefined ? '' : euros(plannedYearly, speech, { perYear: true }),
  ]
    .filter(Boolean)
    .join(', ');
}
