import { ChevronRightIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import controlStyles from './controls.module.scss';

interface DisclosureProps extends Omit<React.DetailsHTMLAttributes<HTMLDetailsElement>, 'children'> {
  /** What is said while it is closed, and opens it when it is pressed. */
  readonly summary: React.ReactNode;
  readonly children: React.ReactNode;
}

/** What is shown once somebody asks for it: the browser's own disclosure, so that it opens before scripts have come. */
export function Disclosure({ summary, className = '', children, ...attributes }: DisclosureProps): JSX.Element {
  return (
    <details className={`${controlStyles['disclosure']} ${className}`} {...attributes}>
      <summary>
        <ChevronRightIcon className={controlStyles['chevron'] ?? ''} aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
