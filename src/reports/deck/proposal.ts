import { countsBy, restsOnExamples } from '../../domain/figures/aggregate';
import { byId, themesInOrder, type Versioned } from '../../domain/programme';
import { isCut, type Project, toldText } from '../../domain/project';
import { bars, hasValues, sentenceOf } from './figures';
import { matrixSlide } from './followUp';
import { content } from './page';
import type { Cell, Planned } from './plan';
import { tableSlides } from './tables';
import {
  asOfReading,
  deckText,
  fromLists,
  measuresOf,
  notesOf,
  inPart,
  partNumbers,
  type DeckContext,
  nameOf,
} from './context';
import { ownNameInLanguage } from '../../loc/ownName';

/** Slides 15 and 16: every measure of the proposed roadmap, theme by theme. */
export function proposedSlides(context: DeckContext): readonly Planned[] {
  const { proposal, deck } = context;
  const { columns } = deck;
  const title = inPart(partNumbers(context).proposal, deck.titles.proposed(proposal));
  const measures = measuresOf(context, proposal);
  const projects = inOrder(context, measures);
  if (projects.length === 0) return [{ title, reason: deck.reasons.noMeasures }];
  const anyCut = projects.some((project) => isCut(project, 'title') || isCut(project, 'problem'));
  const widths = [1.2, 0.8, 4.1, content.w - 7.52, 1.42];
  return tableSlides(
    {
      title,
      notes: notesOf(
        context,
        measures,
        deck.notes.filterYear(proposal, projects.length),
        deck.notes.rule.list,
        deck.allTexts,
      ),
      ...(anyCut && {
        foot: {
          text: deckText(context, deck.cut),
          needed: (rows) => rows.some(({ cells }) => cells.some(({ text }) => text.endsWith('…'))),
        },
      }),
    },
    {
      widths,
      head: [columns.theme, columns.code, columns.name, columns.problem, columns.year].map((heading) =>
        deckText(context, heading),
      ),
      rows: projects.map((project) => proposedRow(context, project)),
      sizes: [14, 12, 11],
      alt: title,
    },
    deck.continued,
  );
}

/** In the order of the themes, and within a theme by code: A9 before A13. */
function inOrder(context: DeckContext, projects: readonly Versioned<Project>[]): readonly Project[] {
  const {
    programme,
    formats: { compare },
  } = context;
  const themes = themesInOrder(programme).map(({ id }) => id);
  const place = ({ theme }: Project): number =>
    theme !== undefined && themes.includes(theme) ? themes.indexOf(theme) : themes.length;
  return projects
    .map(({ value }) => value)
    .sort((a, b) => place(a) - place(b) || compare(a.code, b.code) || compare(a.title, b.title));
}

function proposedRow(context: DeckContext, project: Project): readonly Cell[] {
  const {
    programme,
    strings: { words },
  } = context;
  const theme = byId(programme, 'themes', project.theme)?.value;
  // The city's own deck tells a theme by its letter, and the capabilities by their name.
  const themeCell =
    theme === undefined
      ? deckText(context, words.themeMissing)
      : theme.kind === 'capability' || !theme.code
        ? ownNameInLanguage('themes', { title: theme.title, titleSv: theme.titleSv }, context)
        : deckText(context, theme.code);
  return [
    themeCell,
    deckText(context, project.code),
    nameOf(context, project),
    fromLists(context, { fi: toldText(project, 'problem'), sv: project.problemSv }),
    deckText(context, String(project.year)),
  ];
}

/** Slides 17 and 19 to 21: the proposed measures counted by one dimension, unless none has a value of it. */
export function proposedFigure(context: DeckContext, dimension: 'benefit' | 'need' | 'level' | 'responsible'): Planned {
  const { proposal, deck } = context;
  const title = inPart(partNumbers(context).proposal, deck.titles[dimension](proposal));
  const projects = measuresOf(context, proposal);
  if (projects.length === 0) return { title, reason: deck.reasons.noMeasures };
  if (!hasValues(projects, dimension)) return { title, reason: deck.reasons.noValues };
  return {
    title,
    // Many categories are read from the chart; its alternative text has the sentence.
    ...(countsBy(context.programme, projects, dimension).length <= 5 && {
      subtitle: sentenceOf(context, projects, dimension),
    }),
    asOf: asOfReading(context),
    example: restsOnExamples(projects, dimension),
    parts: [bars(context, projects, dimension, title, content)],
    notes: notesOf(context, [], deck.notes.filterYear(proposal, projects.length), deck.notes.rule.count),
  };
}

/** Slide 18: what the proposed measures are to bring against what they cost, as estimated. */
export function proposedImpactSlide(context: DeckContext): Planned {
  const { proposal, deck } = context;
  const projects = measuresOf(context, proposal);
  const title = inPart(partNumbers(context).proposal, deck.titles.proposedImpact(proposal));
  const slide = matrixSlide(context, title, projects, deck.notes.filterYear(proposal, projects.length));
  return 'reason' in slide ? slide : { ...slide, asOf: asOfReading(context) };
}
