import { porvoo } from '../dev/data/porvoo';
import { kinds, type Programme } from '../src/domain/programme';
import { aProgramme } from './builders';

/** The published Porvoo programme as it would be read from the lists, with or without the example values. */
export function porvooProgramme(options: { readonly examples: boolean }): Programme {
  const data = porvoo(options);
  const records = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      data[kind].map((value, index) => ({
        id: index + 1,
        etag: `"${kind}-${index + 1},1"`,
        value,
        modified: '2026-11-24T08:00:00Z',
        modifiedBy: 'Outi Omistaja',
      })),
    ]),
  );
  return { ...aProgramme(), records: records as unknown as Programme['records'] };
}
