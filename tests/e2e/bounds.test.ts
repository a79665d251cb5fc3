/** A metric where less is better, and an actual that somebody pasted into the list as words. */
import { MetricsPage, valueCells } from './metricsPage';
import { itemsOf, rest } from './rest';
import { stories, visit } from './visit';

const story = stories();

describe('a lead', () => {
  it('takes the number of words that stand in the list, and tells of a bound whether it is kept', async () => {
    const { id } = await rest('owner').add('Metrics', {
      Title: 'Käsittelyaika',
      Key: '2026-kasitt',
      TargetText: 'enintään 10 päivää',
      TargetKind: 'luku',
      TargetValue: 10,
      Bound: 'enintään',
    });
    const value = { Key: '2025-gxggg9', Title: '2025-gxggg9', MetricId: id, Year: 2024, ValueText: '12' };
    const added = await rest('owner').add('MetricValues', value);
    story.open = await visit({ user: 'owner', route: '#/metrics?open=2026-kasitt&year=2024' });
    const page = new MetricsPage(story.open);
    await page.panel().getByText('Toteuma on sanoina: ”12”.').waitFor();
    await page.press('Ota luku käyttöön: 12');
    await story.open.said('Käsittelyaika, 2024');
    await page.panel().getByText('ei saavutettu').waitFor();
    await page.panel().getByText('Toteuma on suurempi kuin tavoite: 2.').waitFor();
    expect(await page.panel().innerText()).not.toMatch(/tavoitteesta|2025-gxggg9/);
    expect((await page.cells('Käsittelyaika'))[4]).toBe('ei saavutettu');
    expect((await valueCells()).find(({ Id }) => Id === added.id)?.Value).toBe(12);
    expect(await story.open.violations()).toEqual([]);
    await rest('owner').post(`${itemsOf('MetricValues')}(${added.id})/recycle`, {});
    await rest('owner').post(`${itemsOf('Metrics')}(${id})/recycle`, {});
  });
});
