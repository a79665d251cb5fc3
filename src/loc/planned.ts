import type { PlannedSums } from '../domain/figures/plannedSums';
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

/**
 * What measures ask for in the budget, in a sentence without its full stop: "412 000 € kertainvestointeja, 96 000 €/v;
 * 7 toimenpiteeltä puuttuu arvio"; '' where no measure has said.
 */
export function plannedSentence(
  { oneOff, yearly, counts }: PlannedSums,
  speech: Pick<Speech, 'strings' | 'formats'>,
): string {
  const { planned } = speech.strings.effects;
  const sums = [
    oneOff === undefined ? '' : planned.investments(euros(oneOff, speech)),
    yearly === undefined ? '' : euros(yearly, speech, { perYear: true }),
  ].filter(Boolean);
  if (sums.length === 0) return '';
  return [sums.join(', '), counts.missing > 0 ? planned.missing(counts.missing) : ''].filter(Boolean).join('; ');
}
