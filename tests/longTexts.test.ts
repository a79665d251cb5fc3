/** Long texts of the lists, with lines and paragraphs of their own, wherever a report tells them. */
import type { Programme } from '../src/domain/programme';
import { agendaOf } from '../src/reports/agenda';
import { agendaHtml, agendaText } from '../src/reports/agendaText';
import { html } from '../src/reports/csv';
import { aMetric, aMetricValue, anEffect, aProgramme, aProject, aRoadmap, aSetting } from './builders';
import { made } from './madeDeck';

jest.setTimeout(60_000);

/** A text of two paragraphs, the first of which has two lines; as lists may keep them. */
const told = (what: string, end = '\n'): string => [`${what} 1`, `${what} 2`, '', `${what} 3`].join(end);

const programme: Programme = aProgramme({
  projects: [
    aProject({ key: 'a', title: 'Ehdotettu', problem: told('Ongelma', '\r\n') }),
    { ...aProject({ key: 'b', title: 'Valmis', year: 2024, status: 'done' }), id: 900 },
  ],
  effects: [anEffect({ project: 900, effect: told('Vaikutus'), costText: told('Kustannus') })],
  metrics: [{ ...aMetric({ title: 'Mittari', targetText: told('Tavoite') }), id: 1 }],
  metricValues: [aMetricValue({ metric: 1, valueText: 'noin 5' })],
  roadmaps: [aRoadmap({ year: 2024, state: 'approved' })],
  settings: [
    aSetting({ key: 'background', value: told('Tausta', '\r\n') }),
    aSetting({ key: 'goals', value: told('Tavoite') }),
  ],
});

describe('a text with lines and paragraphs of its own', () => {
  it('[X1] keeps them on the slides: in tables, and in what tells the background', async () => {
    const { slides } = (await made(programme)).file;
    const cells = slides.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
    for (const what of ['Ongelma', 'Vaikutus', 'Kustannus', 'Tavoite']) expect(cells).toContain(told(what));
    const background = slides.find(({ text }) => text.includes('Tausta 1'));
    expect(background?.text).toContain('Tausta 1\nTausta 2\nTausta 3\nTavoite 1');
    const paragraphs = background?.xml.split('</a:p>').map((xml) => xml.match(/(?:Tausta|Tavoite) \d/g) ?? []);
    expect(paragraphs?.filter(({ length }) => length > 0)).toEqual([
      ['Tausta 1', 'Tausta 2'],
      ['Tausta 3'],
      ['Tavoite 1', 'Tavoite 2'],
      ['Tavoite 3'],
    ]);
  });

  it('[X1] keeps them in the agenda: a paragraph for each, and lines within it', async () => {
    const blocks = await agendaOf(programme, { language: 'fi', followUp: 2024, proposal: 2025 });
    expect(agendaHtml(blocks, 'fi')).toContain('<p>Tausta 1<br>Tausta 2</p><p>Tausta 3</p>');
    expect(agendaText(blocks)).toContain('Tausta 1\nTausta 2\n\nTausta 3');
  });

  it('[X1] keeps them in a table that is copied, within its one cell of Excel', () => {
    const line = '<br style="mso-data-placement:same-cell">';
    expect(html([['Ongelma'], [told('Ongelma', '\r\n')]])).toContain(
      `<td>Ongelma 1${line}Ongelma 2${line}${line}Ongelma 3</td>`,
    );
  });
});
