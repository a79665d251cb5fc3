import { aRoadmap } from '../../../tests/builders';
import { typedDateValue } from '../words/typedDate';
import { decisionProblems, newRoadmapProblem, nextStates, wrongStep } from './decision';
import { roadmapStates, type Roadmap, type RoadmapState } from '../roadmap';

const decided = (given: Partial<Roadmap>): Roadmap =>
  aRoadmap({ state: 'approved', board: 'Kaupunginhallitus', decisionDate: '2025-12-15', ...given }).value;
const problems = (given: Partial<Roadmap>): object =>
  Object.fromEntries(decisionProblems(decided(given), '2026-11-24'));

describe('a roadmap in the board', () => {
  it.each<[RoadmapState | undefined, readonly RoadmapState[]]>([
    [undefined, ['proposal']],
    ['draft', ['proposal']],
    ['proposal', ['approved', 'returned', 'tabled', 'noted']],
    ['tabled', ['approved', 'returned', 'tabled', 'noted']],
    ['returned', ['draft']],
    ['approved', []],
    ['noted', []],
  ])('goes from %s to %j [B1]', (state, to) => {
    expect(nextStates({ state })).toEqual(to);
    expect(roadmapStates.filter((each) => wrongStep({ state }, each) === undefined).sort()).toEqual([...to].sort());
  });

  it.each<[RoadmapState | undefined, RoadmapState, string]>([
    ['draft', 'approved', 'notProposed'],
    [undefined, 'noted', 'notProposed'],
    ['approved', 'draft', 'final'],
    ['noted', 'approved', 'final'],
    ['approved', 'approved', 'alreadyThere'],
    ['returned', 'proposal', 'redraftFirst'],
    ['proposal', 'draft', 'awaitsBoard'],
    ['tabled', 'proposal', 'awaitsBoard'],
    ['draft', 'draft', 'alreadyThere'],
  ])('is refused the way from %s to %s: %s [B1]', (state, to, why) => expect(wrongStep({ state }, to)).toBe(why));
});

describe('what is written down of a decision', () => {
  it('is a board and a day that has been; the rest may follow [B2] [B3]', () => {
    expect(problems({})).toEqual({});
    expect(problems({ board: ' ', decisionDate: undefined })).toEqual({ board: 'required', decisionDate: 'required' });
    expect([problems({ decisionDate: '2026-11-24' }), problems({ decisionDate: '2026-11-25' })]).toEqual([
      {},
      { decisionDate: 'inFuture' },
    ]);
  });

  it.each(['proposal', 'approved'] as const)('is not saved as %s with a day that cannot be read [P5]', (state) =>
    expect(problems({ state, decisionDate: typedDateValue('31.2.2026', '2026-11-24') })).toEqual({
      decisionDate: 'noSuchDay',
    }),
  );

  it('needs nothing yet while it is no decision [B2]', () =>
    expect(problems({ state: 'proposal', board: '', decisionDate: '2027-01-01' })).toEqual({}));

  it.each([
    ['118/07.01.02/2024', true],
    ['OUKA/1234/02.08.00/2024', true],
    ['HEL 2024-001234', true],
    ['1234/2024', true],
    ['', true],
    [` ${'1'.repeat(40)} `, true],
    ['1'.repeat(41), false],
  ])('takes the diary number %s: %s [B3]', (diaryNumber, taken) =>
    expect(problems({ diaryNumber })).toEqual(taken ? {} : { diaryNumber: 'longDiaryNumber' }),
  );

  it.each([
    ['12', true],
    ['§ 12', true],
    ['12 §', true],
    ['', true],
    ['kaksitoista', false],
    ['12 a', false],
  ])('takes the section %s: %s [B3]', (section, taken) =>
    expect(problems({ section })).toEqual(taken ? {} : { section: 'notASection' }),
  );

  it.each([
    ['https://porvoo.fi/poytakirja', true],
    ['http://porvoo.fi', true],
    ['mailto:kirjaamo@porvoo.fi', false],
    ['javascript:alert(1)', false],
    ['porvoo.fi', false],
    ['', false],
  ])('takes minutes at %s: %s [B3]', (url, taken) =>
    expect(problems({ minutes: { url, description: '' } })).toEqual(taken ? {} : { minutes: 'notAPage' }),
  );

  it('fits into the list', () =>
    expect(problems({ board: 'x'.repeat(256), boardSv: 'x'.repeat(256) })).toEqual({
      board: 'tooLong',
      boardSv: 'tooLong',
    }));
});

describe('a new roadmap', () => {
  it('is of a year that has none yet [B4]', () => {
    const present = [aRoadmap({ year: 2024 }), aRoadmap({ key: '2025', year: 2025 })];
    expect([2026, 2025, 1999, 2101, NaN, 2026.5].map((year) => newRoadmapProblem(year, present))).toEqual([
      undefined,
      'yearTaken',
      ...Array<string>(4).fill('yearOutOfRange'),
    ]);
  });
});
