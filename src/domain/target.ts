/** What kind of target the words of a metric state. */
export const targetKinds = ['number', 'percent', 'growth', 'ratio', 'frequency', 'qualitative', 'state'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Which way is better; absent means that nobody has said. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** A bound given in the words of a target ("vähintään", "enintään"). */
export const bounds = ['atLeast', 'atMost'] as const;
export type Bound = (typeof bounds)[number];

/** Whether a person has confirmed how a target was read. */
export const readingStates = ['proposed', 'confirmed'] as const;
export type ReadingState = (typeof readingStates)[number];
