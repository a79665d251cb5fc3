import { aProject } from '../../../tests/builders';
import { carried, differences, edited, withProperties } from './differences';
import { merge } from './merge';

const good = aProject({
  key: 'A1',
  code: 'A1',
  title: 'Luodaan asiakasrekisterit',
  exampleFields: ['benefit', 'need'],
  benefit: 3,
}).value;

describe('an edit', () => {
  it('takes the property it changed off the examples [I6]', () => {
    expect(edited(good, { ...good, benefit: 4 }).exampleFields).toEqual(['need']);
    expect(edited(good, { ...good, title: 'Muu' }).exampleFields).toEqual(['benefit', 'need']);
  });

  it('is told by its differences, the examples aside', () => {
    expect(differences(good, { ...good, title: 'Muu', exampleFields: [] })).toEqual(['title']);
  });

  it('is told by no text that was not there and is empty [V6]', () => {
    const since = { ...good, obstacleNote: '', obstacle: undefined };
    expect([differences(good, since), differences(since, good)]).toEqual([[], []]);
    expect(differences(good, { ...since, obstacleNote: 'Hankinta on kesken.' })).toEqual(['obstacleNote']);
    expect(merge(good, { ...good, title: 'Muu' }, since)).toEqual({ merged: { ...since, title: 'Muu' }, theirs: [] });
  });

  it('takes over what was chosen of another state', () => {
    expect(withProperties(good, { ...good, title: 'Muu', benefit: 1 }, ['title'])).toEqual({ ...good, title: 'Muu' });
  });

  it('is made once more over what others wrote', () => {
    const theirs = { ...good, title: 'Muu', benefit: 2 };
    expect(carried(good, { ...good, benefit: 4 }, theirs)).toEqual({ ...theirs, benefit: 4 });
  });

  it('is taken back without what others wrote meanwhile, and holds its example again [M5]', () => {
    const mine = edited(good, { ...good, benefit: 4 });
    const after = { ...mine, problem: 'Toisen kirjoittama' };
    expect(carried(mine, good, after)).toEqual({ ...good, problem: 'Toisen kirjoittama' });
  });
});

describe('words that could not be read [I8]', () => {
  const waiting = { ...good, unread: { status: 'Odottaa rahoitusta' } };
  const started: typeof good = { ...waiting, status: 'started' };

  it('go when a value takes their place, and come back when that is undone', () => {
    const after = withProperties(good, started, ['status']);
    expect(after).toEqual({ ...good, status: 'started' });
    expect(carried(started, waiting, after)).toEqual(waiting);
  });

  it('stay where something else is changed, and are no change by themselves', () => {
    const renamed = { ...waiting, title: 'Muu' };
    expect(withProperties(waiting, renamed, ['title'])).toEqual(renamed);
    expect(differences(waiting, renamed)).toEqual(['title']);
  });

  it('are a change where other words, or none, take their place', () => {
    expect(differences(waiting, { ...good, unread: { status: 'Odottaa' } })).toEqual(['status']);
    expect(differences(waiting, good)).toEqual(['status']);
    expect(merge(waiting, started, good)).toEqual({ clashes: ['status'] });
    expect(merge(waiting, { ...waiting, title: 'Muu' }, good)).toEqual({
      merged: { ...good, title: 'Muu' },
      theirs: ['status'],
    });
  });
});
