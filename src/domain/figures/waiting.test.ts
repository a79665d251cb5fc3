import { aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import type { Programme, Versioned } from '../programme';
import type { Project } from '../project';
import type { Setting } from '../settings';
import { withUnread } from '../record/unread';
import { isStaleAfterUnread, staleAfterDays, toldOn, waiting, waitingAmong } from './waiting';

const lines = (programme: Programme): readonly string[] =>
  waiting(programme).map(({ record, why, days }) => `${record.value.key} ${why} ${days}`);

describe('what waits for a word', () => {
  const made = (record: Versioned<Project>, created: Versioned<Project>['created']): Versioned<Project> => ({
    ...record,
    created,
    modified: '2026-11-24T07:00:00Z',
  });

  it('is what has no information and work under way that nobody has updated, the longest first [W1] [W2]', () => {
    const projects = [
      aProject({ key: 'old', status: 'started', statusDate: '2026-08-01' }),
      aProject({ key: 'fresh', status: 'started', statusDate: '2026-11-01' }),
      aProject({ key: 'unknown', status: 'unknown', statusDate: '2026-11-20' }),
      aProject({ key: 'done', status: 'done', statusDate: '2024-01-01' }),
      made(aProject({ key: 'undated', status: 'planned' }), '2026-05-01'),
      aProject({ key: 'none', statusDate: '2024-01-01' }),
    ];
    expect(lines(aProgramme({ projects }))).toEqual(['undated stale 207', 'old stale 115', 'unknown unknown 4']);
  });

  it('counts from the date of the roadmap, not from the row, and no change of a row starts it anew [W2]', () => {
    const roadmaps = [aRoadmap({ year: 2024, state: 'approved', asOf: '10/24' })];
    const projects = [
      made(aProject({ key: 'started', year: 2024, status: 'started' }), '2026-11-24'),
      made(aProject({ key: 'unknown', year: 2024, status: 'unknown' }), '2026-11-24'),
      made(aProject({ key: 'told', year: 2024, status: 'started', statusDate: '2026-11-23' }), '2024-01-22'),
    ];
    expect(lines(aProgramme({ projects, roadmaps }))).toEqual(['started stale 754', 'unknown unknown 754']);
  });

  it('is, once its roadmap is approved, also what has no status yet [W1]', () => {
    const projects = [made(aProject({ key: 'none', year: 2025 }), '2025-01-24')];
    const inState = (state: 'approved' | 'proposal'): Programme =>
      aProgramme({ projects, roadmaps: [aRoadmap({ year: 2025, state })] });
    expect(lines(inState('approved'))).toEqual(['none none 669']);
    expect(lines(inState('proposal'))).toEqual([]);
  });

  it('waits also where no day is known, and a day to come is no wait [W2]', () => {
    const projects = [aProject({ key: 'unknown', status: 'unknown' })];
    expect(lines(aProgramme({ projects }))).toEqual(['unknown unknown 0']);
    const roadmaps = [aRoadmap({ year: 2025, asOf: '12/26' })];
    expect(lines(aProgramme({ projects, roadmaps }))).toEqual(['unknown unknown 0']);
  });

  it("is counted by the site's day of the reading [W2]", () => {
    const projects = [aProject({ key: 'unknown', status: 'unknown', statusDate: '2026-11-24' })];
    const programme = { ...aProgramme({ projects }), readAt: '2026-11-24T22:30:00Z', readOn: '2026-11-25' } as const;
    expect(lines(programme)).toEqual(['unknown unknown 1']);
  });

  it('can be narrowed to some measures [W1]', () => {
    const [one, other] = ['one', 'other'].map((key) => aProject({ key, status: 'unknown', year: 2024 }));
    const programme = aProgramme({ projects: [one, other].flatMap((each) => each ?? []) });
    expect(waitingAmong(programme, other ? [other] : []).map(({ record }) => record.value.key)).toEqual(['other']);
  });

  it.each([
    ['its status date', { statusDate: '2026-01-02' }, '10/24', '2026-01-02'],
    ['the end of the month of its roadmap', {}, '10/24', '2024-10-31'],
    ['its making, where that names no day', {}, 'syksyllä', '2024-01-22'],
  ] as const)('was told of last on %s [W2]', (_, given, asOf, day) => {
    const programme = aProgramme({ roadmaps: [aRoadmap({ year: 2024, asOf })] });
    expect(toldOn(programme, made(aProject({ year: 2024, ...given }), '2024-01-22'))).toBe(day);
  });
});

const setting = (value: string): Versioned<Setting> => ({
  id: 1,
  etag: '"1"',
  value: { key: 'staleAfterDays', title: '', value, valueSv: '', valueEn: '' },
  modified: '2026-11-24T08:00:00Z',
  modifiedBy: '',
});

describe('how long a status may stand', () => {
  it('is 90 days without a setting [W3]', () => expect(staleAfterDays(aProgramme())).toBe(90));

  it.each([
    ['30', 30],
    ['0', 90],
    ['-5', 90],
    ['12.5', 90],
    ['kuukausi', 90],
    ['', 90],
  ])('is, with the setting "%s", %i days [W3]', (value, days) =>
    expect(staleAfterDays(aProgramme({ settings: [setting(value)] }))).toBe(days),
  );

  it('is 90 days meanwhile where the setting could not be read, which is known [W3]', () => {
    const { value, ...row } = setting('');
    const unread = aProgramme({ settings: [{ ...row, value: withUnread(value, { value: '<p>30</p>' }) }] });
    expect([staleAfterDays(unread), isStaleAfterUnread(unread)]).toEqual([90, true]);
    expect(isStaleAfterUnread(aProgramme({ settings: [setting('')] }))).toBe(false);
    expect(isStaleAfterUnread(aProgramme())).toBe(false);
  });
});
