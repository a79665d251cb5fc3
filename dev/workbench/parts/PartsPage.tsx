import * as React from 'react';
import { Controls } from './Controls';
import { Fields } from './Fields';
import { Marks } from './Marks';
import { Messages } from './Messages';
import styles from './partsPage.module.css';
import { Surfaces } from './Surfaces';

/** Every part of the product in every state, under the name that it has in the code. */
export function PartsPage(): JSX.Element {
  return (
    <div data-page="parts">
      <h1>Parts</h1>
      <div className={styles['parts']}>
        <Marks />
        <Controls />
        <Fields />
        <Messages />
        <Surfaces />
      </div>
    </div>
  );
}
