import { plannedParts } from '../../domain/figures/asksFor';
import { plannedSums, plannedSumsBy, type PlannedSums } from '../../domain/figures/plannedSums';
import { categoryName } from '../../loc/category';
import { plannedSentence } from '../../loc/planned';
import { asOfReading, deckText, measuresOf, notesOf, inPart, partNumbers, type DeckContext } from './context';
import { content } from './page';
import type { Cell, Planned } from './plan';
import { tableSlides } from './tables';

/** What the proposed measures ask for in the budget, theme by theme, and of how many nothing is known. */
export function budgetSlides(context: DeckContext): readonly Planned[] {
  const { proposal, deck, programme, strings } = context;
  const { columns } = strings.effects.planned;
  const title = inPart(partNumbers(context).proposal, deck.titles.planned(proposal));
  const projects = measuresOf(context, proposal);
  if (projects.length === 0) return [{ title, reason: deck.reasons.noMeasures }];
  const sums = plannedSums(projects);
  if (sums.oneOff === undefined && sums.yearly === undefined) return [{ title, reason: deck.reasons.noPlans }];
  const right = (text: string): Cell => ({ ...deckText(context, text), align: 'right' });
  const rowOf = (name: Cell, of: PlannedSums): readonly Cell[] => [
    name,
    ...plannedParts.map((part) => right(partText(context, of, part))),
  ];
  const rows = plannedSumsBy(programme, projects, 'theme').map((group) => {
    const name = categoryName(programme, 'theme', group.key, context.language, strings);
    return rowOf({ text: name.text, lang: name.lang }, group);
  });
  return tableSlides(
    {
      title,
      subtitle: deckText(context, plannedSentence(sums, context)),
      asOf: asOfReading(context),
      example: sums.example,
      notes: notesOf(context, [], deck.notes.filterYear(proposal, projects.length), deck.notes.rule.planned),
    },
    {
      widths: [content.w - 7.2, 2.6, 2.6, 2],
      head: [deckText(context, columns.theme), ...plannedParts.map((part) => right(columns[part]))],
      rows: [...rows, rowOf({ ...deckText(context, strings.figure.total), bold: true }, sums)],
      sizes: [16, 14, 12],
      alt: title,
    },
    deck.continued,
  );
}

/** A sum or a count as a table has it; "–" where there is none. */
function partText({ formats }: DeckContext, sums: PlannedSums, part: (typeof plannedParts)[number]): string {
  const number = part === 'missing' ? sums.counts.missing || undefined : sums[part];
  return number === undefined ? '–' : formats.money(number);
}
