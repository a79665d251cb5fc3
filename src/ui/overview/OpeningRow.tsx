import * as React from 'react';
import overviewStyles from './overview.module.scss';

interface OpeningRowProps {
  /** What is opened, by its name; `lang` where that is in another language than the page. */
  readonly name: { readonly text: string; readonly lang?: 'fi' | undefined };
  readonly onOpen: () => void;
  /** What is said of it, each in an element of its own. */
  readonly children: React.ReactNode;
}

/** A row of a tile: its name opens the record, and under it stands what is said of it. */
export function OpeningRow({ name, onOpen, children }: OpeningRowProps): JSX.Element {
  return (
    <li>
      <button type="button" className={overviewStyles['rowName']} lang={name.lang} onClick={onOpen}>
        {name.text}
      </button>
      <p className={overviewStyles['detail']}>{children}</p>
    </li>
  );
}
