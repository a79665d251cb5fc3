import { aProject } from '../../../tests/builders';
import type { Project } from '../project';
import { newsOf } from './news';
import { withUnread } from './unread';
import type { Version } from './versions';

const silent = ['key', 'exampleFields'] as const;

interface Step extends Partial<Project> {
  readonly at?: string;
}

/** The versions of a measure, each given as what it changes and when; the first is its making. */
function versions(...given: readonly Step[]): readonly Version<Project>[] {
  let value: Project = aProject({ status: 'planned' }).value;
  return given
    .map(({ at = '2026-11-24T08:00:00Z', ...change }, index): Version<Project> => {
      value = { ...value, ...change };
      return { label: `${index + 1}.0`, at, by: `Lead ${index + 1}`, value, deleted: [] };
    })
    .reverse();
}

const told = (...given: readonly Step[]): unknown => {
  const news = newsOf(versions(...given), silent);
  return news?.what === 'changed'
    ? [news.by, ...news.properties.map((name) => [name, news.before[name], news.after[name]])]
    : news?.what;
};

describe('what there is to tell of a measure', () => {
  it('is what was changed last, from what to what, and by whom [W4]', () => {
    expect(told({}, { status: 'started' }, { title: 'Uusi' })).toEqual(['Lead 3', ['title', 'Toimenpide', 'Uusi']]);
  });

  it('is of two properties that were changed at once both [W4]', () => {
    expect(told({}, { status: 'done', statusDate: '2026-11-24' })).toEqual([
      'Lead 2',
      ['status', 'planned', 'done'],
      ['statusDate', undefined, '2026-11-24'],
    ]);
  });

  it('is that it was added, where nothing was changed since [W4]', () => {
    expect(told({})).toBe('added');
    expect(told({}, { key: '2026-abcdef' }, { exampleFields: ['need'] })).toBe('added');
  });

  it('is nothing that was taken back, and again what was done after that [W4]', () => {
    const before = { title: 'Ennen' };
    expect(told({}, before, { status: 'done' }, { status: 'planned' })).toEqual([
      'Lead 2',
      ['title', 'Toimenpide', 'Ennen'],
    ]);
    expect(told({}, { status: 'done' }, { status: 'planned' }, { status: 'done' })).toEqual([
      'Lead 4',
      ['status', 'planned', 'done'],
    ]);
    expect(told({}, { status: 'started' }, { status: 'done' }, { status: 'started' }, { status: 'planned' })).toBe(
      'added',
    );
  });

  it('is what came back after more than a day [W4]', () => {
    expect(told({}, { status: 'started', at: '2026-11-20T08:00:00Z' }, { status: 'planned' })).toEqual([
      'Lead 3',
      ['status', 'started', 'planned'],
    ]);
  });

  it('is also what somebody typed in place of a status, and what was taken back of it is not [W4]', () => {
    const [now, made] = versions({}, { status: undefined });
    if (!now || !made) throw new Error('There are no versions.');
    const typed: Version<Project> = { ...now, value: withUnread(now.value, { status: 'Tauolla' }) };
    const other: Version<Project> = { ...now, value: withUnread(now.value, { status: 'Jäissä' }), label: '3.0' };
    expect(newsOf([other, typed, made], silent)).toMatchObject({ what: 'changed', properties: ['status'] });
    expect(newsOf([{ ...typed, label: '4.0' }, other, typed, made], silent)?.what).toBe('changed');
  });

  it('is not known of the oldest version that is kept, nor where a list keeps none [W4]', () => {
    const [now] = versions({}, { status: 'done' });
    if (!now) throw new Error('There is no version.');
    expect(newsOf([now], silent)).toBeUndefined();
    expect(newsOf([{ ...now, label: '1.0', overwritten: true }], silent)).toBeUndefined();
    expect(newsOf([], silent)).toBeUndefined();
  });
});
