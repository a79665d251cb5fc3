import { exampleCity } from '../dev/data/exampleCity';
import { porvoo } from '../dev/data/porvoo';
import type { Records } from '../dev/data/records';
import { kinds, type Programme } from '../src/domain/programme';
import { numbersOf, withNumbers, type Portable } from '../src/domain/relations';
import { aProgramme } from './builders';

/** The published Porvoo programme as it would be read from the lists, with or without the example values. */
export function porvooProgramme(options: { readonly examples: boolean }): Programme {
  return programmeOf(porvoo(options));
}

/** The programme of the city that does not exist, as it would be read from the lists. */
export function exampleProgramme(): Programme {
  return programmeOf(exampleCity());
}

function programmeOf(data: Records): Programme {
  const idOf = numbersOf(
    Object.fromEntries(
      kinds.map((kind) => [kind, data[kind].map((value, index) => ({ id: index + 1, value }))]),
    ) as unknown as Parameters<typeof numbersOf>[0],
  );
  const records = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      data[kind].map((value: Portable<typeof kind>, index) => ({
        id: index + 1,
        etag: `"${kind}-${index + 1},1"`,
        value: withNumbers(kind, value, idOf),
        modified: '2026-11-24T08:00:00Z',
        modifiedBy: 'Outi Omistaja',
      })),
    ]),
  );
  return { ...aProgramme(), records: records as unknown as Programme['records'] };
}
