import { actualOf } from '../../domain/figures/attainment';
import { dateOfActuals } from '../../domain/figures/figureDate';
import type { Metric, MetricValue } from '../../domain/metric';
import type { Versioned } from '../../domain/programme';
import { actualsOf, metricGroups, metricRows, type MetricGroup } from '../../domain/figures/metricTable';
import { figureDateText } from '../../loc/figureDate';
import { actualWords } from '../../loc/metric';
import { isUntoldIn } from '../../loc/untold';
import { content } from './page';
import type { Cell, Planned, Slide, TextInLanguage } from './plan';
import { tableSlides } from './tables';
import { deckText, fromLists, inPart, notesOf, partNumbers, type DeckContext } from './context';
import { ownNameInLanguage } from '../../loc/ownName';

/**
 * Slides 7 to 10: the metrics, a table for each metric set and group, with the actuals of the year before only where
 * there are any.
 */
export function metricSlides(context: DeckContext): readonly Planned[] {
  const { programme, deck } = context;
  const title = inPart(partNumbers(context).metrics, deck.titles.metrics);
  const rows = metricRows(programme, context.metricYear);
  if (rows.length === 0) return [{ title, reason: deck.reasons.noMetrics }];
  return metricGroups(rows).flatMap((group) => groupSlides(context, title, group));
}

function groupSlides(context: DeckContext, title: string, { rows, ...group }: MetricGroup): readonly Slide[] {
  const { metricYear, deck } = context;
  const metrics = rows.map(({ record }) => record);
  const years = [metricYear - 1, metricYear].filter(
    (year) => year === metricYear || metrics.some((metric) => actualIn(context, metric, year) !== undefined),
  );
  const names = [
    fromLists(context, { fi: group.set, sv: group.setSv }),
    fromLists(context, { fi: group.subGroup, sv: group.subGroupSv }),
  ].filter(({ text }) => text !== '');
  const name: TextInLanguage = { text: names.map(({ text }) => text).join(', '), lang: names[0]?.lang ?? 'fi' };
  const valueWidth = years.length === 1 ? 3 : 2.2;
  const named = (content.w - years.length * valueWidth) / 2;
  const cell = (fi: string, sv = ''): Cell => fromLists(context, { fi, sv });
  return tableSlides(
    {
      title,
      ...(name.text && { subtitle: name }),
      asOf: datesOf(context, metrics),
      notes: notesOf(context, [], deck.notes.filterMetrics(metrics.length), deck.notes.rule.metrics),
    },
    {
      widths: [named, named, ...years.map(() => valueWidth)],
      head: [
        deckText(context, deck.columns.metric),
        deckText(context, deck.columns.target),
        ...years.map((year) => deckText(context, deck.columns.actual(year))),
      ],
      rows: metrics.map((metric) => [
        ownNameInLanguage('metrics', metric.value, context),
        cell(metric.value.targetText, metric.value.targetTextSv),
        ...years.map((year) => {
          const actual = actualIn(context, metric, year);
          return actualCell(context, metric.value, actual);
        }),
      ]),
      sizes: [16, 14, 12, 11],
      alt: [title, name.text].filter(Boolean).join(': '),
    },
    deck.continued,
  );
}

function actualIn({ programme }: DeckContext, metric: Versioned<Metric>, year: number): MetricValue | undefined {
  return actualOf(metric, actualsOf(programme), year);
}

/** Of when the actuals of the year are, in words; '' where one of them has no day, or there is none. */
function datesOf(context: DeckContext, metrics: readonly Versioned<Metric>[]): string {
  const { metricYear, strings, formats } = context;
  const actuals = metrics.flatMap((metric) => actualIn(context, metric, metricYear) ?? []);
  const date = figureDateText(dateOfActuals(actuals), formats);
  return date && strings.figure.asOf(date);
}

/**
 * An actual as the list has it, with the day up to which it is where that is before the end of its year. Of one whose
 * words could not be read it is the number, or that they could not.
 */
function actualCell(context: DeckContext, metric: Metric, actual: MetricValue | undefined): Cell {
  const { strings, formats, language } = context;
  const cell =
    actual && isUntoldIn(actual, { fi: 'valueText', sv: 'valueTextSv' }, language)
      ? deckText(context, actualWords(actual, metric, context).text)
      : fromLists(context, { fi: actual?.valueText ?? '', sv: actual?.valueTextSv ?? '' });
  const partial = actual?.asOf && actual.asOf < `${actual.year}-12-31` ? actual.asOf : undefined;
  return partial && cell.text ? { ...cell, text: `${cell.text} (${strings.figure.asOf(formats.day(partial))})` } : cell;
}
