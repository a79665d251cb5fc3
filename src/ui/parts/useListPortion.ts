import * as React from 'react';

/**
 * How many of a long list are drawn, and how many the next request adds; `more` asks for them and is undefined when all
 * are drawn.
 */
export interface ListPortion {
  readonly drawn: number;
  readonly next: number;
  readonly more: (() => void) | undefined;
}

/** How much of a list of `total` is drawn: `step` at first, `step` more with each request, all of it on paper. */
export function useListPortion(total: number, step: number): ListPortion {
  const [limit, setLimit] = React.useState(step);
  const onPaper = useOnPaper(total > limit);
  const drawn = onPaper ? total : Math.min(limit, total);
  return { drawn, next: Math.min(step, total - drawn), more: drawn < total ? () => setLimit(limit + step) : undefined };
}

/** True while the page is being printed; asked for only where it makes a difference. */
function useOnPaper(wanted: boolean): boolean {
  const [onPaper, setOnPaper] = React.useState(false);
  React.useEffect(() => {
    if (!wanted) return undefined;
    const begin = (): void => setOnPaper(true);
    const end = (): void => setOnPaper(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [wanted]);
  return wanted && onPaper;
}
