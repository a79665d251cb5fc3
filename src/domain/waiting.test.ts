import { aProgramme, aProject } from '../../tests/builders';
import { waiting } from './waiting';

const today = '2026-11-24';
const limit = { id: 1, etag: '"1"', modified: '', modifiedBy: '', value: { key: 'staleAfterDays', title: '', value: '90', valueSv: '', valueEn: '' } };
const keysOf = (programme: Parameters<typeof waiting>[0], year?: number): readonly string[] => waiting(programme, year, today).map(({ record }) => record.value.key);

describe('what waits for an update', () => {
  it('is work of which nothing is known, and work that nobody has told of for longer than the limit, the longest first', () => {
    const projects = [
      aProject({ key: 'A1', status: 'unknown', statusDate: '2026-11-20' }),
      aProject({ key: 'A2', status: 'started', statusDate: '2026-08-26' }), // 90 days: not yet
      aProject({ key: 'A3', status: 'started', statusDate: '2026-08-25' }), // 91 days
      aProject({ key: 'A4', status: 'planned', statusDate: '2026-01-01' }),
      aProject({ key: 'A5', status: 'done', statusDate: '2020-01-01' }),
      aProject({ key: 'A6', statusDate: '2020-01-01' })
    ];
    expect(waiting(aProgramme({ projects, settings: [limit] }), undefined, today).map(({ record, why, days }) => [record.value.key, why, days]))
      .toEqual([['A4', 'stale', 327], ['A3', 'stale', 91], ['A1', 'unknown', 4]]);
  });

  it('counts from the day of the last change where no status date was given', () => {
    const record = { ...aProject({ status: 'started' }), modified: '2026-05-01T10:00:00Z' };
    expect(waiting(aProgramme({ projects: [record] }), undefined, today)).toEqual([{ record, why: 'stale', since: '2026-05-01', days: 207 }]);
  });

  it('follows the city\'s own limit, and 90 days where the setting is no number', () => {
    const projects = [aProject({ key: 'A1', status: 'started', statusDate: '2026-10-20' })];
    const withLimit = (value: string): readonly string[] => keysOf(aProgramme({ projects, settings: [{ ...limit, value: { ...limit.value, value } }] }));
    expect([withLimit('30'), withLimit('pitkään')]).toEqual([['A1'], []]);
  });

  it('can be asked of one year', () => {
    const projects = [aProject({ key: 'A1', year: 2024, status: 'unknown' }), aProject({ key: 'A2', year: 2025, status: 'unknown' })];
    expect(keysOf(aProgramme({ projects }), 2024)).toEqual(['A1']);
  });
});
