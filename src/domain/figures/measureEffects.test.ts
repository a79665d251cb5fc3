import { anEffect, aProgramme, aProject } from '../../../tests/builders';
import { porvooProgramme } from '../../../tests/porvooProgramme';
import { withUnread } from '../record/unread';
import { measureEffects } from './measureEffects';

const programme = porvooProgramme({ examples: false });

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

  it('do not lack an effect that could not be read [C11]', () => {
    const done = aProject({ key: 'A1', status: 'done' });
    const line = anEffect({ project: done.id, effect: '', effectSv: '', costText: '3 €' });
    const untold = { ...line, value: withUnread(line.value, { effectSv: '<p>Klart</p>' }) };
    const [found] = measureEffects(aProgramme({ projects: [done], effects: [untold] }), [done]);
    expect(found?.lacks).toEqual([]);
  });

  it('name what a finished one lacks, and keep unfinished ones with lines for the end [C11]', () => {
    const [bare, started, half] = [
      aProject({ key: 'A1', status: 'done' }),
      aProject({ key: 'A2', status: 'started' }),
      aProject({ key: 'A3', status: 'done' }),
    ] as const;
    const given = aProgramme({
      projects: [started, bare, half],
      effects: [anEffect({ project: started.id, effect: 'Alku' }), anEffect({ project: half.id, effect: 'Valmis' })],
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
