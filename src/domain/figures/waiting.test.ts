import { aProgramme, aProject } from '../../../tests/builders';
import { waiting } from './waiting';

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
