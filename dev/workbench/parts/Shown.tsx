import * as React from 'react';
import styles from './partsPage.module.css';

interface ShownProps {
  /** The part's name in the code. */
  readonly name: string;
  /** Its examples stand one below the other, not side by side. */
  readonly stacked?: boolean;
  readonly children: React.ReactNode;
}

/** A part under its name, in its states. */
export function Shown({ name, stacked, children }: ShownProps): JSX.Element {
  return (
    <section className={styles['part']} data-part={name}>
      <h2>{name}</h2>
      <div className={styles[stacked ? 'stack' : 'row']}>{children}</div>
    </section>
  );
}
