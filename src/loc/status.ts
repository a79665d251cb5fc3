import type { RoadmapState } from '../domain/roadmap';
import type { StatusOrNone } from '../domain/status';

/** How a status is marked. Its icon always stands beside its word; the colour says nothing that these do not. */
export interface StatusMark {
  /** Name of Fluent's icon. */
  readonly icon: string;
  /** Colours with at least 3:1 on the page's surfaces, apart from each other for colour-blind eyes too. */
  readonly light: string;
  readonly dark: string;
}

/** The mark of each status, and of a measure that has none. */
export const statusMarks: Readonly<Record<StatusOrNone, StatusMark>> = {
  none: { icon: 'CircleRing', light: '#484644', dark: '#E1DFDD' },
  planned: { icon: 'Clock', light: '#B06F00', dark: '#F2B84B' },
  started: { icon: 'Play', light: '#2B88D8', dark: '#479EF5' },
  done: { icon: 'CheckMark', light: '#00662A', dark: '#9AD99A' },
  unknown: { icon: 'Unknown', light: '#8A8886', dark: '#8A8886' },
  dropped: { icon: 'Cancel', light: '#B4009E', dark: '#C239B3' },
};

/** The colour of the mark of what is late, with 3:1 at least on pages and cards; a word stands beside it. */
export const lateMarks = { light: '#A4262C', dark: '#F1707B' } as const;

/** The name of Fluent's icon for each state of a roadmap; it has the colour of the text. */
export const roadmapStateIcons: Readonly<Record<RoadmapState, string>> = {
  draft: 'Edit',
  proposal: 'Send',
  approved: 'CheckMark',
  returned: 'Undo',
  tabled: 'Pause',
  noted: 'ReadingMode',
  rejected: 'Cancel',
};
