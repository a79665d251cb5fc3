import type { CancelIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import controlStyles from './controls.module.scss';

interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'title'> {
  /** What it does, in words; read aloud, and shown as a hint, where `iconOnly`. */
  readonly text: string;
  /** Primary is the one thing that a view is for. */
  readonly look?: 'default' | 'primary' | 'subtle';
  /** A glyph before the words. */
  readonly icon?: typeof CancelIcon;
  readonly iconOnly?: boolean;
  /** Nothing comes of a press for now, and the focus stays where it is. */
  readonly held?: boolean;
}

/** A button that needs nothing but its styles. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, element): JSX.Element {
  const { text, look = 'default', icon: Glyph, iconOnly = false, held = false, className = '', ...attributes } = props;
  const { onClick } = attributes;
  return (
    <button
      ref={element}
      type="button"
      {...attributes}
      className={`${controlStyles['button']} ${className}`}
      data-look={look}
      data-icon-only={iconOnly || undefined}
      aria-label={attributes['aria-label'] ?? (iconOnly ? text : undefined)}
      title={iconOnly ? text : undefined}
      aria-disabled={held || undefined}
      onClick={held ? (press) => press.preventDefault() : onClick}
    >
      {Glyph && <Glyph aria-hidden="true" />}
      {!iconOnly && <span>{text}</span>}
    </button>
  );
});
