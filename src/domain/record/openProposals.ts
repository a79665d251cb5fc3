import type { Effect } from '../effect';
import type { Metric, MetricValue } from '../metric';
import { byId, type Programme, type Versioned } from '../programme';
import type { DecimalMark } from '../words/wholeNumber';
import { costFieldsOf, unconfirmed } from './effectRules';
import { offeredReading, proposalFor, readingFieldsOf, wordsBehind } from './metricRules';
import { readingFields, type ReadingField } from './together';

/** What words seldom say, and a person gives. */
const givenBeside: readonly ReadingField[] = ['direction', 'baseYear'];

/** What was read from the words of a record and nobody has confirmed. */
export interface OpenProposal<T> {
  readonly record: Versioned<T>;
  /** The record with the reading accepted. */
  readonly accepted: T;
  /** The words that it rests on, each once. */
  readonly words: readonly string[];
  /** All of it stands in the words, exactly, and nothing that counts is left open. */
  readonly isPlain: boolean;
}

/**
 * The targets of metrics that nobody has confirmed: those that were read, and those whose words would be. A target is
 * plain where it is known which way is better, and all but that and the year it is held against rests on its words.
 */
export function targetProposals({ records }: Programme): readonly OpenProposal<Metric>[] {
  return records.metrics.flatMap((record) => {
    const { value } = record;
    const proposal = proposalFor(value);
    if (value.targetKind ? value.readingState === 'confirmed' : !proposal) return [];
    const reading = value.targetKind || !proposal ? value : { ...value, ...readingFieldsOf(proposal) };
    const accepted: Metric = { ...reading, readingState: 'confirmed' };
    const filled = readingFields.filter((field) => ![undefined, '', false].includes(accepted[field] as never));
    const behind = (field: ReadingField): string | undefined => wordsBehind(accepted, field, proposal);
    const words = filled.flatMap((field) => behind(field) ?? []);
    const isRead = filled.every((field) => givenBeside.includes(field) || behind(field) !== undefined);
    const { targetValue, direction, approximate } = accepted;
    const isWhole = targetValue !== undefined && direction !== undefined && !approximate;
    return [{ record, accepted, words: [...new Set(words)], isPlain: isWhole && isRead }];
  });
}

/**
 * The actuals whose words are read as a number that they do not hold. One that is about a number, or that holds another
 * one, is not plain. Actuals of metrics that are not there are left out.
 */
export function actualProposals(programme: Programme, mark: DecimalMark): readonly OpenProposal<MetricValue>[] {
  return programme.records.metricValues.flatMap((record) => {
    const reading = offeredReading(record.value, mark);
    if (!reading || !byId(programme, 'metrics', record.value.metric)) return [];
    const isPlain = !reading.approximate && record.value.value === undefined;
    return [{ record, accepted: { ...record.value, ...reading }, words: [record.value.valueText], isPlain }];
  });
}

/**
 * The costs whose words are read as an amount that the line does not hold. One whose kind the words do not say, or that
 * is about an amount, is not plain. Lines of measures that are not there are left out.
 */
export function costProposals(programme: Programme): readonly OpenProposal<Effect>[] {
  return programme.records.effects.flatMap((record) => {
    const { value } = record;
    const reading = unconfirmed(value);
    if (!reading || !byId(programme, 'projects', value.project)) return [];
    const isPlain = reading.kind !== 'notStated' && !reading.approximate;
    return [{ record, accepted: { ...value, ...costFieldsOf(reading) }, words: reading.words, isPlain }];
  });
}
