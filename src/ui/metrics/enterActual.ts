import { differences } from '../../domain/record/differences';
import type { MetricValue } from '../../domain/metric';
import { isConflict, isFailure, type SaveOutcome } from '../../domain/store';
import type { Acts } from '../app/useActs';

/**
 * Adds an actual. Its key is the metric's and the year's, so a row that somebody else has made meanwhile comes back
 * instead of ours: that is a clash, theirs stays, and there is nothing of ours to take back.
 */
export async function enterActual(acts: Acts, mine: MetricValue): Promise<SaveOutcome<'metricValues'>> {
  const outcome = await acts.create('metricValues', mine);
  if (isFailure(outcome) || isConflict(outcome)) return outcome;
  const clashes = differences(outcome.saved.value, mine);
  if (clashes.length === 0) return outcome;
  acts.dismiss();
  return { theirs: outcome.saved, clashes };
}
