import * as React from 'react';
import type { Metric } from '../../domain/metric';
import { readValue } from '../../domain/words/target';
import { metricNumber } from '../../loc/metric';
import recordStyles from '../record/record.module.scss';
import { useSpeech } from '../parts/speech';

/** How the words that are being typed are read: "luettu: noin 50". */
export function ReadLine({ text, metric }: { readonly text: string; readonly metric: Metric }): JSX.Element {
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const reading = readValue(text, speech.decimalMark);
  const number = reading?.kind === 'number' ? metricNumber(reading.value.value, metric, speech) : '';
  const sentence = !text.trim()
    ? ''
    : reading?.kind === 'number'
      ? metrics.readAs(reading.approximate ? metrics.about(number) : number)
      : reading
        ? metrics.readAsState(reading.words)
        : metrics.readAsWords;
  return (
    <span className={recordStyles['hint']} role="status">
      {sentence}
    </span>
  );
}
