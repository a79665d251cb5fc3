import { anEffect } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import type { Effect } from '../effect';
import { withUnread } from './unread';
import { effectProblems, effectTitle, emptyEffect, followsCost, proposedCost, unconfirmed } from './effectRules';

const deck = porvooProgramme({ examples: false }).records;

describe('the fields of a cost', () => {
  it.each([
    ['12 400 e kertainvestointi hankerahoituksella', { amount: 12400, costKind: 'oneOff', funding: 'grant' }],
    ['8750 e', { amount: 8750, costKind: 'notStated', funding: 'notStated' }],
    ['a) 8750 e b) 9900 e', { amount: undefined, costKind: undefined, funding: undefined }],
    ['ei tiedossa', { amount: undefined, costKind: undefined, funding: undefined }],
  ])('are proposed by %j as %j [C8]', (costText, fields) => expect(proposedCost(costText)).toEqual(fields));

  it('of every line of the deck are as its words propose them', () =>
    expect(deck.effects.filter(({ value }) => !followsCost(value))).toEqual([]));

  it('follow the words until somebody says otherwise [C8]', () => {
    const line = { ...emptyEffect('x', 5), costText: '8750 e' };
    expect(followsCost(line)).toBe(true);
    expect(followsCost({ ...line, ...proposedCost('8750 e') })).toBe(true);
    expect(followsCost({ ...line, ...proposedCost('8750 e'), costKind: 'oneOff' })).toBe(false);
  });

  it('that nobody has filled in are told as a proposal, and only those [C8]', () => {
    const line = { ...emptyEffect('x', 5), costText: '8750 e' };
    expect(unconfirmed(line)).toMatchObject({ amount: 8750 });
    expect(unconfirmed({ ...line, amount: 8750 })).toBeUndefined();
    expect(unconfirmed({ ...line, costText: 'ei tiedossa' })).toBeUndefined();
  });
});

describe('a line', () => {
  const given = (effect: Partial<Effect>): Effect => ({ ...emptyEffect('x', 5), effect: 'Nopeutuu', ...effect });
  const other = anEffect({ key: 'y', project: 5, part: 'a' });
  const problems = (effect: Partial<Effect>, id = 0): unknown => [
    ...effectProblems({ id, value: given(effect) }, [other]),
  ];

  it('of which an effect could not be read says something [C12]', () => {
    const value = withUnread(given({ effect: '' }), { effect: '<p>Nopeutuu</p>' });
    expect([...effectProblems({ id: 1, value }, [])]).toEqual([]);
  });

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
  ])('%j has the problems %j [C12]', (effect, expected) => expect(problems(effect)).toEqual(expected));

  it('keeps its own letter, and may have the letter of another measure’s line [C12]', () =>
    expect([problems({ part: 'a' }, other.id), problems({ part: 'a', project: 6 })]).toEqual([[], []]));

  it('is called after its measure and its letter', () =>
    expect([
      effectTitle('Kartoitus', 'a'),
      effectTitle('Kartoitus', ''),
      effectTitle('x'.repeat(255), 'a').length,
    ]).toEqual(['Kartoitus, a', 'Kartoitus', 255]));

  it('is not cut within a letter of two halves, or between one and its accent [X7]', () =>
    expect(['😀', 'e\u0301'].map((letter) => effectTitle(`${'x'.repeat(254)}${letter}`, 'a'))).toEqual([
      'x'.repeat(254),
      'x'.repeat(254),
    ]));
});
