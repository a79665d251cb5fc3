import { changed, formatRoute, parseRoute } from './route';

describe('an address', () => {
  it.each([
    ['', { page: 'overview' }],
    ['#/projects', { page: 'projects' }],
    ['#/projects?year=2025&theme=A&q=arkisto', { page: 'projects', year: 2025, theme: 'A', text: 'arkisto' }],
    ['#/projects?planned=missing', { page: 'projects', planned: 'missing' }],
    ['#/projects?late=1&sort=dueOn&group=dueOn', { page: 'projects', late: true, sort: 'dueOn', group: 'dueOn' }],
    ['#/projects?lead=7&group=lead', { page: 'projects', lead: 7, group: 'lead' }],
    ['#/projects?lead=none', { page: 'projects', lead: 'none' }],
    ['#/projects?lead=veera', { page: 'projects' }],
    ['#/projects?status=none', { page: 'projects', status: 'none' }],
    ['#/projects?year=abc&status=ready&x=1', { page: 'projects' }],
    ['#/metrics?entry=1&year=1', { page: 'metrics', entry: true }],
    ['#/metrics?year=2500', { page: 'metrics' }],
    [
      '#/projects?need=law&level=none&benefit=5&open=A1',
      { page: 'projects', need: 'law', level: 'none', benefit: '5', open: 'A1' },
    ],
    [
      '#/metrics?year=2024&from=2023&outcome=below&by=share&desc=1',
      { page: 'metrics', year: 2024, from: 2023, outcome: 'notMet', by: 'share', descending: true },
    ],
    ['#/metrics?outcome=notMet', { page: 'metrics', outcome: 'notMet' }],
    ['#/metrics?outcome=best&by=colour&entry=1', { page: 'metrics', entry: true }],
    ['#/effects?lines=oneOff&funding=grant', { page: 'effects', lines: 'oneOff', funding: 'grant' }],
    ['#/effects?lines=all&open=new&project=A1', { page: 'effects', open: 'new', project: 'A1' }],
    ['#/roadmap?need=weather', { page: 'roadmap' }],
    ['#/meeting?year=2025', { page: 'meeting', year: 2025 }],
    ['#/meeting?year=2025&followup=none', { page: 'meeting', year: 2025, followUp: 'none' }],
    ['#/meeting?year=2025&followup=2023', { page: 'meeting', year: 2025, followUp: 2023 }],
    ['#/meeting?followup=never', { page: 'meeting' }],
    ['#/metrics?proposals=1', { page: 'metrics', proposals: true }],
    ['#/settings', { page: 'settings' }],
    [
      '#/roadmap?asof=2025_2026-11-24T10.45.00Z_approved',
      { page: 'roadmap', asOf: '2025_2026-11-24T10.45.00Z_approved' },
    ],
    ['#/nowhere?year=2024', { page: 'overview', year: 2024 }],
  ])('%j leads to %j', (address, route) => expect(parseRoute(address)).toEqual(route));

  it('is read back as it was written, hostile text included', () => {
    const route = {
      page: 'projects',
      year: 2024,
      theme: 'none',
      responsible: '2024-r01',
      lead: 'none',
      status: 'started',
      need: 'none',
      level: 'shared',
      benefit: 'none',
      open: 'K26',
      text: 'ä & "b" #c?',
    } as const;
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('stays within a frozen copy from page to page', () => {
    expect(formatRoute(changed(parseRoute('#/roadmap?asof=x'), { page: 'projects', year: 2024 }))).toBe(
      '#/projects?year=2024&asof=x',
    );
  });

  it('loses the parts that are taken out', () => {
    expect(changed({ page: 'projects', theme: 'A', text: 'x' }, { theme: undefined, text: '' })).toEqual({
      page: 'projects',
    });
  });
});
