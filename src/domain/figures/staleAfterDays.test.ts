import { aProgramme } from '../../../tests/builders';
import type { Setting } from '../settings';
import type { Versioned } from '../programme';
import { staleAfterDays } from './waiting';

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
