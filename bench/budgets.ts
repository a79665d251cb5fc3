/** The most that a figure may be; above it the budget is missed. kB are 1,000 bytes, gzipped at level 9. */
export interface Budget {
  readonly what: string;
  readonly most: number;
  readonly unit: 'kB' | 'requests' | 'scripts' | 'times' | 'nodes';
}

/** Every budget of the product. "First content" is when the page's records stand where the skeleton stood. */
export const budgets = {
  entry: { what: 'Entry', most: 15, unit: 'kB' },
  startup: { what: 'JavaScript to the first content of the board', most: 180, unit: 'kB' },
  charts: { what: 'Chart code, loaded when a figure is drawn', most: 130, unit: 'kB' },
  chartsBeforeContent: {
    what: 'Scripts with chart code before the first content, board and overview',
    most: 0,
    unit: 'scripts',
  },
  reads: { what: 'Reads of a cold load of the board', most: 10, unit: 'requests' },
  lateReads: { what: 'Reads started after another was answered, answers held back', most: 0, unit: 'requests' },
  edit: { what: 'Requests of one edit', most: 2, unit: 'requests' },
  memory: { what: 'Values that the page holds after 100 edits, beside those before', most: 1.01, unit: 'times' },
  nodes: { what: 'Nodes that 100 edits leave behind', most: 10, unit: 'nodes' },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof budgets;

/**
 * How many times an empty web part's time the first content may take, by how the page starts. Goals: a time is no
 * budget, since it depends on what else the machine does; a run that misses one says so and does not fail.
 */
export const goals = { cold: 2, warm: 1.3 } as const;
