import { porvoo } from '../../../dev/data/porvoo';
import { anEffect, aProgramme, aProject } from '../../../tests/builders';
import { lineGroups, type Effect } from '../effect';
import {
  costSums,
  effectProblems,
  emptyEffect,
  followsCost,
  inGroup,
  lawOf,
  measureEffects,
  payback,
  proposedCost,
  titleOf,
  unconfirmed,
} from './sums';

const deck = porvoo({ examples: false });
const lines = deck.effects.map((effect) => anEffect(effect));
const programme = aProgramme({ effects: lines, projects: deck.projects.map((project) => aProject(project)) });

describe('the sums of the deck', () => {
  const { kinds, savings, withoutAmount } = costSums(lines);

  it('keep the kinds of cost apart, each with its lines and with how they were paid for', () => {
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
  it('are of cents, and leave out kinds that no line has', () => {
    const { kinds } = costSums([
      anEffect({ amount: 0.1, costKind: 'yearly' }),
      anEffect({ amount: 0.2, costKind: 'yearly' }),
    ]);
    expect(kinds.map(({ kind, amount }) => [kind, amount])).toEqual([['yearly', 0.3]]);
  });

  it('count a line whose kind nobody has said as not stated, and name the lines without an amount', () => {
    const { kinds, withoutAmount } = costSums([anEffect({ amount: 5 }), anEffect({ costText: 'ei tiedossa' })]);
    expect(kinds.map(({ kind, amount }) => [kind, amount])).toEqual([['notStated', 5]]);
    expect(withoutAmount.map(({ value }) => value.costText)).toEqual(['ei tiedossa']);
  });

  it('are rough where the words of a line say so of the very amount', () => {
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

describe('payback', () => {
  const of = (...given: Partial<Effect>[]): ReturnType<typeof payback> => payback(given.map((each) => anEffect(each)));
  const once = { amount: 9900, costKind: 'oneOff' } as const;

  it('is what was paid once against what is saved in a year', () =>
    expect(of({ ...once, savingPerYear: 15000 })).toEqual({
      years: 0.66,
      oneOff: 9900,
      savedPerYear: 15000,
      approximate: false,
    }));

  it('takes all lines of a part together, the year’s own costs off the saving', () =>
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
  ])('cannot be told with %s', (_, given, unknown) => expect(of(...given)).toEqual({ unknown }));

  it('is no question where nothing is saved', () => expect(of(once)).toBeUndefined());

  it('of the deck’s storm drains cannot be told: nobody says whether the 9 900 euros were paid once', () => {
    const { parts } = measureEffects(programme, programme.records.projects).find(
      ({ project }) => project.value.key === '2024-08',
    ) ?? { parts: [] };
    expect(parts.map(({ part, lines: own }) => [part, payback(own)])).toEqual([
      ['a', undefined],
      ['b', { unknown: 'kindMissing' }],
    ]);
  });
});

describe('measures with what they brought', () => {
  it('are the five finished ones of the deck, none of which lacks anything', () => {
    const found = measureEffects(programme, programme.records.projects);
    expect(found.map(({ project }) => project.value.key)).toEqual([
      '2024-01',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-23',
    ]);
    expect(found.flatMap(({ lacks }) => lacks)).toEqual([]);
  });

  it('name what a finished one lacks, and keep unfinished ones with lines for the end', () => {
    const [bare, started, half] = [
      aProject({ key: 'A1', status: 'done' }),
      aProject({ key: 'A2', status: 'started' }),
      aProject({ key: 'A3', status: 'done' }),
    ];
    const given = aProgramme({
      projects: [started, bare, half],
      effects: [anEffect({ project: 'A2', effect: 'Alku' }), anEffect({ project: 'A3', effect: 'Valmis' })],
    });
    expect(
      measureEffects(given, given.records.projects).map(({ project, lacks }) => [project.value.key, lacks]),
    ).toEqual([
      ['A1', ['effect', 'cost']],
      ['A3', ['cost']],
      ['A2', []],
    ]);
  });
});

describe('the fields of a cost', () => {
  it.each([
    ['12 400 e kertainvestointi hankerahoituksella', { amount: 12400, costKind: 'oneOff', funding: 'grant' }],
    ['8750 e', { amount: 8750, costKind: 'notStated', funding: 'notStated' }],
    ['a) 8750 e b) 9900 e', { amount: undefined, costKind: undefined, funding: undefined }],
    ['ei tiedossa', { amount: undefined, costKind: undefined, funding: undefined }],
  ])('are proposed by %j as %j', (costText, fields) => expect(proposedCost(costText)).toEqual(fields));

  it('of every line of the deck are as its words propose them', () =>
    expect(deck.effects.filter((line) => !followsCost(line))).toEqual([]));

  it('follow the words until somebody says otherwise', () => {
    const line = { ...emptyEffect('x', 'A1'), costText: '8750 e' };
    expect(followsCost(line)).toBe(true);
    expect(followsCost({ ...line, ...proposedCost('8750 e') })).toBe(true);
    expect(followsCost({ ...line, ...proposedCost('8750 e'), costKind: 'oneOff' })).toBe(false);
  });

  it('that nobody has filled in are told as a proposal, and only those', () => {
    const line = { ...emptyEffect('x', 'A1'), costText: '8750 e' };
    expect(unconfirmed(line)).toMatchObject({ amount: 8750 });
    expect(unconfirmed({ ...line, amount: 8750 })).toBeUndefined();
    expect(unconfirmed({ ...line, costText: 'ei tiedossa' })).toBeUndefined();
  });
});

describe('a line', () => {
  const given = (effect: Partial<Effect>): Effect => ({ ...emptyEffect('x', 'A1'), effect: 'Nopeutuu', ...effect });
  const problems = (effect: Partial<Effect>, others = [anEffect({ key: 'y', project: 'A1', part: 'a' })]): unknown => [
    ...effectProblems(given(effect), others),
  ];

  it.each<[Partial<Effect>, unknown]>([
    [{}, []],
    [{ project: undefined }, [['project', 'noMeasure']]],
    [{ effect: ' ' }, [['effect', 'nothingSaid']]],
    [{ effect: '', costText: '3100 e' }, []],
    [{ amount: -1 }, [['amount', 'notAnAmount']]],
    [{ savingPerYear: Number.NaN }, [['savingPerYear', 'notAnAmount']]],
    [{ costText: 'x'.repeat(256) }, [['costText', 'tooLong']]],
    [{ part: 'A' }, [['part', 'partTaken']]],
    [{ part: 'b' }, []],
    [{ key: 'y', part: 'a' }, []],
  ])('%j has the problems %j', (effect, expected) => expect(problems(effect)).toEqual(expected));

  it('is called after its measure and its letter', () =>
    expect([titleOf('Kartoitus', 'a'), titleOf('Kartoitus', ''), titleOf('x'.repeat(255), 'a').length]).toEqual([
      'Kartoitus, a',
      'Kartoitus',
      255,
    ]));
});
