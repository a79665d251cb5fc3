import { act } from 'react-test-renderer';
import { browser } from '../../../tests/browser';
import { aProject } from '../../../tests/builders';
import { doing, open, row, savedIn, store } from '../../../tests/formOnPage';
import { unsaved } from '../../domain/programme';
import type { SaveOutcome } from '../../domain/store';
import { fi } from '../../loc/fi/fi';

describe('the hook of a form', () => {
  it('says so where another tab has saved or dropped the draft that it offers [D1]', async () => {
    const record = await row();
    const page = open(record);
    await doing(() => page.shown().set({ statusNote: 'Kesken.' }));
    page.leave();
    const here = open(record);
    expect(here.shown().offered).toBeDefined();
    while (window.localStorage.length > 0) window.localStorage.removeItem(window.localStorage.key(0) ?? '');
    await doing(() => here.shown().useDraft());
    expect([here.shown().offered, here.shown().mine.statusNote, here.told]).toEqual([
      undefined,
      record.value.statusNote,
      [fi.record.draftElsewhere],
    ]);
  });

  it('draws what is typed, and is told once when the save has arrived', async () => {
    const page = open(await row());
    await doing(() => page.shown().set({ statusNote: 'Kesken.' }));
    expect([page.shown().mine.statusNote, page.shown().dirty, page.shown().saving]).toEqual(['Kesken.', true, false]);
    act(() => page.shown().save());
    expect(page.shown().saving).toBe(true);
    await doing(() => page.shown().save());
    expect([page.shown().saving, page.shown().dirty, page.saved.length]).toEqual([false, false, 1]);
    expect(page.saved[0]?.value.statusNote).toBe('Kesken.');
  });

  it('keeps a draft when it is left, says so, and offers it the next time [D1]', async () => {
    const record = await row();
    const page = open(record);
    await doing(() => page.shown().set({ benefit: Number.NaN }, { benefit: 'noin 3' }));
    page.leave();
    expect(page.told).toEqual([fi.record.draftKept]);
    const again = open(record);
    expect(again.shown().offered?.typed).toEqual(['benefit']);
    await doing(() => again.shown().useDraft());
    expect([again.shown().letters['benefit'], again.shown().offered]).toEqual(['noin 3', undefined]);
    await doing(() => again.shown().discard());
    again.leave();
    expect([again.told, open(record).shown().offered]).toEqual([[], undefined]);
  });

  it('has the reader asked before text is lost that the browser does not keep', async () => {
    browser({ full: true });
    const page = open(await row());
    const asked = jest.fn();
    await doing(() => page.shown().leave(asked));
    expect(asked).toHaveBeenCalledTimes(1);
    await doing(() => page.shown().set({ statusNote: 'Kesken.' }));
    await doing(() => page.shown().leave(asked));
    expect([asked.mock.calls.length, page.shown().kept]).toEqual([1, false]);
    page.leave();
    expect(page.told).toEqual([fi.record.draftLost]);
  });

  it('tells at once what was wrong with the row before, and what is typed from the first attempt on', async () => {
    const page = open(await row({ problem: '?' }));
    expect([...page.shown().problems.keys()]).toEqual(['problem']);
    await doing(() => page.shown().set({ title: '' }));
    expect([...page.shown().problems.keys()]).toEqual(['problem']);
    await doing(() => page.shown().save());
    expect([[...page.shown().problems.keys()], page.shown().held, page.shown().refusals]).toEqual([
      ['title', 'problem'],
      ['title'],
      1,
    ]);
  });

  it('follows the record while nobody has typed, and stays what it is afterwards [D3]', async () => {
    const record = await row();
    const page = open(record);
    const newer = savedIn(await store.save(record, { ...record.value, statusNote: 'Luettelosta.' }));
    page.draw(newer);
    expect(page.shown().mine.statusNote).toBe('Luettelosta.');
    await doing(() => page.shown().set({ statusNote: 'Minun.' }));
    page.draw(savedIn(await store.save(newer, { ...newer.value, statusNote: 'Taas.' })));
    expect(page.shown().mine.statusNote).toBe('Minun.');
  });

  it('shows a clash; whoever leaves everything to the other writes nothing and is told so [D4]', async () => {
    const record = await row();
    const page = open(record);
    await doing(() => page.shown().set({ statusNote: 'Minun.' }));
    const theirs = savedIn(await store.save(record, { ...record.value, statusNote: 'Hänen.' }));
    await doing(() => page.shown().save());
    expect(page.shown().clash?.properties).toEqual(['statusNote']);
    await doing(() => page.shown().choose(new Set()));
    expect([await store.rows(), page.told]).toEqual([[theirs], [fi.record.leftAsItIs('Arkistot')]]);
  });

  it('keeps what is typed on after an add as a draft of the row that was made [D2]', async () => {
    const blank = unsaved(aProject({ key: '2025-uusi', title: 'Uusi' }).value);
    let answer: (outcome: SaveOutcome<'projects'>) => void = () => undefined;
    const page = open(blank, () => new Promise((resolve) => (answer = resolve)));
    await doing(() => page.shown().set({ problem: 'Ensin.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Sitten.' }));
    const made = savedIn(await store.create({ ...blank.value, problem: 'Ensin.' }));
    await doing(() => answer({ saved: made, merged: [] }));
    page.leave();
    expect(open(made).shown().offered?.mine.statusNote).toBe('Sitten.');
    expect(open(unsaved(aProject({ key: '2025-toinen' }).value)).shown().offered).toBeUndefined();
  });

  it('opens another one only once what it adds is in the list, and only where that was asked last [D8]', async () => {
    const blank = unsaved(aProject({ key: '2025-uusi', title: '' }).value);
    let answer: (outcome: SaveOutcome<'projects'>) => void = () => undefined;
    const page = open(blank, () => new Promise((resolve) => (answer = resolve)));
    await doing(() => page.shown().saveAndAdd?.());
    expect([page.shown().held, page.another]).toEqual([['title'], []]);
    await doing(() => page.shown().set({ title: 'Uusi' }));
    await doing(() => page.shown().saveAndAdd?.());
    await doing(() => page.shown().saveAndAdd?.());
    await doing(() => answer({ failed: 'offline' }));
    expect([page.shown().failure?.failed, page.shown().mine.title, page.another]).toEqual(['offline', 'Uusi', []]);
    await doing(() => page.shown().saveAndAdd?.());
    const made = savedIn(await store.create({ ...blank.value, title: 'Uusi' }));
    await doing(() => answer({ saved: made, merged: [] }));
    expect([page.another, page.saved]).toEqual([[made], []]);
  });

  it('opens none where the record was saved without that in the end, nor where there is a record already [D8]', async () => {
    const blank = unsaved(aProject({ key: '2025-uusi', title: 'Uusi' }).value);
    const answers: SaveOutcome<'projects'>[] = [{ failed: 'offline' }];
    const made = savedIn(await store.create(blank.value));
    const page = open(blank, () => Promise.resolve(answers.shift() ?? { saved: made, merged: [] }));
    await doing(() => page.shown().set({ problem: 'Kesken.' }));
    await doing(() => page.shown().saveAndAdd?.());
    await doing(() => page.shown().save());
    expect([page.another, page.saved]).toEqual([[], [made]]);
    expect(open(made).shown().saveAndAdd).toBeUndefined();
  });

  it('of a single field, which goes on with its draft, finds what was typed on after a save [D3]', async () => {
    const blank = unsaved(aProject({ key: '2025-rivi', title: 'Rivi' }).value);
    let answer: (outcome: SaveOutcome<'projects'>) => void = () => undefined;
    const page = open(blank, () => new Promise((resolve) => (answer = resolve)), true);
    await doing(() => page.shown().set({ statusNote: '12' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: '125' }));
    const made = savedIn(await store.create({ ...blank.value, statusNote: '12' }));
    await doing(() => answer({ saved: made, merged: [] }));
    page.leave();
    expect(open(blank, undefined, true).shown().mine.statusNote).toBe('125');
  });

  it('that was left says of which record the save has failed, and keeps the text [D3]', async () => {
    const record = await row();
    let answer: (outcome: SaveOutcome<'projects'>) => void = () => undefined;
    const page = open(record, () => new Promise((resolve) => (answer = resolve)));
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    page.leave();
    expect(page.told).toEqual([]);
    await doing(() => answer({ failed: 'offline' }));
    expect(page.told).toEqual([
      fi.record.about('Arkistot', `${fi.app.troubles.offline.title}. ${fi.record.draftKept}`),
    ]);
    expect(open(record).shown().offered?.mine.statusNote).toBe('Matkalla.');
  });
});
