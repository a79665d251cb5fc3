import { aProgramme, aProject } from '../../../tests/builders';
import type { Versioned } from '../programme';
import type { Setting } from '../settings';
import { staleAfterDays, waiting } from './waiting';

const today = '2026-11-24';

describe('what waits for a word', () => {
  const projects = [
    aProject({ key: 'old', status: 'started', statusDate: '2026-08-01' }),
    aProject({ key: 'fresh', status: 'started', statusDate: '2026-11-01' }),
    aProject({ key: 'unknown', status: 'unknown', statusDate: '2026-11-20' }),
    aProject({ key: 'done', status: 'done', statusDate: '2024-01-01' }),
    { ...aProject({ key: 'undated', status: 'planned', year: 2024 }), modified: '2026-05-01T09:00:00Z' },
    aProject({ key: 'none', statusDate: '2024-01-01' }),
  ];
  const of = (year?: number): readonly string[] =>
    waiting(aProgramme({ projects }), year, today).map(({ record, why, days }) => `${record.value.key} ${why} ${days}`);

  it('is what has no information and work under way that nobody has updated, the longest first [W1] [W2]', () => {
    expect(of()).toEqual(['undated stale 207', 'old stale 115', 'unknown unknown 4']);
  });
  it('can be narrowed to a year', () => expect(of(2024)).toEqual(['undated stale 207']));
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
});
