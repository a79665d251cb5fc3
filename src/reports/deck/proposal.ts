import { countsBy, restsOnExamples } from '../../domain/figures/aggregate';
import { byKey, sortedThemes, type Versioned } from '../../domain/programme';
import { isCut, type Project } from '../../domain/project';
import { clean } from '../clean';
import { bars, hasValues, sentenceOf } from './figures';
import { matrixSlide } from './followUp';
import { content } from './page';
import type { Cell, Planned } from './plan';
import { tableSlides } from './tables';
import { asOf, fromLists, measuresOf, notesOf, own, type Telling } from './telling';

/** Slides 15 and 16: every measure of the proposed roadmap, theme by theme. */
export function proposedSlides(telling: Telling): readonly Planned[] {
  const { proposal, deck } = telling;
  const { columns } = deck;
  const title = deck.titles.proposed(proposal);
  const projects = inOrder(telling, measuresOf(telling, proposal));
  if (projects.length === 0) return [{ title, reason: deck.reasons.noMeasures }];
  const anyCut = projects.some((project) => isCut(project, 'title') || isCut(project, 'problem'));
  const widths = [1.2, 0.8, 4.1, content.w - 7.52, 1.42];
  return tableSlides(
    {
      title,
      notes: notesOf(
        telling,
        proposal,
        deck.notes.filterYear(proposal, projects.length),
        deck.notes.rule.list,
        deck.allTexts,
      ),
      ...(anyCut && {
        foot: {
          said: own(telling, deck.cut),
          needed: (rows) => rows.some(({ cells }) => cells.some(({ text }) => text.endsWith('…'))),
        },
      }),
    },
    {
      widths,
      head: [columns.theme, columns.code, columns.name, columns.problem, columns.year].map((heading) =>
        own(telling, heading),
      ),
      rows: projects.map((project) => proposedRow(telling, project)),
      sizes: [14, 12, 11],
      alt: title,
    },
    deck.continued,
  );
}

/** In the order of the themes, and within a theme by code: A9 before A13. */
function inOrder(telling: Telling, projects: readonly Versioned<Project>[]): readonly Project[] {
  const {
    programme,
    formats: { compare },
  } = telling;
  const themes = sortedThemes(programme).map(({ key }) => key);
  const place = ({ theme }: Project): number =>
    theme !== undefined && themes.includes(theme) ? themes.indexOf(theme) : themes.length;
  return projects
    .map(({ value }) => value)
    .sort((a, b) => place(a) - place(b) || compare(a.code, b.code) || compare(a.title, b.title));
}

function proposedRow(telling: Telling, project: Project): readonly Cell[] {
  const {
    programme,
    strings: { words },
  } = telling;
  const theme = byKey(programme, 'themes', project.theme)?.value;
  // The city's own deck tells a theme by its letter, and the capabilities by their name.
  const themeCell =
    theme === undefined
      ? own(telling, words.themeMissing)
      : theme.kind === 'capability' || !theme.code
        ? fromLists(telling, { fi: theme.title, sv: theme.titleSv })
        : own(telling, clean(theme.code));
  const text = (property: 'title' | 'problem', sv: string): Cell => {
    const said = fromLists(telling, { fi: project[property], sv });
    return isCut(project, property) && said.text === clean(project[property])
      ? { ...said, text: `${said.text}…` }
      : said;
  };
  return [
    themeCell,
    own(telling, clean(project.code)),
    text('title', project.titleSv),
    text('problem', project.problemSv),
    own(telling, String(project.year)),
  ];
}

/** Slides 17 and 19 to 21: the proposed measures counted by one dimension, unless none has a value of it. */
export function proposedFigure(telling: Telling, dimension: 'benefit' | 'need' | 'level' | 'responsible'): Planned {
  const { proposal, deck } = telling;
  const title = deck.titles[dimension](proposal);
  const projects = measuresOf(telling, proposal);
  if (projects.length === 0) return { title, reason: deck.reasons.noMeasures };
  if (!hasValues(projects, dimension)) return { title, reason: deck.reasons.noValues };
  return {
    title,
    // Many categories are read from the chart; its alternative text has the sentence.
    ...(countsBy(telling.programme, projects, dimension).length <= 5 && {
      subtitle: sentenceOf(telling, projects, dimension),
    }),
    asOf: asOf(telling, proposal),
    example: restsOnExamples(projects, dimension),
    parts: [bars(telling, projects, dimension, title, content)],
    notes: notesOf(telling, proposal, deck.notes.filterYear(proposal, projects.length), deck.notes.rule.count),
  };
}

/** Slide 18: what the proposed measures are to bring against what they cost, as estimated. */
export function proposedImpactSlide(telling: Telling): Planned {
  const { proposal, deck } = telling;
  const projects = measuresOf(telling, proposal);
  return matrixSlide(
    telling,
    deck.titles.proposedImpact(proposal),
    projects,
    proposal,
    deck.notes.filterYear(proposal, projects.length),
  );
}
