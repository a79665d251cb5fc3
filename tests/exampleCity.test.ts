/** The city that does not exist: its data, and that nothing of Porvoo stands in what it reads. */
import { exampleCity } from '../dev/data/exampleCity';
import { cities, fillProgramme } from '../dev/data/fill';
import { isFailure } from '../src/domain/store';
import { boardColumns } from '../src/domain/figures/aggregate';
import { agendaOf } from '../src/reports/agenda';
import { agendaText } from '../src/reports/agendaText';
import { deckContext, plannedSlides } from '../src/reports/deck';
import { localSite } from './localSite';
import { exampleProgramme } from './porvooProgramme';

jest.setTimeout(180_000);

const data = exampleCity();
const years = { followUp: 2025, proposal: 2026 };
/** What a city with a council of its own never reads. */
const porvoo = /porvoo|borgå|kaupunginhallitus|stadsstyrelse/i;

/** Every text of the slides, their notes and alternative texts included. */
async function slidesIn(language: 'fi' | 'sv'): Promise<string> {
  const context = await deckContext(exampleProgramme(), { language, ...years, factsOnly: false });
  return JSON.stringify(plannedSlides(context)).replace(/\u00a0/g, ' ');
}

const agendaIn = async (language: 'fi' | 'sv'): Promise<string> =>
  agendaText(await agendaOf(exampleProgramme(), { language, ...years })).replace(/\u00a0/g, ' ');

describe('the example city', () => {
  it('has 15 metrics of which three are better the less there is, and a council with a Swedish name', () => {
    expect(data.metrics).toHaveLength(15);
    expect(data.metrics.filter(({ direction }) => direction === 'down')).toHaveLength(3);
    expect(data.roadmaps.map(({ board, boardSv }) => [board, boardSv])).toEqual([
      ['Kaupunginvaltuusto', 'Stadsfullmäktige'],
      ['Kaupunginvaltuusto', 'Stadsfullmäktige'],
    ]);
  });

  it('uses its codes again each year, has one year behind, and some texts in Finnish only', () => {
    const codes = (year: number): readonly string[] =>
      data.projects.filter((project) => project.year === year).map(({ code }) => code);
    expect(codes(2026).filter((code) => codes(2025).includes(code))).toEqual(['P1', 'P2', 'T1', 'Y1']);
    expect([...new Set(data.metricValues.map(({ year }) => year))]).toEqual([2025]);
    for (const titles of [data.projects, data.metrics, data.themes, data.responsibles])
      expect(new Set(titles.map(({ titleSv }) => titleSv === '')).size).toBe(2);
  });

  it('fills a site by the same way as Porvoo, and is read back whole', async () => {
    const site = await localSite();
    await fillProgramme(site.url, { city: cities[1], examples: true, onProgress: () => undefined });
    const programme = await site.as('visitor').load();
    await site.close();
    if (isFailure(programme)) throw new Error(programme.failed);
    expect(programme.badCells).toEqual([]);
    const { projects, metrics, metricValues, effects } = programme.records;
    expect([projects, metrics, metricValues, effects].map((records) => records.length)).toEqual([10, 15, 14, 2]);
    expect(boardColumns(projects.filter(({ value }) => value.year === 2025)).map(({ status }) => status)).toContain(
      'none',
    );
    expect(JSON.stringify(programme.records).match(porvoo)).toBeNull();
  });
});

describe.each(['fi', 'sv'] as const)('what the example city reads in %s', (language) => {
  it('holds no word of Porvoo in the agenda text and on no slide', async () => {
    expect(await agendaIn(language)).not.toMatch(porvoo);
    expect(await slidesIn(language)).not.toMatch(porvoo);
  });

  it('says by its name which board has decided, and which one decides [B8]', async () => {
    const [decided, decides] = {
      fi: [
        'Kaupunginvaltuusto hyväksyi vuoden 2025 tiekartan 16.12.2024 (§ 88).',
        'Kaupunginvaltuusto päättää vuoden 2026 tiekartasta, jotta varat voidaan varata talousarviossa.',
      ],
      sv: [
        'Stadsfullmäktige godkände färdplanen för 2025 den 16.12.2024 (§ 88).',
        'Stadsfullmäktige beslutar om färdplanen för 2026, så att medel kan reserveras i budgeten.',
      ],
    }[language] as [string, string];
    const slides = await slidesIn(language);
    expect(slides).toContain(decided);
    expect(slides).toContain(decides);
    expect(await agendaIn(language)).toContain(decided);
  });

  it('speaks of its one finished measure and its one cost of each kind in the singular [X10]', async () => {
    expect(await agendaIn(language)).toContain(
      {
        fi: 'Valmistuneen toimenpiteen vuosikustannus on 4 200 euroa. Kertainvestointi on 16 000 euroa.',
        sv: 'Den slutförda åtgärdens årliga kostnad är 4 200 euro. Engångsinvesteringen är 16 000 euro.',
      }[language],
    );
  });
});

it('names on Swedish slides its sets, groups, targets and actuals in Swedish where it has written them [X11]', async () => {
  const slides = await slidesIn('sv');
  for (const text of ['Kunder, Appen', 'Driftsäkerhet', 'högst 10 dygn', '12 dygn', 'Hölls en gång', '4 200 € per år'])
    expect(slides).toContain(text);
  expect(slides).toContain('{"text":"Talous","lang":"fi"}');
});
