import type { Metric } from '../metric';
import { ratingIn, scaleIn } from '../words/scale';
import { percentagePoints } from '../words/targetParts';

/**
 * True where the actuals of a metric are percentages, so that what lies between two of them is counted in percentage
 * points. Those of a growth by percent are none; those of a growth by percentage points are.
 */
export function isInPercent({ targetKind, targetUnit }: Pick<Metric, 'targetKind' | 'targetUnit'>): boolean {
  if (targetKind === 'percent' || percentagePoints.test(targetUnit)) return true;
  return targetKind !== 'growth' && targetUnit.trim() === '%';
}

/** True where the actuals of a metric are places on a scale, as its reading, its title or its target's words say. */
export function isOnScale({ scaleMin, scaleMax, title, targetText }: Metric): boolean {
  if (scaleMin !== undefined || scaleMax !== undefined) return true;
  return [title, targetText].some((text) => scaleIn(text)) || ratingIn(targetText, 'comma') !== undefined;
}
