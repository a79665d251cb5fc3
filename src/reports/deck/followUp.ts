import { boardColumns, restsOnExamples } from '../../domain/figures/aggregate';
import type { Effect } from '../../domain/effect';
import { costSums, type Sum } from '../../domain/figures/sums';
import { roadmapOf, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statusMarks } from '../../loc/status';
import { clean } from '../clean';
import { hasValues, onlyTotal, ring, sentenceOf } from './figures';
import { matrixParts } from './matrix';
import { content } from './page';
import type { Cell, Planned, Row } from './plan';
import { pairedSlides } from './pairs';
import { tableSlides } from './tables';
import { asOf, fromLists, measuresOf, notesOf, own, type Telling } from './telling';

/** Slide 5: the measures by theme; where none has one, their number and that word. */
export function themeSlide(telling: Telling): Planned {
  const any = hasValues(measuresOf(telling, telling.followUp), 'theme');
  return ringSlide(telling, 'theme', telling.deck.titles.themes(telling.followUp), any ? ring : onlyTotal);
}

/** Slide 11: the measures by status. */
export function statusSlide(telling: Telling): Planned {
  return ringSlide(telling, 'status', telling.deck.titles.statuses(telling.followUp));
}

function ringSlide(telling: Telling, dimension: 'theme' | 'status', title: string, parts = ring): Planned {
  const { followUp, deck } = telling;
  const projects = measuresOf(telling, followUp);
  if (projects.length === 0) return { title, reason: deck.reasons.noMeasures };
  return {
    title,
    subtitle: sentenceOf(telling, projects, dimension),
    asOf: asOf(telling, followUp),
    example: restsOnExamples(projects, dimension),
    parts: parts(telling, projects, dimension, title),
    notes: notesOf(telling, followUp, deck.notes.filterYear(followUp, projects.length), deck.notes.rule.share),
  };
}

/** Slide 12: every measure with its status, two beside each other as in the city's own deck. */
export function measureSlides(telling: Telling): readonly Planned[] {
  const {
    followUp,
    deck,
    strings: { words },
    formats,
  } = telling;
  const title = deck.titles.measures(followUp);
  const projects = measuresOf(telling, followUp);
  if (projects.length === 0) return [{ title, reason: deck.reasons.noMeasures }];
  const sorted = [...projects].sort(
    (a, b) => formats.compare(a.value.code, b.value.code) || formats.compare(a.value.title, b.value.title),
  );
  const pairs = sorted.map(({ value }): readonly [Cell, Cell] => {
    const status = value.status ?? 'none';
    return [
      nameCell(telling, value),
      { ...own(telling, words.statuses[status]), mark: statusMarks[status].light.slice(1) },
    ];
  });
  return pairedSlides(
    {
      title,
      asOf: asOf(telling, followUp),
      notes: notesOf(
        telling,
        followUp,
        deck.notes.filterYear(followUp, projects.length),
        deck.notes.rule.list,
        deck.allTexts,
      ),
    },
    { head: [own(telling, deck.columns.name), own(telling, deck.columns.status)], pairs, alt: title },
    deck.continued,
  );
}

function nameCell(telling: Telling, { code, title, titleSv }: Project): Cell {
  const name = fromLists(telling, { fi: title, sv: titleSv });
  return { ...name, text: [clean(code), name.text].filter(Boolean).join(' ') };
}

function finishedOf(telling: Telling): readonly Versioned<Project>[] {
  return boardColumns(measuresOf(telling, telling.followUp)).find(({ status }) => status === 'done')?.projects ?? [];
}

/** Slide 13: what the finished measures bring against what they cost, as estimated. */
export function impactSlide(telling: Telling): Planned {
  const { followUp, deck } = telling;
  const title = deck.titles.impact(followUp);
  const projects = finishedOf(telling);
  if (projects.length === 0) return { title, reason: deck.reasons.noneFinished };
  return matrixSlide(telling, title, projects, followUp, deck.notes.filterFinished(followUp, projects.length));
}

/** Impact against cost of measures, unless none was estimated. */
export function matrixSlide(
  telling: Telling,
  title: string,
  projects: readonly Versioned<Project>[],
  year: number,
  filter: string,
): Planned {
  const { deck } = telling;
  const missing = projects.filter(({ value }) => value.impact === undefined || value.costClass === undefined).length;
  if (missing === projects.length) return { title, reason: deck.reasons.noValues };
  return {
    title,
    asOf: asOf(telling, year),
    example: restsOnExamples(projects, 'impact', 'costClass'),
    parts: matrixParts(telling, projects, title),
    notes: notesOf(
      telling,
      year,
      filter,
      deck.notes.rule.matrix,
      ...(missing > 0 ? [deck.notes.missing(missing)] : []),
    ),
  };
}

/** Slide 14: what the finished measures brought and cost, in the words of the lists. */
export function effectSlides(telling: Telling): readonly Planned[] {
  const { followUp, deck } = telling;
  const finished = finishedOf(telling);
  const title = deck.titles.effects(clean(roadmapOf(telling.programme, followUp)?.asOf || String(followUp)));
  if (finished.length === 0) return [{ title, reason: deck.reasons.noneFinished }];
  const widths = [3, content.w - 5.6, 2.6];
  const sums = costWords(telling, finished);
  return tableSlides(
    {
      title,
      notes: notesOf(
        telling,
        followUp,
        deck.notes.filterFinished(followUp, finished.length),
        deck.notes.rule.effects,
        deck.allTexts,
      ),
      ...(sums && { foot: { said: own(telling, sums), needed: (_rows: readonly Row[], last: boolean) => last } }),
    },
    {
      widths,
      head: [own(telling, deck.columns.name), own(telling, deck.columns.effect), own(telling, deck.columns.cost)],
      rows: finished.map(({ value }) => effectRow(telling, value)),
      sizes: [14, 12, 11],
      alt: title,
    },
    deck.continued,
  );
}

/** The sums of costs by kind, which are never added together; '' where none is known. */
function costWords(
  { programme, deck, strings: { effects }, formats }: Telling,
  finished: readonly Versioned<Project>[],
): string {
  const keys = new Set(finished.map(({ value }) => value.key));
  const { kinds, savings } = costSums(
    programme.records.effects.filter(({ value }) => value.project !== undefined && keys.has(value.project)),
  );
  const told = ({ amount, approximate }: Sum): string => `${approximate ? deck.about : ''}${formats.number(amount)} €`;
  const parts = [
    ...kinds.map((sum) => `${effects.groups[sum.kind]}: ${told(sum)}`),
    ...(savings ? [`${effects.groups.saving}: ${told(savings)}`] : []),
  ];
  return parts.length > 0 ? `${parts.join(' · ')}. ${deck.notAdded}` : '';
}

/** A measure's effects and costs; of several lines each with its letter. */
function effectRow(telling: Telling, project: Project): readonly Cell[] {
  const {
    deck,
    strings: { figure },
  } = telling;
  const lines = telling.programme.records.effects
    .map(({ value }) => value)
    .filter((effect) => effect.project === project.key);
  const lettered = (effect: Effect, text: string): string =>
    effect.part && text ? deck.part(clean(effect.part), text) : text;
  const effects = lines.map((effect) => ({
    effect,
    said: fromLists(telling, { fi: effect.effect, sv: effect.effectSv }),
  }));
  return [
    nameCell(telling, project),
    lines.length === 0
      ? own(telling, figure.missing)
      : {
          text: effects
            .map(({ effect, said }) => lettered(effect, said.text))
            .filter(Boolean)
            .join('\n'),
          lang: effects[0]?.said.lang ?? 'fi',
        },
    fromLists(telling, {
      fi: lines
        .map((effect) => lettered(effect, effect.costText))
        .filter(Boolean)
        .join('\n'),
    }),
  ];
}
