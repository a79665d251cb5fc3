import { boardColumns, countsByTheme, countsByStatus } from '../domain/figures/aggregate';
import type { CostKind } from '../domain/effect';
import { plannedSums } from '../domain/figures/plannedSums';
import { costSums, type Sum } from '../domain/figures/sums';
import { continuationOf } from '../domain/figures/continuation';
import { withoutExamples } from '../domain/figures/examples';
import { dateOfActuals, figureDate } from '../domain/figures/figureDate';
import { countsByOutcome, isMeasurable, metricRows } from '../domain/figures/metricTable';
import { isOverIn } from '../domain/lastYear';
import { yearOfMetrics, type ReportYears } from '../domain/meeting/followUp';
import { roadmapOf, sortedThemes, type Programme, type Versioned } from '../domain/programme';
import { isForApproval, isProposed } from '../domain/roadmap';
import { toldText, type Project } from '../domain/project';
import type { StatusOrNone } from '../domain/status';
import { boardThatDecided } from '../loc/board';
import { categoryName } from '../loc/category';
import { reportAgenda as fi } from '../loc/fi/reportAgenda';
import { figureDateText } from '../loc/figureDate';
import { formatsOf } from '../loc/format';
import { inLanguage, loadStrings } from '../loc/language';
import { settingIn } from '../loc/setting';
import { shareText, sumOfShares } from '../loc/share';
import { reportAgenda as sv } from '../loc/sv/reportAgenda';
import { heading, text, type AgendaContext } from './agendaContext';
import { decisionBlocks } from './agendaDecision';
import type { Block } from './agendaText';
import { clean } from './clean';
import type { ReportLanguage } from './deck';
import { ownNameInLanguage } from '../loc/ownName';

/**
 * The agenda text for the board: background, follow-up, metrics and proposal, from the same counts as the pages.
 * It has no example values; a sentence whose number is not known is left out.
 */
export async function agendaOf(
  programme: Programme,
  { language, followUp, proposal }: ReportYears & { readonly language: ReportLanguage },
): Promise<readonly Block[]> {
  const context: AgendaContext = {
    programme: withoutExamples(programme),
    followUp,
    proposal,
    metricYear: yearOfMetrics(programme, { followUp, proposal }),
    language,
    words: { fi, sv }[language],
    strings: await loadStrings(language),
    formats: formatsOf(language),
  };
  return [
    ...titleBlocks(context),
    ...backgroundBlocks(context),
    ...(followUp === undefined ? [] : followUpBlocks(context, followUp)),
    ...metricBlocks(context),
    ...proposalBlocks(context),
    ...decisionBlocks(context),
  ];
}

function titleBlocks(context: AgendaContext): readonly Block[] {
  const { words, followUp, proposal, programme, language } = context;
  const roadmap = roadmapOf(programme, proposal);
  const title = words.heading(followUp, proposal, isForApproval(roadmap?.state), programme.records.metrics.length > 0);
  const diary = clean(roadmap?.diaryNumber ?? '').trim();
  return [{ kind: 'title', text: title, lang: language }, ...text(context, diary && words.diary(diary))];
}

function backgroundBlocks(context: AgendaContext): readonly Block[] {
  const { words, programme, followUp, language, formats, strings } = context;
  const settingBlocks = (['background', 'programmeApproval'] as const).flatMap((name): readonly Block[] => {
    const { text: written, lang } = settingIn(programme, name, context);
    return written.trim() ? [{ kind: 'text', text: clean(written).trim(), lang }] : [];
  });
  const themes = sortedThemes(programme).filter((theme) => !isOverIn(theme, followUp ?? context.proposal));
  const main = themes
    .filter(({ kind }) => kind !== 'capability')
    .map((theme) => {
      const long = inLanguage(language, { fi: theme.longTitle, sv: theme.longTitleSv }).text;
      return clean(long || ownNameInLanguage('themes', { title: theme.title, titleSv: theme.titleSv }, context).text);
    });
  const roadmap = followUp === undefined ? undefined : roadmapOf(programme, followUp);
  const approved =
    followUp !== undefined && roadmap?.state === 'approved'
      ? words.approved(
          clean(boardThatDecided(programme, followUp, language)),
          followUp,
          roadmap.decisionDate ? formats.day(roadmap.decisionDate) : '',
          roadmap.section.trim() && strings.roadmap.section(clean(roadmap.section).trim()),
        )
      : '';
  const [first, ...more] = settingBlocks;
  const themesSentence = main.length > 0 ? words.themes(main.length, enumerated(context, main)) : '';
  const body = [
    ...(first ? [first] : []),
    ...text(context, themesSentence, themesSentence && themes.length > main.length ? words.capabilities : ''),
    ...more,
    ...text(context, approved),
  ];
  return body.length > 0 ? [heading(context, words.headings.background), ...body] : [];
}

function followUpBlocks(context: AgendaContext, followUp: number): readonly Block[] {
  const { words, programme, formats } = context;
  const projects = ofYears(programme, (year) => year === followUp);
  const sofar = ofYears(programme, (year) => year > 0 && year <= followUp);
  const first = Math.min(...sofar.map(({ value }) => value.year));
  const head = heading(context, words.headings.followUp(followUp));
  if (projects.length === 0) return [head, ...text(context, words.noMeasures(followUp))];
  const before = first < followUp ? [words.total(first, followUp, sofar.length), ...progress(context, sofar, '')] : [];
  const date = clean(figureDateText(figureDate(programme, projects), formats));
  const finished = boardColumns(projects).find(({ status }) => status === 'done')?.projects ?? [];
  const names = finished.map(({ value }) =>
    ownNameInLanguage('projects', { title: clean(toldText(value, 'title')), titleSv: clean(value.titleSv) }, context),
  );
  return [
    head,
    ...text(context, ...before),
    ...text(context, words.ofYear(followUp, projects.length), ...progress(context, projects, date)),
    countTable(
      context,
      words.columns.status,
      countsByStatus(projects).map(({ key, ...count }) => ({
        ...count,
        name: categoryName(programme, 'status', key, context.language, context.strings).text,
      })),
    ),
    ...(names.length > 0
      ? [...text(context, words.finished(names.length)), { kind: 'list' as const, items: names, numbered: false }]
      : []),
    ...text(context, ...costs(context, finished)),
  ];
}

/** How far measures have come, status by status. */
function progress({ words }: AgendaContext, projects: readonly Versioned<Project>[], date: string): readonly string[] {
  const columns = boardColumns(projects);
  const count = (status: StatusOrNone): number =>
    columns.find((column) => column.status === status)?.projects.length ?? 0;
  const parts = (['done', 'started', 'planned'] as const).flatMap((status) =>
    count(status) > 0 ? [words.states[status](count(status))] : [],
  );
  const others = (['unknown', 'dropped'] as const).flatMap((status) =>
    count(status) > 0 ? [words[status](count(status))] : [],
  );
  return [
    ...(parts.length > 0 ? [words.progress(date, joined(parts, words.and))] : []),
    ...others,
    ...(count('none') > 0 ? [words.noStatus(count('none'))] : []),
  ];
}

/** What finished measures cost and save, kind by kind. */
function costs(
  { words, programme, formats }: AgendaContext,
  finished: readonly Versioned<Project>[],
): readonly string[] {
  const ids = new Set(finished.map(({ id }) => id));
  const { kinds, savings } = costSums(
    programme.records.effects.filter(({ value }) => value.project !== undefined && ids.has(value.project)),
  );
  const euros = ({ amount, approximate }: Sum): string =>
    approximate ? words.about(formats.money(amount)) : formats.money(amount);
  const sentencesOf = (kind: CostKind): readonly string[] => {
    const sum = kinds.find((each) => each.kind === kind);
    if (!sum) return [];
    const grant = kind === 'oneOff' ? sum.fundings.find(({ funding }) => funding === 'grant') : undefined;
    const told = words.costs[kind](euros(sum), sum.lines.length, finished.length);
    return [told, ...(grant ? [words.grant(euros(grant), sum.lines.length)] : [])];
  };
  return [
    ...(['yearly', 'oneOff', 'notStated'] as const).flatMap(sentencesOf),
    ...(savings ? [words.saving(euros(savings))] : []),
    ...(kinds.length > 1 ? [words.notAdded] : []),
  ];
}

function metricBlocks(context: AgendaContext): readonly Block[] {
  const { words, programme, metricYear, formats } = context;
  const rows = metricRows(programme, metricYear);
  if (rows.length === 0) return [];
  const measurable = rows.filter(isMeasurable);
  const date = figureDateText(dateOfActuals(measurable.flatMap(({ attainment: { row } }) => row ?? [])), formats);
  const unconfirmed = measurable.filter(({ record }) => record.value.readingState !== 'confirmed').length;
  return [
    heading(context, words.headings.metrics),
    ...text(
      context,
      words.metrics(rows.length),
      measurable.length > 0 ? words.measurable(measurable.length, metricYear, date) : '',
      ...countsByOutcome(rows).map(({ outcome, count }) => words.outcomes[outcome](count)),
      unconfirmed > 0 ? words.unconfirmed(unconfirmed) : '',
    ),
  ];
}

function proposalBlocks(context: AgendaContext): readonly Block[] {
  const { words, programme, proposal, language, strings } = context;
  const projects = ofYears(programme, (year) => year === proposal);
  const head = heading(context, words.headings.proposal(proposal));
  if (projects.length === 0) return [head, ...text(context, words.noMeasures(proposal))];
  const continuation = continuationOf(programme, proposal);
  const laws = projects.every(({ value }) => value.need !== undefined)
    ? projects.filter(({ value }) => value.need === 'law').length
    : 0;
  const themed = projects.some(({ value }) => value.theme !== undefined);
  const counts = countsByTheme(programme, projects).map(({ key, ...count }) => ({
    ...count,
    name: clean(categoryName(programme, 'theme', key, language, strings).text),
  }));
  const isAhead = isProposed(roadmapOf(programme, proposal)?.state);
  return [
    head,
    ...text(
      context,
      isAhead ? words.proposed(proposal, projects.length) : words.ofYear(proposal, projects.length),
      continuation ? words.continuation(continuation) : '',
      laws > 0 ? words.byLaw(laws) : '',
      plannedText(context, projects),
      isAhead ? words.budget(proposal) : '',
    ),
    ...(themed ? [...text(context, words.byTheme), countTable(context, words.columns.theme, counts)] : []),
  ];
}

/** What the measures ask for in the budget; '' where none has said. */
function plannedText({ words, formats, proposal }: AgendaContext, projects: readonly Versioned<Project>[]): string {
  const { oneOff, yearly, counts } = plannedSums(projects);
  const money = (sum: number | undefined): string => (sum === undefined ? '' : formats.money(sum));
  return oneOff === undefined && yearly === undefined
    ? ''
    : words.planned(proposal, money(oneOff), money(yearly), counts.missing);
}

function ofYears(programme: Programme, wanted: (year: number) => boolean): readonly Versioned<Project>[] {
  return programme.records.projects.filter(({ value }) => wanted(value.year));
}

function countTable(
  { words, strings, formats }: AgendaContext,
  category: string,
  counts: readonly { readonly name: string; readonly count: number; readonly share: number }[],
): Block {
  const { number } = formats;
  const { shares } = strings.figure;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: 'table',
    rows: [
      [category, words.columns.count, words.columns.share],
      ...counts.map(({ name, count, share }) => [name, number(count), shareText(share, shares, formats)]),
      [words.sum, number(total), sumOfShares(counts, shares, formats)],
    ],
  };
}

function enumerated({ words }: AgendaContext, parts: readonly string[]): string {
  return parts.length === 1
    ? parts.join('')
    : joined(
        parts.map((part, index) => `${index + 1}) ${part}`),
        words.and,
      );
}

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1) ?? ''}`;
}
