import type { Kind, Programme } from '../domain/programme';
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
  {
    language,
    followUp,
    proposal,
  }: { readonly language: Language; readonly followUp: number; readonly proposal: number },
): UntoldInDeck | undefined {
  const isUntold = (name: EditableSetting): boolean => isSettingUntold(programme, name, language);
  const { projects, metrics, effects } = programme.records;
  const finished = new Set(
    projects.filter(({ value }) => value.year === followUp && value.status === 'done').map(({ id }) => id),
  );
  const proposed = projects.filter(({ value }) => value.year === proposal);
  const lines = effects.filter(({ value: { project } }) => project !== undefined && finished.has(project));
  const texts = [
    {
      kind: 'projects' as const,
      count: proposed.filter(({ value }) => isUntoldIn(value, { fi: 'problem', sv: 'problemSv' }, language)).length,
    },
    {
      kind: 'metrics' as const,
      count: metrics.filter(({ value }) => isUntoldIn(value, { fi: 'targetText', sv: 'targetTextSv' }, language))
        .length,
    },
    {
      kind: 'effects' as const,
      count: lines.filter(({ value }) => isUntoldIn(value, { fi: 'effect', sv: 'effectSv' }, language)).length,
    },
  ].filter(({ count }) => count > 0);
  const said = saidInPlace.filter(isUntold);
  const leftOut = doneWithout.filter(isUntold);
  return said.length + leftOut.length + texts.length > 0 ? { said, leftOut, texts } : undefined;
}
