import * as React from 'react';
import partsStyles from './parts.module.scss';

interface SegmentedProps<T extends string | number> {
  /** What is chosen with it. */
  readonly label: string;
  readonly choices: readonly { readonly key: T; readonly text: string }[];
  readonly chosen: T | undefined;
  readonly onChoose: (key: T) => void;
}

/** A choice of one among a few, all of them in view side by side. */
export function Segmented<T extends string | number>({
  label,
  choices,
  chosen,
  onChoose,
}: SegmentedProps<T>): JSX.Element {
  return (
    <div role="group" aria-label={label} className={partsStyles['segmented']}>
      {choices.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
          <span data-text={text}>{text}</span>
        </button>
      ))}
    </div>
  );
}
