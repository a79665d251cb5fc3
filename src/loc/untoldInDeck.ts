import { actualOf } from '../domain/figures/attainment';
import { actualsOf, metricsFollowedIn } from '../domain/figures/metricTable';
import { yearOfMetrics, type ReportYears } from '../domain/meeting/followUp';
import type { Entity, Kind, Programme } from '../domain/programme';
import type { EditableSetting } from '../domain/record/settingRules';
import type { Language } from './language';
import { isSettingUntold } from './setting';
import { isUntoldIn } from './untold';

/** What of a deck could not be read: where its slides say so, and what they do without. */
export interface UntoldInDeck {
  readonly said: readonly EditableSetting[];
  readonly leftOut: readonly EditableSetting[];
  /** The lists whose rows lack texts in the deck, each with the number of these. */
  readonly texts: readonly { readonly kind: Kind; readonly count: number }[];
}

/** The settings whose place in the deck says that they could not be read. */
const saidInPlace = [
  'background',
  'goals',
  'programmeApproval',
  'benefitSteps',
  'impactSteps',
  'costClassSteps',
] as const satisfies readonly EditableSetting[];

/** Those without which the deck is made where they could not be read. */
const doneWithout = [
  'programmeName',
  'programmeYears',
  'cityName',
  'deckLogo',
  'deckColour',
] as const satisfies readonly EditableSetting[];

/**
 * The settings and texts that go into a deck of these two years, in its language, and of which their lists did not tell
 * how they keep them; undefined where there is none.
 */
export function untoldInDeck(
  programme: Programme,
  { language, followUp, proposal }: ReportYears & { readonly language: Language },
): UntoldInDeck | undefined {
  const isUntold = (name: EditableSetting): boolean => isSettingUntold(programme, name, language);
  const texts = textsIn(programme, { followUp, proposal })
    .map(({ kind, rows, names }) => ({
      kind,
      count: rows.flatMap((row) => names.filter((each) => isUntoldIn(row, each as { fi: never }, language))).length,
    }))
    .filter(({ count }) => count > 0);
  const said = saidInPlace.filter(isUntold);
  const leftOut = doneWithout.filter(isUntold);
  return said.length + leftOut.length + texts.length > 0 ? { said, leftOut, texts } : undefined;
}

/** Texts of the rows of a list, each by its names in the languages it has. */
interface TextsOfList {
  readonly kind: Kind;
  readonly rows: readonly object[];
  readonly names: readonly { readonly fi: string; readonly sv?: string }[];
}

/** Ties rows to names of their own. */
function textsOf<K extends Kind>(
  kind: K,
  rows: readonly Entity[K][],
  names: readonly { readonly fi: keyof Entity[K] & string; readonly sv?: keyof Entity[K] & string }[],
): TextsOfList {
  return { kind, rows, names };
}

/** Every text of the lists that a deck of these two years tells; a test holds it to what a deck does tell. */
function textsIn(programme: Programme, { followUp, proposal }: ReportYears): readonly TextsOfList[] {
  const { themes, responsibles, effects, roadmaps } = programme.records;
  const metricYear = yearOfMetrics(programme, { followUp, proposal });
  const metrics = metricsFollowedIn(programme, metricYear);
  const projects = programme.records.projects.map(({ id, value }) => ({ id, ...value }));
  const finished = new Set(
    projects.filter(({ year, status }) => year === followUp && status === 'done').map(({ id }) => id),
  );
  const proposed = projects.filter(({ year }) => year === proposal);
  const shown = projects.filter(({ year }) => year === followUp || year === proposal);
  const lines = effects
    .map(({ value }) => value)
    .filter(({ project }) => project !== undefined && finished.has(project));
  const values = actualsOf(programme);
  const actuals = metrics.flatMap((metric) =>
    [metricYear - 1, metricYear].flatMap((year) => actualOf(metric, values, year) ?? []),
  );
  const title = { fi: 'title', sv: 'titleSv' } as const;
  return [
    textsOf('themes', valuesOf(themes), [{ fi: 'code' }, title]),
    textsOf('responsibles', valuesOf(responsibles), [title]),
    textsOf('projects', shown, [{ fi: 'code' }, title]),
    textsOf('projects', proposed, [{ fi: 'problem', sv: 'problemSv' }]),
    textsOf('metrics', valuesOf(metrics), [
      title,
      { fi: 'metricSet', sv: 'metricSetSv' },
      { fi: 'subGroup', sv: 'subGroupSv' },
      { fi: 'targetText', sv: 'targetTextSv' },
    ]),
    textsOf(
      'metricValues',
      actuals.filter(({ value }) => value === undefined),
      [{ fi: 'valueText', sv: 'valueTextSv' }],
    ),
    textsOf('effects', lines, [{ fi: 'part' }, { fi: 'effect', sv: 'effectSv' }, { fi: 'costText', sv: 'costTextSv' }]),
    textsOf(
      'roadmaps',
      valuesOf(roadmaps).filter(({ year }) => year === followUp || year === proposal),
      [{ fi: 'section' }],
    ),
  ];
}

function valuesOf<T>(records: readonly { readonly value: T }[]): readonly T[] {
  return records.map(({ value }) => value);
}
