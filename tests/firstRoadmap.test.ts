/** What goes to the board of a city that has no year behind it. */
import { followUpOf, yearOfMetrics } from '../src/domain/meeting/followUp';
import type { Programme } from '../src/domain/programme';
import { agendaOf } from '../src/reports/agenda';
import { agendaText } from '../src/reports/agendaText';
import { deckContext, plannedSlides } from '../src/reports/deck';
import { aMetric, aMetricValue, aProgramme, aProject, aRoadmap, aSetting } from './builders';

const first = aProgramme({
  roadmaps: [aRoadmap({ year: 2027, state: 'proposal' })],
  projects: [aProject({ year: 2027, title: 'Ensimmäinen' })],
});
const measured = aProgramme({
  roadmaps: [aRoadmap({ year: 2027, state: 'proposal' })],
  projects: [aProject({ year: 2027, title: 'Ensimmäinen' })],
  metrics: [{ ...aMetric({ title: 'Käyttäjät' }), id: 1 }],
  metricValues: [aMetricValue({ metric: 1, year: 2026, value: 75, valueText: '75 %' })],
});
const years = { followUp: undefined, proposal: 2027 };

const agenda = async (programme: Programme, language: 'fi' | 'sv'): Promise<string> =>
  agendaText(await agendaOf(programme, { language, ...years }));

const slides = async (programme: Programme, language: 'fi' | 'sv'): Promise<ReturnType<typeof plannedSlides>> =>
  plannedSlides(await deckContext(programme, { language, ...years, factsOnly: false }));

describe('of a first roadmap', () => {
  it('no year is followed up, and the actuals are those of the newest year that has some [B10]', () => {
    expect([followUpOf(first, 2027), yearOfMetrics(first, years)]).toEqual([undefined, 2027]);
    expect([followUpOf(measured, 2028), yearOfMetrics(measured, years)]).toEqual([2027, 2026]);
    expect(yearOfMetrics(measured, { followUp: 2025, proposal: 2027 })).toBe(2025);
    expect(yearOfMetrics(measured, { followUp: undefined, proposal: 2025 })).toBe(2025);
  });

  it('the titles name the programme only where it has metrics to follow up [B10]', async () => {
    const second = { followUp: 2027, proposal: 2028 };
    const title = async (programme: Programme, language: 'fi' | 'sv'): Promise<readonly (string | undefined)[]> => [
      agendaText(await agendaOf(programme, { language, ...second })).split('\n')[0],
      plannedSlides(await deckContext(programme, { language, ...second, factsOnly: false })).slides[0]?.title,
    ];
    expect(await title(first, 'fi')).toEqual([
      'Digitiekartan 2027 seuranta sekä Digitiekartan 2028 hyväksyminen',
      'Digitiekartan 2027 seuranta sekä Digitiekartan 2028 hyväksyntä',
    ]);
    expect(await title(measured, 'fi')).toEqual([
      'Digiohjelman ja Digitiekartan 2027 seuranta sekä Digitiekartan 2028 hyväksyminen',
      'Digiohjelman ja -tiekartan 2027 seuranta sekä Digitiekartan 2028 hyväksyntä',
    ]);
    expect(await title(first, 'sv')).toEqual([
      'Uppföljning av digitaliseringsfärdplanen 2027 samt godkännande av digitaliseringsfärdplanen 2028',
      'Uppföljning av digitaliseringsfärdplanen 2027 samt godkännande av digitaliseringsfärdplanen 2028',
    ]);
  });

  it('the agenda text speaks of no follow-up [B10]', async () => {
    const text = await agenda(first, 'fi');
    expect(text).toMatch(/^Digitiekartan 2027 hyväksyminen/);
    expect(text).toContain('Toimielin päättää hyväksyä Digitiekartan 2027.');
    expect(text).not.toMatch(/seuran/);
    expect(await agenda(first, 'sv')).not.toMatch(/uppfölj/i);
  });

  it('the board is asked to note the metrics where there are some, of their year [B10]', async () => {
    const text = await agenda(measured, 'fi');
    expect(text).toContain('merkitä tiedoksi digiohjelman mittareiden seurannan sekä');
    expect(text).not.toContain('Digitiekartan 2027 seuran');
    expect(await agenda(measured, 'sv')).toContain(
      'anteckna uppföljningen av digitaliseringsprogrammets indikatorer för kännedom samt',
    );
  });

  it.each(['fi', 'sv'] as const)('the slides have two parts and none of a follow-up (%s) [B10]', async (language) => {
    const { slides: made, leftOut } = await slides(measured, language);
    const titles = [...made, ...leftOut].map(({ title }) => title);
    expect(titles.filter((title) => /^2[ab]|^3\./.test(title))).toEqual([]);
    expect(titles.filter((title) => title.startsWith('2. '))).toHaveLength(7);
    expect(titles[0]).not.toMatch(/seuran|uppfölj/i);
    expect(JSON.stringify(made.find(({ title }) => title.startsWith('1. ')))).toContain('2026');
    expect(JSON.stringify(made[1]?.parts)).not.toMatch(/tiekartan \d+ seuran|färdplanen 2027 /i);
  });

  it('a second year without metrics has the follow-up of its roadmap alone noted [B10]', async () => {
    const second = {
      ...first,
      records: { ...first.records, projects: [aProject({ year: 2026 }), ...first.records.projects] },
    };
    const ofYears = { followUp: 2026, proposal: 2027 };
    const textIn = async (language: 'fi' | 'sv'): Promise<string> =>
      agendaText(await agendaOf(second, { language, ...ofYears }));
    expect(await textIn('fi')).toContain('merkitä tiedoksi Digitiekartan 2026 seurannan sekä');
    expect(await textIn('sv')).toContain('anteckna uppföljningen av digitaliseringsfärdplanen 2026 för kännedom samt');
  });

  it('the contents name the parts that are there, and the slides carry their numbers [B10]', async () => {
    const { slides: made, leftOut } = await slides(first, 'fi');
    const texts = JSON.stringify(made[1]?.parts);
    expect(texts).toContain('1. Digitiekartta 2027 – toimenpiteet');
    expect(texts).not.toMatch(/mittarit|[23]\. /);
    expect([...made, ...leftOut].filter(({ title }) => /^[23]/.test(title))).toEqual([]);
    const done = { ...first, records: { ...first.records, projects: [aProject({ year: 2026 })] } };
    const followed = plannedSlides(
      await deckContext(done, { language: 'sv', followUp: 2026, proposal: 2027, factsOnly: false }),
    );
    expect(JSON.stringify(followed.slides[1]?.parts)).not.toContain('b) Effekter');
  });

  it("the picture rests on a strategy where the city's own texts do [B10]", async () => {
    const pictured = async (background: string): Promise<string> => {
      const settings = [aSetting({ key: 'background', value: background })];
      const { slides: made } = await slides({ ...first, records: { ...first.records, settings } }, 'fi');
      return JSON.stringify(made[2]?.parts);
    };
    expect(await pictured('')).not.toMatch(/strategia/i);
    expect(await pictured('Ohjelma perustuu kaupunkistrategiaan.')).toContain('perustuvat kaupunkistrategiaan');
  });
});
