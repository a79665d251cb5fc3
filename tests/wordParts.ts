import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Part {
  readonly name: string;
  readonly patterns: readonly RegExp[];
  /** The example of its docstring; undefined where it has none. */
  readonly example: string | undefined;
}

/** The regular expressions that a file exports, each with the example that stands in its docstring. */
function partsOf(file: string, exported: Readonly<Record<string, unknown>>): readonly Part[] {
  const source = readFileSync(file, 'utf8');
  return Object.entries(exported).flatMap(([name, value]) => {
    const patterns = [value].flat().filter((each): each is RegExp => each instanceof RegExp);
    if (patterns.length === 0 || name === 'noValues') return [];
    const docstring = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\nexport const ${name}\b`).exec(source)?.[1] ?? '';
    const example = /Example: "([^"]*)"\./.exec(docstring.replace(/\s*\n \* ?/g, ' '))?.[1];
    return [{ name, patterns, example }];
  });
}

const takes = ({ patterns }: Part, text: string): boolean => patterns.some((pattern) => text.search(pattern) >= 0);

/**
 * Describes the regular expressions that a file of parts exports: each takes the example of its docstring, and leaves
 * the text that `left` has under its name.
 */
export function describeParts(
  file: string,
  exported: Readonly<Record<string, unknown>>,
  left: Readonly<Record<string, string>>,
): void {
  describe(`of the parts of ${path.basename(file)}`, () => {
    const parts = partsOf(file, exported);

    it.each(parts.map((part) => [part.name, part] as const))('%s takes its example', (_name, part) => {
      expect(part.example).toBeDefined();
      expect(takes(part, part.example ?? '')).toBe(true);
    });

    it.each(parts.map((part) => [part.name, part] as const))('%s leaves what only looks like it', (name, part) => {
      expect(left[name]).toBeDefined();
      expect(takes(part, left[name] ?? '')).toBe(false);
    });

    it('has no other part', () => {
      expect(Object.keys(left).filter((name) => !parts.some((part) => part.name === name))).toEqual([]);
    });
  });
}
