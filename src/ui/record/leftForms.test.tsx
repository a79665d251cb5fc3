import { doing, open, row, savedIn, store, writtenHere } from '../../../tests/formOnPage';
import type { SaveOutcome } from '../../domain/store';
import { whyLine } from '../../loc/failure';
import { fi } from '../../loc/fi/fi';

describe('a form that was left while nobody knows what it has saved', () => {
  /** A form on a measure whose save is lost, or never arrives. */
  const unsureForm = async (arrives: boolean): Promise<ReturnType<typeof open>> => {
    const record = await row();
    const page = open(record, async (base, mine) => {
      if (arrives) await store.save(base, mine);
      return { failed: 'offline', unsure: true };
    });
    await doing(() => page.shown().set({ statusNote: 'Lähetetty.' }));
    await doing(() => page.shown().save());
    return page;
  };
  const { about, draftUnsure, draftKept, draftOfGone, laterKept, notSaved } = fi.record;
  const said = (text: string): string => about('Arkistot', text);
  const offered = async (): Promise<unknown> => {
    const [now] = await store.rows();
    return now && open(now).shown().offered;
  };

  it('says on closing that nobody knows, while no list was read [M4]', async () => {
    const page = open(await row(), () => Promise.resolve({ failed: 'offline', unsure: true }));
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().discard());
    expect(page.told).toEqual([expect.stringContaining(fi.record.unsure)]);
  });

  it('tells once its list was read that it has arrived, and its draft is gone [D3]', async () => {
    const page = await unsureForm(true);
    page.leave();
    await page.read();
    await page.read();
    expect([page.told, page.saved]).toEqual([[said(draftUnsure), 'arrived: Arkistot'], []]);
    expect(await offered()).toBeUndefined();
  });

  it('tells once its list was read that it has not, and its draft knows that [D3]', async () => {
    const page = await unsureForm(false);
    page.leave();
    await page.read();
    expect(page.told).toEqual([said(draftUnsure), said(`${whyLine({ failed: 'offline' }, fi)} ${draftKept}`)]);
    expect(await offered()).toMatchObject({ mine: { statusNote: 'Lähetetty.' } });
    expect(await offered()).not.toHaveProperty('unsure');
  });

  it('tells of what was typed on since that it is kept as a draft [D3]', async () => {
    const page = await unsureForm(true);
    await doing(() => page.shown().set({ statusNote: 'Lähetetty. Ja lisää.' }));
    page.leave();
    await page.read();
    expect(page.told).toEqual([said(draftUnsure), 'arrived: Arkistot', laterKept]);
  });

  it('tells where somebody has deleted its record, or has written the same, meanwhile', async () => {
    const page = await unsureForm(true);
    page.leave();
    const [now] = await store.rows();
    if (now) await store.remove(now);
    await page.read();
    expect(page.told.at(-1)).toBe(said(draftOfGone(false)));
    const other = await unsureForm(true);
    await doing(() => other.shown().discard());
    other.leave();
    const theirs = (await store.rows())[0];
    if (theirs) await store.save(theirs, { ...theirs.value, statusNote: 'Hänen.' });
    await other.read();
    expect(other.told.at(-1)).toBe(said(`${fi.record.clashed} ${notSaved}`));
  });

  it('hands what is on its way to the form that goes on with its draft, and keeps no draft itself', async () => {
    const record = await row();
    const answers: ((outcome: SaveOutcome<'projects'>) => void)[] = [];
    const slow = open(record, () => new Promise((resolve) => answers.push(resolve)));
    await doing(() => slow.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => slow.shown().save());
    slow.leave();
    const again = open(record);
    await doing(() => again.shown().useDraft());
    expect(again.shown().unsure).toBe(true);
    const outcome = await store.save(record, { ...record.value, statusNote: 'Matkalla.' });
    await doing(() => answers[0]?.(outcome));
    expect([again.shown().unsure, again.saved.length]).toEqual([false, 1]);
    again.leave();
    expect(open(savedIn(outcome)).shown().offered).toBeUndefined();
  });

  it('says nothing where what was saved on this page since took its place', async () => {
    const page = await unsureForm(true);
    await doing(() => page.shown().discard());
    page.leave();
    const [now] = await store.rows();
    if (now) writtenHere.push(savedIn(await store.save(now, { ...now.value, statusNote: 'Uudempi.' })).etag);
    await page.read();
    expect(page.told).toEqual([said(fi.record.unsure)]);
  });

  it('tells nothing as changed elsewhere that this page has written since', async () => {
    const page = await unsureForm(true);
    page.leave();
    const [now] = await store.rows();
    if (now) writtenHere.push(savedIn(await store.save(now, { ...now.value, benefit: 4 })).etag);
    await page.read();
    expect(page.told).toEqual([said(draftUnsure), 'arrived: Arkistot']);
  });

  it('says nothing more where another form goes on with its draft', async () => {
    const page = await unsureForm(false);
    page.leave();
    const [now] = await store.rows();
    const again = now && open(now);
    await doing(() => again?.shown().useDraft());
    await again?.read();
    expect([page.told, again?.shown().unsure]).toEqual([[said(draftUnsure)], false]);
  });
});
