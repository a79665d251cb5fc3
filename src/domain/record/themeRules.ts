import type { Key } from '../key';
import type { Versioned } from '../programme';
import type { Theme } from '../theme';
import type { Form } from './form';
import { shortTextLimit } from './textLimit';

/** What themes are: the aims of the programme, or what carries them. */
export const themeKinds = ['theme', 'capability'] as const satisfies readonly Theme['kind'][];

/** Why a theme cannot be saved; shown at its field. */
export type ThemeProblem = 'required' | 'tooLong' | 'notANumber' | 'year' | 'codeTaken';

/** The texts of a theme. */
export const themeTexts = [
  'code',
  'title',
  'titleSv',
  'titleEn',
  'longTitle',
  'longTitleSv',
  'longTitleEn',
] as const satisfies readonly (keyof Theme)[];

/** The form of a theme. */
export const themeForm: Form<Theme> = {
  name: 'theme',
  properties: [...themeTexts, 'sortOrder', 'kind', 'lastYear'],
  tidy: (theme) => ({ ...theme, ...Object.fromEntries(themeTexts.map((name) => [name, theme[name].trim()])) }),
};

/**
 * What has to be mended before a theme can be saved, by property; `id` is its number, 0 for a new one. `others` are the
 * themes that are there already.
 */
export function themeProblems(
  { id, value: theme }: Pick<Versioned<Theme>, 'id' | 'value'>,
  others: readonly Versioned<Theme>[],
): ReadonlyMap<keyof Theme, ThemeProblem> {
  const problems = new Map<keyof Theme, ThemeProblem>();
  for (const name of themeTexts) if (theme[name].length > shortTextLimit) problems.set(name, 'tooLong');
  if (theme.title.trim() === '') problems.set('title', 'required');
  if (Number.isNaN(theme.sortOrder)) problems.set('sortOrder', 'notANumber');
  const { lastYear } = theme;
  if (lastYear !== undefined && !isYear(lastYear)) problems.set('lastYear', 'year');
  const code = plainCode(theme);
  // A row with the key of a new one is this one, whose adding was not answered.
  const isThis = (other: Versioned<Theme>): boolean => other.id === id || (id === 0 && other.value.key === theme.key);
  const isTaken = others.some((other) => !isThis(other) && plainCode(other.value) === code);
  if (code !== '' && isTaken) problems.set('code', 'codeTaken');
  return problems;
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 2000 && year <= 2100;

function plainCode({ code }: Theme): string {
  return code.trim().toLowerCase();
}

/** A new theme, with all other fields empty; `sortOrder` is its place among the others. */
export function emptyTheme(key: Key, sortOrder: number): Theme {
  return {
    key,
    code: '',
    title: '',
    titleSv: '',
    titleEn: '',
    longTitle: '',
    longTitleSv: '',
    longTitleEn: '',
    sortOrder,
    kind: 'theme',
  };
}

/** A new theme that is added after another: of its kind. */
export function themeAfter(key: Key, sortOrder: number, { kind }: Theme): Theme {
  return { ...emptyTheme(key, sortOrder), kind };
}
