import { boardColumns, restsOnExamples } from '../../domain/figures/aggregate';
import type { Effect } from '../../domain/effect';
import { costSums, type Sum } from '../../domain/figures/sums';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statusText } from '../../loc/project';
import { statusMarks } from '../../loc/status';
import { hasValues, onlyTotal, ring, sentenceOf } from './figures';
import { matrixParts } from './matrix';
import { content } from './page';
import type { Cell, Planned, Row } from './plan';
import { pairedSlides } from './pairedTable';
import { tableSlides } from './tables';
import {
  asOf,
  asOfReading,
  dateOf,
  deckText,
  fromLists,
  inSection,
  measuresOf,
  notesOf,
  partNumbers,
  type DeckContext,
  type FollowUpContext,
  nameOf,
} from './context';

/** Slides 11 to 14: what became of the year that is followed up. */
export function followUpSlides(context: FollowUpContext): readonly Planned[] {
  return [statusSlide(context), ...measureSlides(context), impactSlide(context), ...effectSlides(context)];
}

/** Slide 5: the measures by theme; where none has a theme, only their number. */
export function themeSlide(context: DeckContext): Planned {
  const year = context.followUp ?? context.proposal;
  const any = hasValues(measuresOf(context, year), 'theme');
  return ringSlide(
    context,
    { year, dimension: 'theme', title: context.deck.titles.themes(year) },
    any ? ring : onlyTotal,
  );
}

/** Slide 11: the measures by status. */
function statusSlide(context: FollowUpContext): Planned {
  const { followUp: year, deck } = context;
  return ringSlide(context, {
    year,
    dimension: 'status',
    title: sectionTitle(context, 'a', deck.titles.statuses(year)),
  });
}

interface Ring {
  readonly year: number;
  readonly dimension: 'theme' | 'status';
  readonly title: string;
}

function ringSlide(context: DeckContext, { year, dimension, title }: Ring, parts = ring): Planned {
  const { deck } = context;
  const projects = measuresOf(context, year);
  if (projects.length === 0) return { title, reason: deck.reasons.noMeasures };
  return {
    title,
    subtitle: sentenceOf(context, projects, dimension),
    asOf: dimension === 'status' ? asOf(context, projects) : asOfReading(context),
    example: restsOnExamples(projects, dimension),
    parts: parts(context, projects, dimension, title),
    notes: notesOf(
      context,
      dimension === 'status' ? projects : [],
      deck.notes.filterYear(year, projects.length),
      deck.notes.rule.share,
    ),
  };
}

/** Slide 12: every measure with its status, two beside each other as in the city's own deck. */
function measureSlides(context: FollowUpContext): readonly Planned[] {
  const { followUp, deck, formats } = context;
  const title = sectionTitle(context, 'a', deck.titles.measures(followUp));
  const projects = measuresOf(context, followUp);
  if (projects.length === 0) return [{ title, reason: deck.reasons.noMeasures }];
  const sorted = [...projects].sort(
    (a, b) => formats.compare(a.value.code, b.value.code) || formats.compare(a.value.title, b.value.title),
  );
  const pairs = sorted.map(({ value }): readonly [Cell, Cell] => {
    const status = value.status ?? 'none';
    return [
      nameCell(context, value),
      { ...deckText(context, statusText(value, context.strings)), mark: statusMarks[status].light.slice(1) },
    ];
  });
  return pairedSlides(
    {
      title,
      asOf: asOf(context, projects),
      notes: notesOf(
        context,
        projects,
        deck.notes.filterYear(followUp, projects.length),
        deck.notes.rule.list,
        deck.allTexts,
      ),
    },
    { head: [deckText(context, deck.columns.name), deckText(context, deck.columns.status)], pairs, alt: title },
    deck.continued,
  );
}

function nameCell(context: DeckContext, project: Project): Cell {
  const name = nameOf(context, project);
  return { ...name, text: [project.code, name.text].filter(Boolean).join(' ') };
}

function sectionTitle(context: FollowUpContext, section: 'a' | 'b', title: string): string {
  return inSection(partNumbers(context).followUp, section, title);
}

/** The measures of the year that is followed up that are done. */
export function finishedOf(context: FollowUpContext): readonly Versioned<Project>[] {
  return boardColumns(measuresOf(context, context.followUp)).find(({ status }) => status === 'done')?.projects ?? [];
}

/** Slide 13: what the finished measures bring against what they cost, as estimated. */
function impactSlide(context: FollowUpContext): Planned {
  const { followUp, deck } = context;
  const title = sectionTitle(context, 'b', deck.titles.impact(followUp));
  const projects = finishedOf(context);
  if (projects.length === 0) return { title, reason: deck.reasons.noneFinished };
  return matrixSlide(context, title, projects, deck.notes.filterFinished(followUp, projects.length));
}

/** Impact against cost of measures, unless none was estimated. */
export function matrixSlide(
  context: DeckContext,
  title: string,
  projects: readonly Versioned<Project>[],
  filter: string,
): Planned {
  const { deck } = context;
  const missing = projects.filter(({ value }) => value.impact === undefined || value.costClass === undefined).length;
  if (missing === projects.length) return { title, reason: deck.reasons.noValues };
  return {
    title,
    asOf: asOf(context, projects),
    example: restsOnExamples(projects, 'impact', 'costClass'),
    parts: matrixParts(context, projects, title),
    notes: notesOf(
      context,
      projects,
      filter,
      deck.notes.rule.matrix,
      ...(missing > 0 ? [deck.notes.missing(missing)] : []),
    ),
  };
}

/** Slide 14: what the finished measures brought and cost, in the words of the lists. */
function effectSlides(context: FollowUpContext): readonly Planned[] {
  const { followUp, deck } = context;
  const finished = finishedOf(context);
  const title = sectionTitle(context, 'b', deck.titles.effects(dateOf(context, finished) || String(followUp)));
  if (finished.length === 0) return [{ title, reason: deck.reasons.noneFinished }];
  const widths = [3, content.w - 5.6, 2.6];
  const sums = sumsOfCosts(context, finished);
  return tableSlides(
    {
      title,
      notes: notesOf(
        context,
        finished,
        deck.notes.filterFinished(followUp, finished.length),
        deck.notes.rule.effects,
        deck.allTexts,
      ),
      ...(sums && { foot: { text: deckText(context, sums), needed: (_rows: readonly Row[], last: boolean) => last } }),
    },
    {
      widths,
      head: [
        deckText(context, deck.columns.name),
        deckText(context, deck.columns.effect),
        deckText(context, deck.columns.cost),
      ],
      rows: finished.map((record) => effectRow(context, record)),
      sizes: [14, 12, 11],
      alt: title,
    },
    deck.continued,
  );
}

/** The sums of costs by kind, which are never added together; '' where none is known. */
function sumsOfCosts(
  { programme, deck, strings: { effects }, formats }: DeckContext,
  finished: readonly Versioned<Project>[],
): string {
  const ids = new Set(finished.map(({ id }) => id));
  const { kinds, savings } = costSums(
    programme.records.effects.filter(({ value }) => value.project !== undefined && ids.has(value.project)),
  );
  const euros = ({ amount, approximate }: Sum): string => `${approximate ? deck.about : ''}${formats.money(amount)} €`;
  const parts = [
    ...kinds.map((sum) => `${effects.groups[sum.kind]}: ${euros(sum)}`),
    ...(savings ? [`${effects.groups.saving}: ${euros(savings)}`] : []),
  ];
  return parts.length > 0 ? `${parts.join(' · ')}. ${deck.notAdded}` : '';
}

/** A measure's effects and costs; of several lines each with its letter. */
function effectRow(context: DeckContext, { id, value: project }: Versioned<Project>): readonly Cell[] {
  const {
    deck,
    strings: { figure },
  } = context;
  const lines = context.programme.records.effects.map(({ value }) => value).filter((effect) => effect.project === id);
  const lettered = (effect: Effect, text: string): string =>
    effect.part && text ? deck.part(effect.part, text) : text;
  const effects = lines.map((effect) => ({
    effect,
    ...fromLists(context, { fi: effect.effect, sv: effect.effectSv }),
  }));
  const costs = lines.map((effect) => ({
    effect,
    ...fromLists(context, { fi: effect.costText, sv: effect.costTextSv ?? '' }),
  }));
  return [
    nameCell(context, project),
    lines.length === 0
      ? deckText(context, figure.missing)
      : {
          text: effects
            .map(({ effect, text }) => lettered(effect, text))
            .filter(Boolean)
            .join('\n'),
          lang: effects[0]?.lang ?? 'fi',
        },
    {
      text: costs
        .map(({ effect, text }) => lettered(effect, text))
        .filter(Boolean)
        .join('\n'),
      lang: costs[0]?.lang ?? 'fi',
    },
  ];
}
