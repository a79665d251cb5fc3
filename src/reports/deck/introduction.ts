import { restsOnExamples } from '../../domain/figures/aggregate';
import { isOverIn } from '../../domain/lastYear';
import { roadmapOf, sortedThemes } from '../../domain/programme';
import { isForApproval, isProposed } from '../../domain/roadmap';
import { yearsOf } from '../../domain/figures/years';
import { boardAhead, boardThatDecided } from '../../loc/board';
import { paragraphsOf } from '../../domain/words/paragraphs';
import { nameIn, settingIn } from '../../loc/setting';
import { bars, hasValues } from './figures';
import { colours, content, contentOf, fittingSize, page, shortened } from './page';
import { measuredRow } from './paging';
import type { Box, Cell, Part, Planned, Slide, TextInLanguage, TextPart } from './plan';
import { headRow } from './tables';
import { asOf, deckText, followsUp, inPart, measuresOf, notesOf, partNumbers, type DeckContext } from './context';
import { finishedOf } from './followUp';
import { textSlides } from './texts';
import { ownNameInLanguage } from '../../loc/ownName';

/** Slide 1: what the presentation is for, whose it is and of when. */
export function coverSlide(context: DeckContext): Slide {
  const { programme, followUp, proposal, frozenAt, deck, formats } = context;
  const when =
    frozenAt === undefined ? deck.readAt(formats.moment(programme.readAt)) : deck.frozen(formats.moment(frozenAt));
  const state = roadmapOf(programme, proposal)?.state;
  const lines = [
    followUp === undefined ? '' : asOf(context, measuresOf(context, followUp)),
    when,
    state ? deck.stateOf(proposal, context.strings.words.roadmapStates[state]) : '',
  ].filter(Boolean);
  return {
    cover: true,
    title: deck.titles.cover(followUp, proposal, isForApproval(state), programme.records.metrics.length > 0),
    subtitle: deckText(context, lines.join(' · ')),
    parts: [],
    notes: notesOf(
      context,
      [],
      deck.notes.filterAll(programme.records.projects.length),
      deck.allTexts,
      deck.finnishOnly,
    ),
  };
}

/** Slide 2: the contents of the presentation; its notes name the slides that are left out. */
export function contentsSlide(context: DeckContext, leftOut: readonly string[]): Slide {
  const { deck } = context;
  return {
    title: deck.titles.contents,
    parts: [
      {
        kind: 'text',
        box: contentOf({}),
        paragraphs: contentLines(context).map((line) => deckText(context, line)),
        size: 22,
      },
    ],
    notes: notesOf(
      context,
      [],
      deck.notes.filterAll(context.programme.records.projects.length),
      deck.allTexts,
      ...leftOut,
    ),
  };
}

/** The parts that the deck has, each with its number. */
function contentLines(context: DeckContext): readonly string[] {
  const { followUp, proposal, deck } = context;
  const numbers = partNumbers(context);
  const { contents } = deck;
  const followed = followsUp(context)
    ? [
        inPart(numbers.followUp, contents.followUp(context.followUp)),
        `    ${contents.progress}`,
        ...(finishedOf(context).length > 0 ? [`    ${contents.effects}`] : []),
      ]
    : [];
  return [
    contents.background(followUp),
    ...(numbers.metrics === undefined ? [] : [inPart(numbers.metrics, contents.metrics)]),
    ...followed,
    inPart(numbers.proposal, contents.proposal(proposal)),
  ];
}

/** Slide 3: background and goals as the city wrote them, and what the programme rests on. */
export function backgroundSlides(context: DeckContext): readonly Planned[] {
  const { programme, deck } = context;
  const paragraphs = (['background', 'goals', 'programmeApproval'] as const).flatMap(
    (name): readonly TextInLanguage[] => {
      const { text, lang } = settingIn(programme, name, context);
      return paragraphsOf(text).map((lines) => ({ text: lines.join('\n'), lang }));
    },
  );
  const title = deck.titles.background;
  const notes = notesOf(context, [], deck.allTexts, deck.finnishOnly);
  const place = contentOf({});
  const onStrategy = paragraphs.some(({ text }) => /strategi/i.test(text));
  const picture = diagram(context, onStrategy, { ...place, x: 7.55, w: page.width - page.margin - 7.55 });
  if (paragraphs.length === 0) return [{ title, parts: picture, notes }];
  const [first, ...more] = textSlides({ title, notes }, paragraphs, { ...place, w: 6.5 }, 16, deck.continued);
  return first ? [{ ...first, parts: [...first.parts, ...picture] }, ...more] : more;
}

/**
 * Figure 1: the programme, its themes and its roadmaps over each other, under the city's strategy where its own texts
 * name one (`onStrategy`).
 */
function diagram(context: DeckContext, onStrategy: boolean, place: Box): readonly Part[] {
  const { programme, language, deck, accent, followUp } = context;
  const name = deck.programme(
    nameIn(programme, 'programmeName', context),
    nameIn(programme, 'programmeYears', context),
  );
  const themes = sortedThemes(programme)
    .filter((theme) => !isOverIn(theme, followUp ?? context.proposal))
    .slice(0, 8);
  const years = yearsOf(programme).slice(-3);
  const gap = 0.14;
  const captionHeight = 0.3;
  const first = onStrategy ? 1 : 0;
  const step = Math.min(0.68, (place.h - captionHeight) / (themes.length + first + 2));
  const row = (index: number, column = 0, columns = 1): Box => {
    const w = (place.w - gap * (columns - 1)) / columns;
    return { x: place.x + column * (w + gap), y: place.y + index * step, w, h: step - gap };
  };
  const roadmaps = years.map((year, index) =>
    block(deckText(context, deck.roadmap(year)), row(themes.length + first + 1, index, years.length), { line: accent }),
  );
  return [
    ...(onStrategy ? [block(deckText(context, deck.strategy), row(0), { fill: colours.band })] : []),
    block({ text: name.split('\n').join(' '), lang: language }, row(first), {
      fill: accent,
      colour: colours.page,
      bold: true,
    }),
    ...themes.map((theme, index) => {
      const { text, lang } = ownNameInLanguage('themes', { title: theme.title, titleSv: theme.titleSv }, context);
      return block({ text: [theme.code, text].filter(Boolean).join('  '), lang }, row(index + first + 1), {
        line: colours.line,
      });
    }),
    ...roadmaps,
    {
      kind: 'text',
      box: { x: place.x, y: place.y + (themes.length + first + 2) * step, w: place.w, h: captionHeight },
      paragraphs: [deckText(context, onStrategy ? deck.picture : deck.pictureAlone)],
      size: 10,
      colour: colours.subtle,
    },
  ];
}

function block(
  { text, lang }: TextInLanguage,
  box: Box,
  style: Pick<TextPart, 'fill' | 'line' | 'colour' | 'bold'>,
): TextPart {
  const inner = { w: box.w - 0.24, h: box.h };
  const size = fittingSize(text, inner, [14, 12, 10, 8], style.bold);
  return {
    kind: 'text',
    box,
    paragraphs: [{ text: shortened(text, inner, { size, bold: style.bold ?? false }), lang }],
    size,
    align: 'center',
    valign: 'middle',
    ...style,
  };
}

/** Slide 4: what was decided of the roadmaps, and how all measures fall on benefit, themes and years. */
export function yearlySlide(context: DeckContext): Slide {
  const { programme, deck } = context;
  const title = deck.titles.yearly;
  const projects = programme.records.projects;
  const shown = (['benefit', 'theme', 'year'] as const).filter((dimension) =>
    dimension === 'year' ? projects.length > 0 : hasValues(projects, dimension),
  );
  const gap = 0.3;
  const width = (content.w - gap * (shown.length - 1)) / Math.max(shown.length, 1);
  const place = contentOf({});
  const top = place.y + 0.86;
  return {
    title,
    parts: [
      { kind: 'text', box: { ...place, h: 0.8 }, paragraphs: decisions(context), size: 16 },
      ...shown.flatMap((dimension, index): readonly Part[] => {
        const x = content.x + index * (width + gap);
        const heading = deck.distribution[dimension];
        const example = restsOnExamples(projects, dimension) ? ` (${context.strings.figure.examples})` : '';
        return [
          {
            kind: 'text',
            box: { x, y: top, w: width, h: 0.5 },
            paragraphs: [deckText(context, heading + example)],
            size: 12,
            bold: true,
            valign: 'bottom',
          },
          bars(context, projects, dimension, heading, {
            x,
            y: top + 0.5,
            w: width,
            h: content.y + content.h - top - 0.5,
          }),
        ];
      }),
    ],
    notes: notesOf(
      context,
      [],
      deck.notes.filterAll(projects.length),
      deck.notes.rule.count,
      ...(restsOnExamples(projects, ...shown) ? [deck.notes.examples] : []),
    ),
  };
}

/** What is known of the two years' roadmaps, a sentence each. */
function decisions(context: DeckContext): readonly TextInLanguage[] {
  const { programme, followUp, proposal, deck, strings, formats, language } = context;
  const decisionOf = (year: number): string => {
    const roadmap = roadmapOf(programme, year);
    if (roadmap?.state === undefined) return '';
    const { state, decisionDate } = roadmap;
    if (state === 'draft' || state === 'proposal') return deck.notDecided(boardAhead(programme, year, language), year);
    const board = boardThatDecided(programme, year, language);
    const [day, section] = [decisionDate ? formats.day(decisionDate) : '', roadmap.section.trim()];
    const paragraph = section && strings.roadmap.section(section);
    if (state === 'approved') return deck.approved(board, year, day, paragraph);
    if (!board) return deck.stateOf(year, strings.words.roadmapStates[state]);
    return deck.did[state](board, year, `${day && ` ${day}`}${paragraph && ` (${paragraph})`}`);
  };
  return [...new Set([followUp ?? proposal, proposal])]
    .map(decisionOf)
    .filter(Boolean)
    .map((text) => deckText(context, text));
}

/** Slide 6: what the city spends on ict and on the roadmap, of the years that say so. */
export function spendingSlide(context: DeckContext): Planned {
  const { programme, followUp, proposal, deck, formats } = context;
  const { columns } = deck;
  const title = deck.titles.spending(isProposed(roadmapOf(programme, proposal)?.state));
  const roadmaps = [...new Set([followUp ?? proposal, proposal])].flatMap((year) => roadmapOf(programme, year) ?? []);
  const known = roadmaps.filter(({ ictSpend, roadmapSpend }) => ictSpend !== undefined || roadmapSpend !== undefined);
  if (known.length === 0) return { title, reason: deck.reasons.noValues };
  const widths = [2.2, 3.6, 3.6];
  const euros = (value: number | undefined): Cell => ({
    ...deckText(context, value === undefined ? context.strings.figure.missing : formats.money(value)),
    align: 'right',
  });
  const rows = known.map(({ year, ictSpend, roadmapSpend }) =>
    measuredRow([deckText(context, String(year)), euros(ictSpend), euros(roadmapSpend)], widths, 16),
  );
  const head = headRow(
    [context.strings.figure.dimensions.year, columns.ictSpend, columns.roadmapSpend].map((heading, column): Cell => ({
      ...deckText(context, heading),
      align: column === 0 ? 'left' : 'right',
    })),
    widths,
    16,
  );
  const series = [
    { name: columns.ictSpend, values: known.map(({ ictSpend }) => ictSpend) },
    { name: columns.roadmapSpend, values: known.map(({ roadmapSpend }) => roadmapSpend) },
  ];
  const numbers = known
    .map(({ year, ictSpend, roadmapSpend }) => `${year}: ${euros(ictSpend).text}, ${euros(roadmapSpend).text}`)
    .join('; ');
  return {
    title,
    example: known.some(
      ({ exampleFields }) => exampleFields.includes('ictSpend') || exampleFields.includes('roadmapSpend'),
    ),
    parts: [
      { kind: 'table', x: content.x, y: content.y, widths, rows: [head, ...rows], size: 16, alt: title },
      {
        kind: 'bars',
        box: { ...content, y: content.y + 1.6, h: content.h - 1.6 },
        categories: known.map(({ year }) => String(year)),
        series,
        colours: [context.accent, colours.missing],
        alt: `${title}. ${numbers}`,
      },
    ],
    notes: notesOf(context, [], deck.notes.rule.spending),
  };
}
