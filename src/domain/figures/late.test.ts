import { aProgramme, aProject } from '../../../tests/builders';
import { statuses } from '../status';
import { filtered } from './filter';
import { isLate } from './late';

const today = '2026-11-24';

describe('a measure is late', () => {
  it.each([
    ['the day before', '2026-11-23', true],
    ['today', '2026-11-24', false],
    ['tomorrow', '2026-11-25', false],
    ['on no day', undefined, false],
  ] as const)('or not where it is due %s [W8]', (_, dueOn, late) =>
    expect(isLate({ dueOn, status: 'started' }, today)).toBe(late),
  );

  it('whatever its status but for those that end the work, and also without one [W8]', () =>
    expect([undefined, ...statuses].filter((status) => isLate({ dueOn: '2026-09-30', status }, today))).toEqual([
      undefined,
      'planned',
      'started',
      'unknown',
    ]));

  it('by the day of the site on which the lists were read, and a filter finds it [W8]', () => {
    const due = ['2026-09-30', '2026-11-24', '2027-03-31'] as const;
    const programme = aProgramme({ projects: due.map((dueOn) => aProject({ key: dueOn, dueOn })) });
    const late = (readOn: typeof today | '2026-11-25'): readonly string[] =>
      filtered({ ...programme, readOn }, { late: true }).map(({ value }) => value.key);
    expect([late(today), late('2026-11-25')]).toEqual([['2026-09-30'], ['2026-09-30', '2026-11-24']]);
  });
});
