/** The columns that a list of measures can be sorted by. */
export const sortColumns = ['code', 'title', 'theme', 'status', 'statusDate', 'dueOn', 'responsible', 'lead'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** What a list of measures can be grouped by. */
export const groupings = ['theme', 'responsible', 'lead', 'status', 'dueOn'] as const;
export type Grouping = (typeof groupings)[number];
