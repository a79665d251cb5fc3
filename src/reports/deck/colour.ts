import type { Colour } from './plan';

// Fluent's own blue where the city has given no colour.
const fallback: Colour = '0F6CBD';

/**
 * The city's colour from its setting (`#1A5276` or without the sign), darkened until it can be told from white;
 * Fluent's blue for anything else.
 */
export function accentOf(setting: string): Colour {
  const given = /^#?([0-9a-f]{6})$/i.exec(setting.trim())?.[1]?.toUpperCase() ?? fallback;
  let colour = given;
  // 4.5 to 1 lets it carry text in white, too.
  while (contrastWithWhite(colour) < 4.5) colour = mixed(colour, '000000', 0.08);
  return colour;
}

/** A colour mixed with another: `share` of the other, 0 to 1. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const [own, added] = [channels(colour), channels(other)];
  return own
    .map((value, index) =>
      Math.round(value * (1 - share) + (added[index] ?? 0) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Shades of the city's colour that can be told from white and from each other, the darkest first. */
export function shadesOf(accent: Colour): readonly Colour[] {
  return [
    mixed(accent, '000000', 0.45),
    accent,
    mixed(accent, '605E5C', 0.65),
    mixed(accent, '000000', 0.75),
    mixed(accent, 'FFFFFF', 0.3),
  ];
}

function channels(colour: Colour): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function contrastWithWhite(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
