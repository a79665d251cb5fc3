/** What has ended is told up to its last year, and in no later papers. */
import type { Programme } from '../src/domain/programme';
import { csv } from '../src/reports/csv';
import { agendaOf } from '../src/reports/agenda';
import { deckContext, plannedSlides } from '../src/reports/deck';
import { metricRows } from '../src/domain/figures/metricTable';
import { metricsCells } from '../src/ui/metrics/metricsCells';
import { aMetric, aMetricValue, aProgramme, aProject, aTheme } from './builders';
import { speeches } from './drawnPage';

const over = aMetric({ title: 'Faksit', titleSv: 'Fax', lastYear: 2024, sortOrder: 1 });
const kept = aMetric({ title: 'Ostot', titleSv: 'Inköp', sortOrder: 2 });
const former = aTheme({ key: 'A', code: 'A', title: 'Faksipalvelut', titleSv: 'Faxtjänster', lastYear: 2024 });
const theme = aTheme({ key: 'B', code: 'B', title: 'Palvelut', titleSv: 'Tjänster' });
const programme = aProgramme({
  themes: [former, theme],
  projects: [2024, 2025, 2026].map((year) => aProject({ year, theme: theme.id })),
  metrics: [over, kept],
  metricValues: [over, kept].flatMap(({ id: metric }) =>
    [2024, 2025].map((year) => aMetricValue({ metric, year, value: 5, valueText: `${metric} kpl ${year}` })),
  ),
});

const papersOf = async (of: Programme, language: 'fi' | 'sv', followUp: number): Promise<readonly string[]> => {
  const options = { language, followUp, proposal: followUp + 1, factsOnly: false };
  return [
    JSON.stringify(plannedSlides(await deckContext(of, options)).slides),
    JSON.stringify(await agendaOf(of, options)),
  ];
};

describe.each([
  ['fi', 'Faksit', 'Ostot', 'Faksipalvelut', 'Palvelut'],
  ['sv', 'Fax', 'Inköp', 'Faxtjänster', 'Tjänster'],
] as const)('the papers in %s', (language, ended, goesOn, formerTheme, itsTheme) => {
  it('tell of a metric in its last year, and of none that was over [A10]', async () => {
    const [slides, agenda] = await papersOf(programme, language, 2024);
    expect([slides?.includes(`"${ended}"`), slides?.includes(`"${goesOn}"`)]).toEqual([true, true]);
    const [later, agendaLater] = await papersOf(programme, language, 2025);
    expect([later?.includes(`"${ended}"`), later?.includes(`"${goesOn}"`)]).toEqual([false, true]);
    expect(agenda).toMatch(/\b2 (?:mittari|indikator)/);
    expect(agendaLater).not.toMatch(/\b2 (?:mittari|indikator)/);
  });

  it('name a theme among those of the programme up to its last year [I16]', async () => {
    const named = async (followUp: number, name: string): Promise<readonly boolean[]> =>
      (await papersOf(programme, language, followUp)).map((paper) => paper.includes(name));
    expect([await named(2024, formerTheme), await named(2024, itsTheme)]).toEqual([
      [true, true],
      [true, true],
    ]);
    expect([await named(2025, formerTheme), await named(2025, itsTheme)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});

it('the metrics as a file have the last year in a column of its own [A10] [X4]', () => {
  const cells = metricsCells(metricRows(programme, 2024), programme, [2024], speeches.fi);
  expect(cells.map((row) => row.at(-1))).toEqual(['Viimeinen vuosi', 2024, '']);
  expect(csv(cells, 'fi')).toMatch(/;2024\r\n.*;\r\n/);
});
