import { formerPresentations } from './former';
import { formatChecksum, formatText } from './formats';
import { presentations } from './presentations';
import type { Kind } from '../../domain/programme';

/** The checksum of each format that the product has ever given a column, the newest last. */
const written: readonly (readonly [Kind, string, readonly string[]])[] = [
  ['projects', 'status', ['cb783ed8', '08b0900e', 'd7322f79']],
  ['projects', 'dueOn', ['4e94a410']],
  ['roadmaps', 'state', ['70b62489', '7ee7da99']],
];

describe('the formats of columns', () => {
  it('are written down here one by one: who changes one adds it, so that set-up knows the one before as ours [V3]', () => {
    const now = Object.entries(presentations).flatMap(([kind, { formats = {} }]) =>
      Object.entries(formats).map(([property, format]) => [
        kind,
        property,
        format && formatChecksum(formatText(format)),
      ]),
    );
    expect(now).toEqual(written.map(([kind, property, checksums]) => [kind, property, checksums.at(-1)]));
  });

  it.each(written)('that %s had at %s in earlier versions are replaced by set-up [V3]', (kind, property, checksums) =>
    expect(formerPresentations[kind]?.formats?.[property] ?? []).toEqual(checksums.slice(0, -1)),
  );
});
