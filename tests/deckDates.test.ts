import type { Programme } from '../src/domain/programme';
import { deckContext, plannedSlides } from '../src/reports/deck';
import { aMetric, aMetricValue, aProgramme, aProject, aRoadmap } from './builders';

/** The slides of a deck whose title has these words, as they are planned: all that they say. */
async function slides(programme: Programme, words: string): Promise<readonly string[]> {
  const context = await deckContext(programme, { language: 'fi', followUp: 2025, proposal: 2026, factsOnly: false });
  return plannedSlides(context)
    .slides.filter(({ title }) => title.includes(words))
    .map((slide) => JSON.stringify(slide));
}

const measure = (id: number, given: Parameters<typeof aProject>[0]): ReturnType<typeof aProject> => ({
  ...aProject({ year: 2025, impact: 3, costClass: 2, key: `2025-${id}`, ...given }),
  id,
});
const programme = aProgramme({
  roadmaps: [aRoadmap({ key: '2025', year: 2025, asOf: '12/25' })],
  projects: [
    measure(1, { status: 'done', statusDate: '2026-11-30' }),
    measure(2, { status: 'dropped', statusDate: '2025-06-02' }),
  ],
  metrics: [
    { ...aMetric({ key: 'a', title: 'Ostot' }), id: 1 },
    { ...aMetric({ key: 'b', title: 'Kirjautumiset' }), id: 2 },
  ],
  metricValues: [
    aMetricValue({ metric: 1, year: 2024, valueText: '1200', value: 1200, asOf: '2024-12-31' }),
    aMetricValue({ metric: 1, year: 2025, valueText: '600', value: 600, asOf: '2025-06-30' }),
    aMetricValue({ metric: 2, year: 2025, valueText: '7', value: 7, asOf: '2025-12-31' }),
  ],
});

test('slides of the finished measures are of the day of these, not of others of their year [S9]', async () => {
  for (const words of ['2b. Valmistuneet toimenpiteet', 'valmistuneiden vaikuttavuus']) {
    const [said = ''] = await slides(programme, words);
    expect(said).toContain('30.11.2026');
    expect(said).not.toMatch(/12\/25|2\.6\.2025/);
  }
});

test('actuals of different days say of when they are, and one of a part of its year is marked [S9] [A7]', async () => {
  const [said = ''] = await slides(programme, 'mittarit');
  expect(said).toContain('"tilanne 30.6.2025–31.12.2025"');
  expect(said).toContain('"600 (tilanne 30.6.2025)"');
  expect(said).toContain('"1200"');
  expect(said).toContain('"7"');
});

test('what counts no statuses is of the day on which the lists were read [S9]', async () => {
  const read = { ...programme, readOn: '2026-12-01' } as const;
  const [themes = ''] = await slides(read, 'toimenpiteet teemoittain');
  expect(themes).toContain('"tilanne 1.12.2026"');
  const [statuses = ''] = await slides(read, 'toimenpiteiden tila');
  expect(statuses).toContain('"tilanne 2.6.2025–30.11.2026"');
});
