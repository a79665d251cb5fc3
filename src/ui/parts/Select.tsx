import { ChevronDownIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import fieldStyles from './fields.module.scss';

/** One of many to choose from. */
export interface Option<K extends string = string> {
  readonly key: K;
  readonly text: string;
  /** The language of its text, where it is not the page's. */
  readonly lang?: string | undefined;
}

interface SelectProps<K extends string> {
  /** Stands above the field. */
  readonly label?: string;
  /** What is chosen, where no label stands above. */
  readonly 'aria-label'?: string;
  readonly options: readonly Option<K>[];
  readonly chosen: K | undefined;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly onChoose: (key: K) => void;
}

/** A choice of one among many: the platform's own list, in a frame like that of the other fields. */
export function Select<K extends string>(props: SelectProps<K>): JSX.Element {
  const { label, options, chosen, className = '', onChoose, ...attributes } = props;
  const choose = ({ target }: React.ChangeEvent<HTMLSelectElement>): void => {
    const option = options[target.selectedIndex - (chosen === undefined ? 1 : 0)];
    if (option) onChoose(option.key);
  };
  const field = (
    <span className={fieldStyles['chosen']}>
      <select className={fieldStyles['select']} value={chosen ?? ''} onChange={choose} {...attributes}>
        {chosen === undefined && <option value="" />}
        {options.map(({ key, text, lang }) => (
          <option key={key} value={key} lang={lang}>
            {text}
          </option>
        ))}
      </select>
      <ChevronDownIcon aria-hidden="true" />
    </span>
  );
  return label === undefined ? (
    <div className={className}>{field}</div>
  ) : (
    <label className={`${fieldStyles['labelled']} ${className}`}>
      <span>{label}</span>
      {field}
    </label>
  );
}
