import { doing, open, removedHere, row, store } from '../../../tests/formOnPage';
import { aProject } from '../../../tests/builders';
import { unsaved } from '../../domain/programme';
import { fi } from '../../loc/fi/fi';

describe('a form whose record is in its list no more', () => {
  it('says who has removed it, and offers to add it again with what was typed', async () => {
    for (const byMe of [false, true]) {
      const record = await row({ key: `A${String(byMe)}`, title: `Arkistot ${String(byMe)}`, problem: 'Paperia.' });
      const page = open(record);
      await doing(() => page.shown().set({ statusNote: 'Sillä välin.' }));
      await store.remove(record);
      if (byMe) removedHere.push(record.id);
      await doing(() => page.shown().save());
      expect([page.shown().failure, page.shown().removedHere]).toEqual([{ failed: 'missing' }, byMe]);
      await doing(() => page.shown().addAgain?.());
      const [saved] = page.saved;
      expect(saved?.id).not.toBe(record.id);
      expect(saved?.value).toEqual({ ...record.value, statusNote: 'Sillä välin.' });
      expect([page.shown().dirty, page.shown().addAgain]).toEqual([false, undefined]);
      page.leave();
      expect(page.told).toEqual([]);
    }
  });

  it('is left with a word on who has removed it, and one that was taken back can be added again', async () => {
    const page = open(unsaved(aProject({ key: 'A9', title: 'Uusi' }).value), async (base, mine, sent) => {
      const outcome = base.id === 0 ? await store.create(mine, sent) : await store.save(base, mine, sent);
      // More is typed while the add is on its way.
      if ('saved' in outcome && mine.problem === 'Ensin.') page.shown().set({ statusNote: 'Sillä välin.' });
      return outcome;
    });
    await doing(() => page.shown().set({ problem: 'Ensin.' }));
    await doing(() => page.shown().save());
    const [added] = await store.rows();
    if (!added) throw new Error('Not added.');
    await store.remove(added);
    removedHere.push(added.id);
    await doing(() => page.shown().set({ problem: 'Toiseksi.' }));
    await doing(() => page.shown().save());
    expect(page.shown().removedHere).toBe(true);
    await doing(() => page.shown().addAgain?.());
    expect((await store.rows()).map(({ value }) => [value.key, value.problem, value.statusNote])).toEqual([
      ['A9', 'Toiseksi.', 'Sillä välin.'],
    ]);
  });

  it('tells whoever leaves it with a draft who has removed it', async () => {
    const record = await row();
    const page = open(record);
    await doing(() => page.shown().set({ statusNote: 'Sillä välin.' }));
    await store.remove(record);
    removedHere.push(record.id);
    await doing(() => page.shown().save());
    page.leave();
    expect(page.told).toEqual([fi.record.draftOfGone(true)]);
  });
});
