import type { Key, RowNumber } from '../../domain/key';
import type { Metric, MetricValue } from '../../domain/metric';
import type { Programme, Versioned } from '../../domain/programme';
import { differences, withProperties } from '../../domain/record/differences';
import { emptyValue, entryForm } from '../../domain/record/metricRules';
import type { SaveOutcome } from '../../domain/store';
import { isGone } from '../app/event';
import type { Acts } from '../app/useActs';

/** What a row of the round is sent with. */
export interface EntrySending {
  readonly programme: Programme;
  readonly metric: Versioned<Metric>;
  readonly year: number;
  readonly acts: Pick<Acts, 'write' | 'create'>;
  /** The key of what is added. */
  readonly key: Key;
  /** The year's actual as it stands in the list. */
  readonly present: Versioned<MetricValue> | undefined;
  /** What was to be written over and is in the list no more. */
  readonly lost: { current: RowNumber | undefined };
}

/** Adds or changes the year's actual. What somebody else entered is a clash, unless it is to be written over. */
export async function sendEntry(
  { programme, acts, metric, year, key, present, lost }: EntrySending,
  base: Versioned<MetricValue>,
  mine: MetricValue,
  sent: readonly MetricValue[],
): Promise<SaveOutcome<'metricValues'>> {
  if (programme.records.metricValues.some(({ id }) => id === base.id)) {
    const outcome = await acts.write('metricValues', base, mine, sent);
    if (!isGone(outcome)) return outcome;
    lost.current = base.id;
  } else if (present && present.value.key !== key) {
    // Under another key, such as in the list's own form, it would stand beside what is added here.
    return { theirs: present, clashes: differences(mine, present.value) };
  }
  // A row that was taken back or deleted meanwhile is added anew: as one's own, whoever had made it.
  const anew = (value: MetricValue): MetricValue =>
    withProperties(emptyValue(key, metric, year), value, entryForm.properties);
  return acts.create('metricValues', anew(mine), sent.map(anew));
}
