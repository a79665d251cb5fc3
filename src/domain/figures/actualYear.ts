/** What a new actual of a metric is proposed a year from. */
interface Years {
  /** The years that the metric has actuals of. */
  readonly taken: readonly number[];
  /** The year of the actual that was added just before. */
  readonly after?: number | undefined;
  /** The year that the page shows. */
  readonly shown: number;
  /** The year of the site's day. */
  readonly thisYear: number;
  /** The last year that the metric is followed; undefined while it goes on. */
  readonly lastYear?: number | undefined;
}

/**
 * The year to propose for a new actual: the one after the actual that was added just before, or after the newest one;
 * where there is none the year that is shown. No year that is yet to come or in which the metric was over, and none
 * that has an actual: instead the newest one without.
 */
export function actualYear({ taken, after = newest(taken), shown, thisYear, lastYear = thisYear }: Years): number {
  const wanted = after === undefined ? shown : after + 1;
  const latest = Math.min(thisYear, lastYear);
  if (wanted <= latest && !taken.includes(wanted)) return wanted;
  let year = latest;
  while (taken.includes(year)) year -= 1;
  return year;
}

function newest(years: readonly number[]): number | undefined {
  return years.length > 0 ? Math.max(...years) : undefined;
}
