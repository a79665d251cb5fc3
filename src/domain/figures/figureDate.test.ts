import { aMetricValue, aProgramme, aProject, aRoadmap } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import { figureDateText } from '../../loc/figureDate';
import { formatsOf } from '../../loc/format';
import { withRecord, type Programme } from '../programme';
import type { Project } from '../project';
import { dateOfActuals, figureDate } from './figureDate';

const said = (programme: Programme, projects = programme.records.projects): string =>
  figureDateText(figureDate(programme, projects), formatsOf('fi'));

describe('the date of a figure', () => {
  const porvoo = porvooProgramme({ examples: false });
  const of2024 = porvoo.records.projects.filter(({ value }) => value.year === 2024);

  it('is that of the roadmap, and once some are updated up to the day of these [S9]', () => {
    expect(said(porvoo, of2024)).toBe('10/24');
    const moved = of2024.slice(0, 2).reduce(
      (programme, record) =>
        withRecord(programme, 'projects', {
          ...record,
          value: { ...record.value, status: 'done', statusDate: '2026-11-29' },
        }),
      porvoo,
    );
    const now = moved.records.projects.filter(({ value }) => value.year === 2024);
    expect(said(moved, now)).toBe('10/24–29.11.2026');
  });

  const roadmaps = [aRoadmap({ year: 2024, asOf: '10/24' }), aRoadmap({ year: 2025, asOf: '11/25' })];
  const told = (...given: readonly Partial<Project>[]): string =>
    said(aProgramme({ roadmaps, projects: given.map((each) => aProject({ status: 'started', year: 2024, ...each })) }));

  it.each<[string, readonly Partial<Project>[], string]>([
    ['of one day', [{ statusDate: '2026-11-29' }], '29.11.2026'],
    ['of several days', [{ statusDate: '2026-11-29' }, { statusDate: '2026-03-01' }], '1.3.2026–29.11.2026'],
    ['of a day within the month that the city names', [{}, { statusDate: '2024-10-10' }], '10/24'],
    ['of a day before that month', [{}, { statusDate: '2024-03-01' }], '1.3.2024–10/24'],
    ['of two years', [{}, { year: 2025 }], '10/24–11/25'],
    ['of a measure that has no status', [{}, { status: undefined, statusDate: '2026-11-29' }], '10/24'],
    ['of no status at all', [{ status: undefined }], ''],
    ['of a status whose date nobody knows', [{ year: 2026 }, { statusDate: '2026-11-29' }], ''],
  ])('%s is told as it is known [S9]', (_, given, date) => expect(told(...given)).toBe(date));

  it('is in the words of the city where they name no day [S9]', () => {
    const programme = aProgramme({
      roadmaps: [aRoadmap({ year: 2024, asOf: 'syksyllä' })],
      projects: [
        aProject({ year: 2024, status: 'done' }),
        aProject({ year: 2024, status: 'done', statusDate: '2026-11-29' }),
      ],
    });
    expect(said(programme)).toBe('syksyllä–29.11.2026');
  });

  it.each([
    ['of one day', ['2024-10-31', '2024-10-31'], { from: '2024-10-31', to: undefined }],
    ['of several days', ['2024-12-31', '2024-10-31'], { from: '2024-10-31', to: '2024-12-31' }],
    ['of which one has no day', ['2024-10-31', undefined], undefined],
    ['of which there are none', [], undefined],
  ] as const)('of actuals %s is told by their days [S9]', (_, days, date) =>
    expect(dateOfActuals(days.map((asOf) => aMetricValue({ asOf }).value))).toEqual(date),
  );
});
