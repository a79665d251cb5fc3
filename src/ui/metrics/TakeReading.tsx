import * as React from 'react';
import type { Metric, MetricValue } from '../../domain/metric';
import { offeredReading } from '../../domain/record/metricRules';
import { actualWords } from '../../loc/metric';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/speech';

interface TakeReadingProps {
  readonly actual: MetricValue;
  readonly metric: Metric;
  readonly onTake: (reading: Pick<MetricValue, 'value' | 'approximate'>) => void;
}

/** The number that an actual's words are read as, and that its fields do not hold: one press takes it. */
export function TakeReading({ actual, metric, onTake }: TakeReadingProps): JSX.Element | null {
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const reading = offeredReading(actual, speech.decimalMark);
  if (!reading) return null;
  const number = actualWords({ ...actual, ...reading }, metric, speech).text;
  return <Button text={metrics.takeNumber(number)} onClick={() => onTake(reading)} />;
}
