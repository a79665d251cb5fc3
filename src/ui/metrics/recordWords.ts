import type { Metric, MetricValue } from '../../domain/metric';
import { byId, isUnread, type Programme } from '../../domain/programme';
import type { Speech } from '../../loc/speech';
import type { RecordWords } from '../record/recordWords';
import { ownName } from '../../loc/ownName';
import { yearText } from '../../loc/year';

/** How the properties of a metric are said in forms, clashes and histories. */
export function metricRecordWords(programme: Programme, speech: Speech): RecordWords<Metric> {
  const {
    strings: { metrics, record, words },
    formats,
  } = speech;
  const some = (text: string | undefined): string => text || record.nothing;
  const text = (metric: Metric, property: keyof Metric): string => {
    switch (property) {
      case 'targetKind':
        return some(metric.targetKind && metrics.kinds[metric.targetKind]);
      case 'direction':
        return some(metric.direction && metrics.directions[metric.direction]);
      case 'bound':
        return some(metric.bound && metrics.bounds[metric.bound]);
      case 'readingState':
        return some(metric.readingState && metrics.readingStates[metric.readingState]);
      case 'baseYear':
      case 'lastYear':
        return metric[property] === undefined ? record.nothing : String(metric[property]);
      case 'responsible': {
        const role = byId(programme, 'responsibles', metric.responsible)?.value;
        if (!role && isUnread(programme, 'responsibles')) return words.responsibleMissing;
        return some(role && ownName('responsibles', role, speech).text);
      }
      case 'askedOn':
        return some(metric.askedOn && formats.day(metric.askedOn));
      case 'askedOf':
        return some(metric.askedOf?.name);
      default: {
        const value = metric[property];
        return typeof value === 'boolean'
          ? value
            ? record.yes
            : record.no
          : some(typeof value === 'number' ? formats.number(value) : value);
      }
    }
  };
  return { label: (property) => metrics.fields[property], text };
}

/** How the properties of an actual are said. */
export function valueRecordWords({ strings, formats }: Speech): RecordWords<MetricValue> {
  const { metrics, record } = strings;
  const text = (actual: MetricValue, property: keyof MetricValue): string => {
    const value = actual[property];
    if (property === 'asOf') return actual.asOf ? formats.day(actual.asOf) : record.nothing;
    if (property === 'year') return yearText(actual.year, strings);
    return typeof value === 'boolean'
      ? value
        ? record.yes
        : record.no
      : (typeof value === 'number' ? formats.number(value) : value) || record.nothing;
  };
  return { label: (property) => metrics.valueFields[property], text };
}
