import {
  CancelIcon,
  CheckMarkIcon,
  CircleRingIcon,
  ClockIcon,
  PlayIcon,
  UnknownIcon,
} from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import type { StatusOrNone } from '../../domain/status';
import { statusMarks } from '../../loc/status';
import partsStyles from './parts.module.scss';

const glyphs: Readonly<Record<string, typeof ClockIcon>> = {
  Cancel: CancelIcon,
  CheckMark: CheckMarkIcon,
  CircleRing: CircleRingIcon,
  Clock: ClockIcon,
  Play: PlayIcon,
  Unknown: UnknownIcon,
};

/** The icon of a status in its colour; always beside its word, so it is hidden from screen readers. */
export function StatusMark({ status }: { readonly status: StatusOrNone }): JSX.Element {
  const Glyph = glyphs[statusMarks[status].icon] ?? CircleRingIcon;
  return (
    <span className={partsStyles['mark']} style={{ color: `var(--dk-${status})` }} aria-hidden="true">
      <Glyph />
    </span>
  );
}

interface StatusBadgeProps {
  readonly status: StatusOrNone;
  /** The status in words, or what somebody has written in its place. */
  readonly children: string;
}

/** A status where it is told of a record: its icon and its word on a tint of its colour. */
export function StatusBadge({ status, children }: StatusBadgeProps): JSX.Element {
  const colours = { '--dk-letters': `var(--dk-${status}-letters)`, '--dk-tint': `var(--dk-${status}-tint)` };
  return (
    <span className={partsStyles['badge']} style={colours as React.CSSProperties}>
      <StatusMark status={status} />
      <span>{children}</span>
    </span>
  );
}
