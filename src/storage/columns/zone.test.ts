import { publishedZones } from '../../../tests/publishedZones';
import type { PlainDate } from '../../domain/date';
import { ianaNames } from './timeZones';
import { zoneOf } from './zone';

const minutes = 60;

describe('a day of the site', () => {
  const helsinki = zoneOf({ id: 59, bias: -120 });
  it.each([
    ['2024-01-22', '2024-01-21T22:00:00Z'],
    ['2024-07-01', '2024-06-30T21:00:00Z'],
    ['2024-03-31', '2024-03-30T22:00:00Z'], // summer time begins that night, after midnight
    ['2024-10-27', '2024-10-26T21:00:00Z'],
  ] as const)('%s begins at %s', (day, instant) => {
    expect(helsinki.midnightOf(day)).toBe(instant);
    expect(helsinki.dayOf(instant)).toBe(day);
  });

  it.each([
    [29, 60, '2026-03-29'],
    [65, 240, '2026-09-06'],
  ] as const)('of zone %i whose midnight summer time leaves out begins at its first moment', (id, bias, day) => {
    const zone = zoneOf({ id, bias });
    const begins = zone.midnightOf(day);
    expect(zone.dayOf(begins)).toBe(day);
    expect(zone.dayOf(new Date(Date.parse(begins) - 1000).toISOString())).not.toBe(day);
  });

  it('of every zone is the one of its own beginning, all the year', () => {
    const days = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const wrong = publishedZones.flatMap(([id, , standard]) => {
      const zone = zoneOf({ id, bias: -standard * minutes });
      return (days as PlainDate[])
        .filter((day) => zone.dayOf(zone.midnightOf(day)) !== day)
        .map((day) => `${id} ${day}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is the one that the list shows on a site left at Pacific time', () => {
    const pacific = zoneOf({ id: 13, bias: 480 });
    expect(pacific.dayOf('2025-06-15T07:00:00Z')).toBe('2025-06-15');
    expect(pacific.midnightOf('2025-06-15')).toBe('2025-06-15T07:00:00Z');
    expect(pacific.dayOf('2025-12-15T08:00:00Z')).toBe('2025-12-15');
  });

  it.each(publishedZones)('of zone %i, %s, begins as Microsoft publishes', (id, _cities, standard, january, july) => {
    const zone = zoneOf({ id, bias: -standard * minutes });
    const ahead = (midnight: string): number => (Date.parse('2025-01-15') - Date.parse(midnight)) / 3_600_000;
    const inJanuary = zone.midnightOf('2025-01-15');
    expect(ahead(inJanuary)).toBe(january);
    const inJuly = zone.midnightOf('2025-07-15');
    expect((Date.parse('2025-07-15') - Date.parse(inJuly)) / 3_600_000).toBe(july);
    expect([zone.dayOf(inJanuary), zone.dayOf(inJuly)]).toEqual(['2025-01-15', '2025-07-15']);
  });

  it('of each number that Microsoft publishes is known', () => {
    expect(Object.keys(ianaNames).map(Number)).toEqual(publishedZones.map(([id]) => id));
  });

  it('of a number that is not published follows the bias that SharePoint tells', () => {
    const unknown = zoneOf({ id: 104, bias: -540 });
    expect(unknown.midnightOf('2024-01-22')).toBe('2024-01-21T15:00:00Z');
    expect(unknown.dayOf('2024-01-21T15:00:00Z')).toBe('2024-01-22');
  });
});
