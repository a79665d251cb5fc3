import * as React from 'react';
import controlStyles from './controls.module.scss';

interface CheckProps {
  /** Stands beside the box. */
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box that is checked or not, with its words: a press on either changes it. */
export function Check({ label, checked, disabled, onChange }: CheckProps): JSX.Element {
  return (
    <label className={controlStyles['option']}>
      <CheckBox checked={checked} disabled={disabled} onChange={onChange} />
      <span>{label}</span>
    </label>
  );
}

type CheckBoxProps = Omit<CheckProps, 'label' | 'disabled'> & {
  /** It stands for several, of which only some are. */
  readonly mixed?: boolean;
  readonly disabled?: boolean | undefined;
  /** What it stands for, where no words stand beside it. */
  readonly 'aria-label'?: string;
};

/** The box alone. */
export function CheckBox({ mixed = false, onChange, ...attributes }: CheckBoxProps): JSX.Element {
  const box = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={controlStyles['check']}
      onChange={({ target }) => onChange(target.checked)}
      {...attributes}
    />
  );
}

/** One of several, of which one is chosen. */
export interface Choice<K extends string> {
  readonly key: K;
  readonly text: string;
  /** Stands before the text. */
  readonly mark?: React.ReactNode;
  readonly disabled?: boolean;
}

interface ChoicesProps<K extends string> {
  /** What is chosen. */
  readonly label: string;
  readonly choices: readonly Choice<K>[];
  readonly chosen: K | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Side by side, where they are few and short. */
  readonly beside?: boolean;
  readonly onChoose: (key: K) => void;
}

/** A choice of one among a few, one below the other, under what is chosen. */
export function Choices<K extends string>(props: ChoicesProps<K>): JSX.Element {
  const { label, choices, chosen, required, disabled: none, beside, onChoose } = props;
  const [name] = React.useState(() => `dk-choices-${++made}`);
  return (
    <fieldset className={controlStyles['choices']} disabled={none} data-beside={beside || undefined}>
      <legend>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      {choices.map(({ key, text, mark, disabled }) => (
        <label key={key} className={controlStyles['option']}>
          <input
            type="radio"
            className={controlStyles['radio']}
            name={name}
            required={required}
            checked={key === chosen}
            disabled={disabled}
            onChange={() => onChoose(key)}
          />
          {mark}
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Radio buttons of one name are one choice: each choice has a name of its own. */
let made = 0;
