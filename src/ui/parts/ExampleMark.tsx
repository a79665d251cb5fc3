import * as React from 'react';
import partsStyles from './parts.module.scss';
import { useSpeech } from './speech';

/** Marks a value that is an example; the legend under the table says what the mark means. */
export function ExampleMark(): JSX.Element {
  const { record } = useSpeech().strings;
  return (
    <>
      <sup aria-hidden="true">°</sup>
      <span className={partsStyles['onlyForReaders']}> ({record.example})</span>
    </>
  );
}
