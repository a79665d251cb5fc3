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

  it('joins nothing as somebody else’s that an earlier one has written', () => {
    const { after } = watchUnsettled();
    const saved = { saved: { value: { note: 'Oma.', problem: 'Hänen.' } }, merged: ['note', 'problem'] };
    expect(after('projects', 1, saved, {})).toBe(saved);
    after('projects', 1, lost, { note: 'Oma.', problem: '' });
    expect(after('projects', 1, saved, {})).toEqual({ ...saved, merged: ['problem'] });
    expect(after('projects', 1, saved, {})).toBe(saved);
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
