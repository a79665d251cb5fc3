import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

/** The web part whose icons these are; Teams and SharePoint find them by this name. */
const component = 'c0a8f7d2-5b64-4a3e-9d0e-7f3a1c2b4d10';
const blue = [0x00, 0x45, 0x78] as const;

/** A shape of the symbol on a square of 96 units: how far a point is from its edge, negative inside. */
type Shape = (x: number, y: number) => number;

const radius = 8.5;

const bar =
  (from: number, to: number, middle: number): Shape =>
  (x, y) => {
    const nearest = Math.min(Math.max(x, from + radius), to - radius);
    return Math.sqrt((x - nearest) ** 2 + (y - middle) ** 2) - radius;
  };
const milestone =
  (centre: number, middle: number): Shape =>
  (x, y) =>
    (Math.abs(x - centre) + Math.abs(y - middle) - 15.5) * Math.SQRT1_2;

/**
 * A roadmap: three stretches of work, each beginning later than the one before, and the milestone they lead to. Its
 * rows fall on whole pixels of the outline.
 */
const symbol: readonly Shape[] = [bar(3, 58, 19), bar(17, 79, 46.5), bar(31, 60, 74), milestone(79, 74)];

interface Icon {
  /** Pixels along a side. */
  readonly size: number;
  /** Empty pixels around the symbol. */
  readonly padding: number;
  /** White on blue, or white on nothing. */
  readonly background: 'blue' | 'none';
}

const icons: Readonly<Record<string, Icon>> = {
  [`teams/${component}_color.png`]: { size: 192, padding: 48, background: 'blue' },
  [`teams/${component}_outline.png`]: { size: 32, padding: 2, background: 'none' },
  'sharepoint/images/package.png': { size: 96, padding: 16, background: 'blue' },
};

/** The product's icons by their path in the repository, the same pixels each time. */
export function drawIcons(): ReadonlyMap<string, PNG> {
  return new Map(Object.entries(icons).map(([file, icon]) => [file, draw(icon)]));
}

function draw({ size, padding, background }: Icon): PNG {
  const png = new PNG({ width: size, height: size });
  const unit = 96 / (size - 2 * padding);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const cover = coverage((x + 0.5 - padding) * unit, (y + 0.5 - padding) * unit, unit);
      const pixel =
        background === 'none'
          ? [255, 255, 255, Math.round(255 * cover)]
          : [...blue.map((part) => Math.round(part + (255 - part) * cover)), 255];
      png.data.set(pixel, (y * size + x) * 4);
    }
  }
  return png;
}

/** How much of a pixel around this point the symbol covers, 0 to 1: an edge fades over the width of one pixel. */
function coverage(x: number, y: number, pixel: number): number {
  const distance = Math.min(...symbol.map((shape) => shape(x, y)));
  return Math.min(Math.max(0.5 - distance / pixel, 0), 1);
}

if (require.main === module) {
  for (const [file, png] of drawIcons()) writeFileSync(path.join(__dirname, '../..', file), PNG.sync.write(png));
}
