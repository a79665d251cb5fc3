import { porvoo } from '../../../dev/data/porvoo';
import { anEffect, aProgramme, aProject } from '../../../tests/builders';
import { measureEffects } from './measureEffects';

const deck = porvoo({ examples: false });
const lines = deck.effects.map((effect) => anEffect(effect));
const programme = aProgramme({ effects: lines, projects: deck.projects.map((project) => aProject(project)) });

describe('measures with what they brought', () => {
  it('are the five finished ones of the deck, none of which lacks anything', () => {
    const found = measureEffects(programme, programme.records.projects);
    expect(found.map(({ project }) => project.value.key)).toEqual([
      '2024-01',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-23',
    ]);
    expect(found.flatMap(({ lacks }) => lacks)).toEqual([]);
  });

  it('name what a finished one lacks, and keep unfinished ones with lines for the end [C11]', () => {
    const [bare, started, half] = [
      aProject({ key: 'A1', status: 'done' }),
      aProject({ key: 'A2', status: 'started' }),
      aProject({ key: 'A3', status: 'done' }),
    ];
    const given = aProgramme({
      projects: [started, bare, half],
      effects: [anEffect({ project: 'A2', effect: 'Alku' }), anEffect({ project: 'A3', effect: 'Valmis' })],
    });
    expect(
      measureEffects(given, given.records.projects).map(({ project, lacks }) => [project.value.key, lacks]),
    ).toEqual([
      ['A1', ['effect', 'cost']],
      ['A3', ['cost']],
      ['A2', []],
    ]);
  });
});
