import type { Attainment } from '../domain/figures/attainment';
import type { Metric } from '../domain/metric';
import { differenceWords, metricNumber, reckoned, shareWords } from './metric';
import type { Speech } from './speech';

/** The arithmetic of an attainment, a sentence for each step; empty where there is none. */
export function arithmetic(
  metric: Metric,
  { actual, target, growth, share, difference, placeOnScale, direction, annualised }: Attainment,
  speech: Speech,
): readonly string[] {
  const {
    strings: { metrics },
    formats,
  } = speech;
  if (actual === undefined || target === undefined || difference === undefined) return [];
  const number = (value: number): string => metricNumber(value, metric, speech);
  const told = (value: number): number => (annualised ? reckoned(value) : value);
  const amount = growth && formats.number(Math.abs(growth.by));
  const by =
    growth && amount && `${growth.by < 0 ? '\u2212' : '+'} ${growth.inPercent ? metrics.percent(amount) : amount}`;
  return [
    ...(growth?.base !== undefined && by
      ? [metrics.growth(growth.baseYear, number(growth.base), by, number(target))]
      : []),
    ...(share === undefined ? [] : [metrics.shareOf(number(told(actual)), number(target), shareWords(share, speech))]),
    difference === 0
      ? metrics.exactly
      : metrics[beside(difference, direction)](
          differenceWords(Math.abs(told(difference)), metric, speech).replace(/^\+/, ''),
        ),
    ...(placeOnScale === undefined || metric.scaleMin === undefined || metric.scaleMax === undefined
      ? []
      : [
          metrics.onScale(
            formats.number(metric.scaleMin),
            formats.number(metric.scaleMax),
            formats.number(target),
            shareWords(placeOnScale, speech),
          ),
        ]),
  ];
}

/** The sentence for how far an actual is from its target: only where more is better something is lacking of it. */
function beside(difference: number, direction: Attainment['direction']): 'over' | 'under' | 'larger' | 'smaller' {
  if (direction === 'up') return difference > 0 ? 'over' : 'under';
  return difference > 0 ? 'larger' : 'smaller';
}
