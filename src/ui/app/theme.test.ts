import { createTheme, getColorFromString, getContrastRatio } from '@fluentui/react';
import { themes } from '../../../dev/workbench/themes';
import { statuses } from '../../domain/status';
import { statusMarks } from '../../loc/status';
import { personColours } from '../parts/initials';
import { appThemeOf } from './theme';

describe('the theme of a section', () => {
  const all = themes();
  it.each([
    ['light', 'none', false],
    ['light', 'neutral', false],
    ['light', 'soft', false],
    ['light', 'strong', true],
    ['dark', 'none', false],
    ['dark', 'neutral', false],
    ['dark', 'soft', true],
    ['dark', 'strong', true],
  ] as const)(
    '%s, %s is taken where its text can be read, else we stand on our own background',
    (page, section, own) => {
      const host = all[page][section];
      const { fluent, ownBackground } = appThemeOf(host.isInverted ? 'dark' : 'light', host);
      expect(ownBackground).toBe(own);
      expect(fluent.semanticColors.bodyBackground === host.semanticColors.bodyBackground).toBe(!own);
    },
  );

  it('of a city with other colours is the city’s', () => {
    const city = createTheme({ palette: { themePrimary: '#7a3e00', themeDarkAlt: '#6e3800' } });
    expect(appThemeOf('light', city)).toMatchObject({
      ownBackground: false,
      fluent: { palette: { themePrimary: '#7a3e00' } },
    });
  });
});

describe.each(['light', 'dark'] as const)('on a %s page', (page) => {
  const ratio = (one = '', other = ''): number => {
    const [a, b] = [one, other].map((colour) => getColorFromString(colour));
    if (!a || !b) throw new Error(`${one} or ${other} is no colour`);
    return getContrastRatio(a, b);
  };

  it.each(['none', 'neutral', 'soft', 'strong'] as const)('lines show on the page and on cards: %s', (section) => {
    const host = themes()[page][section];
    const kind = host.isInverted ? 'dark' : 'light';
    const { variables, fluent } = appThemeOf(kind, host);
    const [surface, raised, line] = [variables['--dk-surface'], variables['--dk-raised'], variables['--dk-line']];
    expect(ratio(line, raised)).toBeGreaterThan(1.15);
    expect(ratio(line, surface)).toBeGreaterThan(1.15);
    if (kind === 'light') return;
    // What lies over a dark page has no shadow that could be seen: it is lighter, and has an edge.
    expect(ratio(raised, surface)).toBeGreaterThan(1.1);
    expect(ratio(variables['--dk-card-edge'], raised)).toBeGreaterThan(1.15);
    expect(fluent.semanticColors.menuBackground).toBe(raised);
    expect(fluent.semanticColors.bodyDivider).toBe(line);
  });

  it.each(['none', 'neutral', 'soft', 'strong'] as const)('buttons of both kinds have one ground: %s', (section) => {
    const host = themes()[page][section];
    const { variables, fluent } = appThemeOf(host.isInverted ? 'dark' : 'light', host);
    expect(variables['--dk-button-ground']).toBe(fluent.semanticColors.buttonBackground);
    expect(['transparent', variables['--dk-raised']]).toContain(variables['--dk-button-ground']);
    expect(ratio(fluent.semanticColors.buttonText, variables['--dk-button-hover'])).toBeGreaterThanOrEqual(4.5);
  });
});

it('what cannot be pressed keeps an edge in the contrast theme', () => {
  const { semanticColors } = appThemeOf('contrast', undefined).fluent;
  expect(semanticColors.buttonBorderDisabled).not.toBe(semanticColors.buttonBackgroundDisabled);
});

it.each(['light', 'dark'] as const)('cards stand out from their column by their shade, %s', (kind) => {
  const { variables } = appThemeOf(kind, undefined);
  const brightness = (colour: string): number => getColorFromString(colour)?.v ?? 0;
  expect(brightness(variables['--dk-raised'] ?? '') - brightness(variables['--dk-shade'] ?? '')).toBeGreaterThan(2);
});

describe.each(['light', 'dark'] as const)('the marks of the statuses, %s', (kind) => {
  const ratio = (one: string, other: string): number => {
    const [a, b] = [one, other].map((colour) => getColorFromString(colour));
    if (!a || !b) throw new Error(`${one} or ${other} is no colour`);
    return getContrastRatio(a, b);
  };

  it('stand out from the page and from its shaded surfaces', () => {
    const { fluent } = appThemeOf(kind, undefined);
    const { variables } = appThemeOf(kind, undefined);
    const raised = variables['--dk-raised'] ?? '';
    for (const surface of [fluent.semanticColors.bodyBackground, fluent.palette.neutralLighter, raised])
      for (const mark of Object.values(statusMarks)) expect(ratio(mark[kind], surface)).toBeGreaterThanOrEqual(3);
  });

  it('are told in badges whose letters can be read', () => {
    const { variables } = appThemeOf(kind, undefined);
    for (const status of [...statuses, 'none'] as const)
      expect(
        ratio(variables[`--dk-${status}-letters`] ?? '', variables[`--dk-${status}-tint`] ?? ''),
      ).toBeGreaterThanOrEqual(4.5);
  });

  it('stand beside people whose initials can be read', () => {
    const { variables } = appThemeOf(kind, undefined);
    for (let colour = 1; colour <= personColours; colour += 1)
      expect(
        ratio(variables[`--dk-person-${colour}`] ?? '', variables[`--dk-person-tint-${colour}`] ?? ''),
      ).toBeGreaterThanOrEqual(4.5);
  });

  it('“unknown” and “none”, both grey, are told apart in a ring', () => {
    expect(ratio(statusMarks.unknown[kind], statusMarks.none[kind])).toBeGreaterThanOrEqual(2.5);
  });
});
