import { aProject } from '../../../tests/builders';
import { watchUnsettled } from './unsettled';

const lost = { failed: 'offline', unsure: true } as const;
const refused = { failed: 'throttled' } as const;

describe('that a later write fails', () => {
  it('does not make an earlier one, of which nobody knows, one that was not done', () => {
    const { after } = watchUnsettled();
    expect(after('projects', 1, refused)).toEqual(refused);
    after('projects', 1, lost);
    expect(after('projects', 1, refused)).toEqual({ ...refused, unsure: true });
    expect([after('projects', 2, refused), after('effects', 1, refused)]).toEqual([refused, refused]);
  });

  it.each([
    ['the record was saved', { saved: {}, merged: [] }],
    ['it was read beside somebody else’s', { theirs: {}, clashes: [] }],
    ['it is gone', { failed: 'missing' }],
    ['a step was refused by what stands in it', { failed: 'wrongStep' }],
  ])('is certain again once %s', (_, outcome) => {
    const { after } = watchUnsettled();
    after('projects', 1, lost);
    expect(after('projects', 1, outcome)).toBe(outcome);
    expect(after('projects', 1, refused)).toEqual(refused);
  });

  it('knows what was sent on this very state of a record, until it is saved or the page shows a newer one', () => {
    const { after, sentOn, settle } = watchUnsettled();
    const base = aProject();
    const mine = { ...base.value, problem: 'Oma.' };
    after('projects', base.id, lost, { base, mine });
    after('projects', base.id, refused, { base, mine: base.value });
    settle({});
    expect([sentOn('projects', base), sentOn('projects', { ...base, etag: '"9"' })]).toEqual([[mine], []]);
    after('projects', base.id, { saved: {}, merged: [] });
    expect(sentOn('projects', base)).toEqual([]);
  });

  it('is certain again once the lists were read', () => {
    const { after, settle } = watchUnsettled();
    after('metricValues', 'a-2026', lost);
    settle({ metricValues: { why: 'failed' } });
    expect(after('metricValues', 'a-2026', refused)).toEqual({ ...refused, unsure: true });
    settle({});
    expect(after('metricValues', 'a-2026', refused)).toEqual(refused);
  });
});
