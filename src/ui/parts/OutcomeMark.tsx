import { CheckMarkIcon, CircleHalfFullIcon, RemoveIcon, UnknownIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import type { Outcome } from '../../domain/figures/attainment';
import { outcomeMarks } from '../../loc/outcome';
import partsStyles from './parts.module.scss';

const glyphs: Readonly<Record<string, typeof CheckMarkIcon>> = {
  CheckMark: CheckMarkIcon,
  CircleHalfFull: CircleHalfFullIcon,
  Remove: RemoveIcon,
  Unknown: UnknownIcon,
};

/** The icon of how a metric came out, in its colour; always beside its word, so it is hidden from screen readers. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  const { icon, colour } = outcomeMarks[outcome];
  const Glyph = glyphs[icon] ?? UnknownIcon;
  return (
    <span className={partsStyles['mark']} style={{ color: `var(--dk-${colour})` }} aria-hidden="true">
      <Glyph />
    </span>
  );
}
