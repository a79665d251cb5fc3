/** A text that is known to be cut ends in "…" wherever it is told. */
import { isCut, toldText } from '../src/domain/project';
import type { Programme } from '../src/domain/programme';
import { fi } from '../src/loc/fi/fi';
import { projectName, projectProblem } from '../src/loc/project';
import { recordName } from '../src/loc/recordName';
import { speechOf } from '../src/loc/speech';
import { sv } from '../src/loc/sv/sv';
import { agendaOf } from '../src/reports/agenda';
import { effectsTable } from '../src/ui/effects/effectsTable';
import { measureWords, valueText } from '../src/ui/record/valueText';
import { anEffect, aProgramme, aProject, aRoadmap } from './builders';
import { made } from './madeDeck';

jest.setTimeout(60_000);

const cut = { title: 'Luodaan suunnitelma kokonaisturv', problem: 'Miten varmistamme että' };
const source = `${cut.title}…\r\n${cut.problem}…`;
const [finnish, swedish] = [speechOf('fi', fi), speechOf('sv', sv)];
const done = aProject({ ...cut, key: 'b', source, year: 2024, status: 'done', impact: 5, costClass: 1 });
const proposed = { ...aProject({ ...cut, key: 'c', source, continues: done.id }) };
const programme: Programme = aProgramme({
  projects: [done, proposed],
  effects: [anEffect({ project: done.id, effect: 'Nopeampi' })],
  roadmaps: [aRoadmap({ year: 2024, state: 'approved' })],
});

describe('a text that was cut off where it was taken from', () => {
  it.each(['\n', '\r\n', '\u000b', '\u2028'])('[X2] is known by its source, whatever ends its lines: %j', (end) =>
    expect(isCut({ ...cut, source: `Muuta${end}${cut.problem}…${end}` }, 'problem')).toBe(true),
  );

  it.each(['\n', '\r\n'])('[X2] is known whole, of several lines: %j', (end) => {
    const problem = `Ensin${end}sitten`;
    expect(isCut({ ...cut, problem, source: `Muuta\n${problem}…` }, 'problem')).toBe(true);
    expect(isCut({ ...cut, problem: 'sitten', source: 'Ensin sitten…' }, 'problem')).toBe(false);
  });

  it('[X2] ends in "…" until somebody completes it', () => {
    expect(toldText({ ...cut, source }, 'title')).toBe(`${cut.title}…`);
    expect(toldText({ ...cut, source, title: 'Luodaan suunnitelma' }, 'title')).toBe('Luodaan suunnitelma');
    expect(toldText({ ...cut, source: '' }, 'problem')).toBe(cut.problem);
  });

  it('[X2] ends so in names, problems, values, tables and messages, in Swedish where it is Finnish', () => {
    const { value } = proposed;
    expect([finnish, swedish].map((speech) => projectName(value, speech).text)).toEqual([
      `${cut.title}…`,
      `${cut.title}…`,
    ]);
    expect(projectName({ ...value, titleSv: 'En plan' }, swedish)).toEqual({ text: 'En plan' });
    expect(projectProblem(value, finnish).text).toBe(`${cut.problem}…`);
    expect(projectProblem({ ...value, problemSv: 'Hur' }, swedish)).toEqual({ text: 'Hur' });
    expect(
      (['title', 'problem', 'continues'] as const).map((name) => valueText(value, name, programme, finnish)),
    ).toEqual([`${cut.title}…`, `${cut.problem}…`, `${cut.title}…`]);
    expect(measureWords(programme, finnish).text(value, 'problem')).toBe(`${cut.problem}…`);
    expect(recordName('projects', value, programme, finnish)).toBe(`${cut.title}…`);
    expect(recordName('effects', anEffect({ project: done.id }).value, programme, finnish)).toBe(`${cut.title}…`);
    expect(effectsTable(programme, programme.records.effects, finnish)[1]?.[0]).toBe(`${cut.title}…`);
  });

  it('[X2] ends so in the agenda text', async () => {
    const blocks = await agendaOf(programme, { language: 'sv', followUp: 2024, proposal: 2025 });
    expect(blocks).toContainEqual({ kind: 'list', numbered: false, items: [{ text: `${cut.title}…`, lang: 'fi' }] });
  });

  it('[X2] ends so on every slide that tells it', async () => {
    const told = (await made(programme)).file.slides.map(({ text }) => text).join('\n');
    const [all, ended] = [cut.title, `${cut.title}…`].map((text) => told.split(text).length - 1);
    expect(all).toBeGreaterThan(3);
    expect(ended).toBe(all);
    expect(told.split(cut.problem)).toHaveLength(told.split(`${cut.problem}…`).length);
  });
});
