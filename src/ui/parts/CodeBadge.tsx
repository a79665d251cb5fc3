import * as React from 'react';
import partsStyles from './parts.module.scss';

/** The letter of a theme or the code of a measure, as a badge. */
export function CodeBadge({ children }: { readonly children: string }): JSX.Element {
  return <span className={partsStyles['letter']}>{children}</span>;
}
