import { actualOf } from '../../domain/figures/attainment';
import type { Metric, MetricValue } from '../../domain/metric';
import { actualsOf, metricGroups, metricRows, type MetricGroup } from '../../domain/figures/metricTable';
import { content } from './page';
import type { Cell, Planned, Slide } from './plan';
import { tableSlides } from './tables';
import { fromLists, notesOf, own, type Telling } from './telling';

/**
 * Slides 7 to 10: the metrics, a table for each metric set and group, with the actuals of the year before only where
 * there are any.
 */
export function metricSlides(telling: Telling): readonly Planned[] {
  const { programme, deck } = telling;
  const title = deck.titles.metrics;
  if (programme.records.metrics.length === 0) return [{ title, reason: deck.reasons.noMetrics }];
  return metricGroups(metricRows(programme, telling.followUp)).flatMap((group) => groupSlides(telling, title, group));
}

function groupSlides(telling: Telling, title: string, { set, subGroup, rows }: MetricGroup): readonly Slide[] {
  const { followUp, deck } = telling;
  const metrics = rows.map(({ record }) => record.value);
  const years = [followUp - 1, followUp].filter(
    (year) => year === followUp || metrics.some((metric) => actualIn(telling, metric, year) !== undefined),
  );
  const name = fromLists(telling, { fi: [set, subGroup].filter(Boolean).join(', ') });
  const valueWidth = years.length === 1 ? 3 : 2.2;
  const named = (content.w - years.length * valueWidth) / 2;
  const cell = (fi: string, sv = ''): Cell => fromLists(telling, { fi, sv });
  return tableSlides(
    {
      title,
      ...(name.text && { subtitle: name }),
      asOf: datesOf(telling, metrics),
      notes: notesOf(telling, undefined, deck.notes.filterMetrics(metrics.length), deck.notes.rule.metrics),
    },
    {
      widths: [named, named, ...years.map(() => valueWidth)],
      head: [
        own(telling, deck.columns.metric),
        own(telling, deck.columns.target),
        ...years.map((year) => own(telling, deck.columns.actual(year))),
      ],
      rows: metrics.map((metric) => [
        cell(metric.title, metric.titleSv),
        cell(metric.targetText, metric.targetTextSv),
        ...years.map((year) => cell(actualIn(telling, metric, year)?.valueText ?? '')),
      ]),
      sizes: [16, 14, 12, 11],
      alt: [title, name.text].filter(Boolean).join(': '),
    },
    deck.continued,
  );
}

function actualIn({ programme }: Telling, metric: Metric, year: number): MetricValue | undefined {
  return actualOf(metric, actualsOf(programme), year);
}

/** The day that the actuals of the year tell of, where they all tell of the same. */
function datesOf(telling: Telling, metrics: readonly Metric[]): string {
  const { followUp, strings, formats } = telling;
  const days = new Set(metrics.flatMap((metric) => actualIn(telling, metric, followUp)?.asOf ?? []));
  const [day] = days;
  return days.size === 1 && day ? strings.figure.asOf(formats.day(day)) : '';
}
