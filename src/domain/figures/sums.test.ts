import { anEffect } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import { inGroup, lawOf, lineGroups } from '../effect';
import { costSums } from './sums';

const lines = porvooProgramme({ examples: false }).records.effects;

describe('the sums of the deck', () => {
  const { kinds, savings, withoutAmount } = costSums(lines);

  it('keep the kinds of cost apart, each with its lines and with how they were paid for [C5]', () => {
    expect(
      kinds.map(({ kind, amount, lines: behind, fundings }) => [
        kind,
        amount,
        behind.length,
        fundings.map(({ funding, amount: paid }) => [funding, paid]),
      ]),
    ).toEqual([
      ['yearly', 8800, 2, [['notStated', 8800]]],
      ['oneOff', 15200, 2, [['grant', 15200]]],
      ['notStated', 18650, 2, [['notStated', 18650]]],
    ]);
    expect(withoutAmount).toEqual([]);
  });

  it('say that about 15 000 euros are saved a year', () =>
    expect(savings).toMatchObject({ amount: 15000, approximate: true, lines: [{ value: { key: '2024-e5' } }] }));
});

describe('sums', () => {
  it('are of cents, and leave out kinds that no line has [C5]', () => {
    const { kinds } = costSums([
      anEffect({ amount: 0.1, costKind: 'yearly' }),
      anEffect({ amount: 0.2, costKind: 'yearly' }),
    ]);
    expect(kinds.map(({ kind, amount }) => [kind, amount])).toEqual([['yearly', 0.3]]);
  });

  it('count a line whose kind nobody has said as not stated, and name the lines without an amount [C6]', () => {
    const { kinds, withoutAmount } = costSums([anEffect({ amount: 5 }), anEffect({ costText: 'ei tiedossa' })]);
    expect(kinds.map(({ kind, amount }) => [kind, amount])).toEqual([['notStated', 5]]);
    expect(withoutAmount.map(({ value }) => value.costText)).toEqual(['ei tiedossa']);
  });

  it('are rough where the words of a line say so of the very amount [C7]', () => {
    const [rough, mended] = [
      { costText: 'noin 300 e/v', amount: 300 },
      { costText: 'noin 300 e/v', amount: 312 },
    ];
    expect([rough, mended].map((given) => costSums([anEffect(given)]).kinds[0]?.approximate)).toEqual([true, false]);
  });
});

describe('the groups that a number opens', () => {
  it('are the lines behind the deck’s sums', () => {
    const keys = (group: (typeof lineGroups)[number]): string =>
      lines
        .filter(({ value }) => inGroup(value, group))
        .map(({ value }) => value.key.slice(-2))
        .join(' ');
    expect(lineGroups.map((group) => [group, keys(group)])).toEqual([
      ['yearly', 'e1 e3'],
      ['oneOff', 'e2 e6'],
      ['notStated', 'e4 e5'],
      ['saving', 'e5'],
      ['withoutAmount', ''],
      ['statutory', 'e2 e4 e6'],
      ['lacking', ''],
    ]);
  });

  it('name the law where one is named', () =>
    expect(lines.map(({ value }) => lawOf(value))).toEqual([undefined, 'TihL', undefined, '', undefined, 'TihL']));
});
