import { anEffect } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import type { Effect } from '../effect';
import { measureEffects } from './measureEffects';
import { payback } from './payback';

const programme = porvooProgramme({ examples: false });

describe('payback', () => {
  const of = (...given: Partial<Effect>[]): ReturnType<typeof payback> => payback(given.map((each) => anEffect(each)));
  const once = { amount: 9900, costKind: 'oneOff' } as const;

  it('is what was paid once against what is saved in a year [C9]', () =>
    expect(of({ ...once, savingPerYear: 15000 })).toEqual({
      years: 0.66,
      oneOff: 9900,
      savedPerYear: 15000,
      approximate: false,
    }));

  it('takes all lines of a part together, the year’s own costs off the saving [C9]', () =>
    expect(
      of({ ...once, savingPerYear: 15000 }, { amount: 5100, costKind: 'oneOff' }, { amount: 5000, costKind: 'yearly' }),
    ).toMatchObject({ years: 1.5, oneOff: 15000, savedPerYear: 10000 }));

  it.each<[string, Partial<Effect>[], string]>([
    [
      'a cost whose amount is not known',
      [{ ...once, savingPerYear: 15000 }, { costText: 'ei tiedossa' }],
      'amountMissing',
    ],
    ['a cost whose kind is not known', [{ amount: 9900, savingPerYear: 15000 }], 'kindMissing'],
    ['nothing that was paid once', [{ amount: 100, costKind: 'yearly', savingPerYear: 15000 }], 'noOneOff'],
    [
      'a year’s cost that eats up the saving',
      [
        { ...once, savingPerYear: 500 },
        { amount: 500, costKind: 'yearly' },
      ],
      'nothingLeft',
    ],
  ])('cannot be told with %s [C10]', (_, given, unknown) => expect(of(...given)).toEqual({ unknown }));

  it('is no question where nothing is saved [C10]', () => expect(of(once)).toBeUndefined());

  it('of the deck’s storm drains cannot be told: nobody says whether the 9 900 euros were paid once [C9] [C10]', () => {
    const { parts } = measureEffects(programme, programme.records.projects).find(
      ({ project }) => project.value.key === '2024-08',
    ) ?? { parts: [] };
    expect(parts.map(({ part, lines: own }) => [part, payback(own)])).toEqual([
      ['a', undefined],
      ['b', { unknown: 'kindMissing' }],
    ]);
  });
});
