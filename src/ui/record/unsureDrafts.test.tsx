import { doing, open, row, savedIn, store } from '../../../tests/formOnPage';
import type { SaveOutcome } from '../../domain/store';
import { fi } from '../../loc/fi/fi';

describe('a draft of a save of which nobody knows', () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'document'));

  it('that was on its way and has arrived is no clash with oneself [M4]', async () => {
    const record = await row();
    const page = open(record, () => new Promise(() => undefined));
    await doing(() => page.shown().set({ statusNote: 'Ensin.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Ensin. Ja sitten.' }));
    page.leave();
    const again = open(savedIn(await store.save(record, { ...record.value, statusNote: 'Ensin.' })));
    await doing(() => again.shown().useDraft());
    expect([again.shown().clash, again.shown().unsure, again.shown().mine.statusNote]).toEqual([
      undefined,
      false,
      'Ensin. Ja sitten.',
    ]);
  });

  it('is told to be in the list already where it is', async () => {
    const record = await row({ statusNote: 'Sama.' });
    const page = open(record, (base) => Promise.resolve({ saved: base, merged: [] }));
    await doing(() => page.shown().set({ statusNote: 'Muu.' }));
    await doing(() => page.shown().set({ statusNote: 'Sama.' }));
    await doing(() => page.shown().save());
    expect(page.told).toEqual([fi.record.alreadySaved('Arkistot')]);
  });

  it('knows whether it may have arrived: one that clashed or was refused has not', async () => {
    const record = await row();
    const theirs = { ...record, etag: '"9"', value: { ...record.value, statusNote: 'Hänen.' } };
    const answers: [SaveOutcome<'projects'>, boolean][] = [
      [{ theirs, clashes: ['statusNote'] }, false],
      [{ failed: 'forbidden' }, false],
      [{ failed: 'offline', unsure: true }, true],
    ];
    for (const [answer, unsure] of answers) {
      const page = open(record, () => Promise.resolve(answer));
      await doing(() => page.shown().set({ statusNote: 'Minun.' }));
      await doing(() => page.shown().save());
      page.leave();
      const again = open(record);
      await doing(() => again.shown().useDraft());
      expect(again.shown().unsure).toBe(unsure);
      await doing(() => again.shown().discard());
      again.leave();
    }
  });

  it('is told, when it is taken up, to be in the list already, and nothing is sent', async () => {
    const record = await row();
    const page = open(record, () => new Promise(() => undefined));
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    page.leave();
    const lost = open(record);
    await doing(() => lost.shown().useDraft());
    expect([lost.shown().unsure, lost.told]).toEqual([true, []]);
    lost.leave();
    const arrived = await store.save(record, { ...record.value, statusNote: 'Matkalla.' });
    const again = open('saved' in arrived ? arrived.saved : record);
    await doing(() => again.shown().useDraft());
    expect([again.shown().unsure, again.told]).toEqual([false, [fi.record.alreadySaved('Arkistot')]]);
  });
});
