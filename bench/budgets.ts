/** The most that a figure may be; above it the budget is missed. kB are 1,000 bytes, gzipped at level 9. */
export interface Budget {
  readonly what: string;
  readonly most: number;
  readonly unit: 'kB' | 'requests' | 'scripts';
}

/** Every budget of the product. "First content" is when the page's records stand where the skeleton stood. */
export const budgets = {
  entry: { what: 'Entry', most: 15, unit: 'kB' },
  startup: { what: 'JavaScript to the first content of the board', most: 180, unit: 'kB' },
  charts: { what: 'Chart code, loaded when a figure is drawn', most: 130, unit: 'kB' },
  chartsBeforeContent: { what: 'Scripts with chart code before the first content, board and overview', most: 0, unit: 'scripts' },
  reads: { what: 'Reads of a cold load of the board', most: 10, unit: 'requests' },
  lateReads: { what: 'Reads started after another was answered, answers held back', most: 0, unit: 'requests' },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof budgets;
