import { SearchIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import fieldStyles from './fields.module.scss';

interface SearchFieldProps {
  /** What is looked for; stands in the empty field, where `hint` does not say it shorter. */
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly className?: string | undefined;
  /** Told nothing where the field is emptied. */
  readonly onText: (text: string | undefined) => void;
}

/** A field for words that are looked for; Esc empties it. */
export function SearchField({ label, hint = label, text, className = '', onText }: SearchFieldProps): JSX.Element {
  return (
    <div className={`${fieldStyles['search']} ${className}`}>
      <SearchIcon aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
        value={text}
        onChange={({ target }) => onText(target.value || undefined)}
        onKeyDown={(key) => {
          if (key.key !== 'Escape' || text === '') return;
          // What stands around it closes with Esc, too.
          key.preventDefault();
          key.stopPropagation();
          onText(undefined);
        }}
      />
    </div>
  );
}
