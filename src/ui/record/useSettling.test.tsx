import { aProject } from '../../../tests/builders';
import { doing, open, row, savedIn, store } from '../../../tests/formOnPage';
import { unsaved, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { SaveOutcome } from '../../domain/store';

/** Saves, and loses the answer to the first attempt. */
function losingTheFirst(): (base: Versioned<Project>, mine: Project) => Promise<SaveOutcome<'projects'>> {
  let lost = true;
  return async (base, mine) => {
    const outcome = await store.save(base, mine);
    if (!lost) return outcome;
    lost = false;
    return { failed: 'offline', unsure: true };
  };
}

describe('a form of whose save nobody knows', () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'document'));

  it('is unknown until the lists were read, also after a further save failed [M4]', async () => {
    const record = await row();
    const answers: SaveOutcome<'projects'>[] = [{ failed: 'offline', unsure: true }, { failed: 'throttled' }];
    const page = open(record, (base, mine) => {
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : store.save(base, mine);
    });
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().save());
    expect([page.shown().failure, page.shown().unsure]).toEqual([{ failed: 'throttled', unsure: true }, true]);
    await doing(() => page.shown().set({ title: '' }));
    await doing(() => page.shown().save());
    expect([page.shown().held, page.shown().unsure]).toEqual([['title'], true]);
    await page.read();
    expect([page.shown().unsure, page.saved]).toEqual([false, []]);
  });

  it('sends nothing by itself: what a read does not show was not saved, and can be saved again [M4]', async () => {
    const record = await row();
    const send = jest.fn(() => Promise.resolve({ failed: 'offline', unsure: true } as const));
    const page = open(record, send);
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Matkalla. Ja lisää.' }));
    await store.save(record, { ...record.value, title: 'Toisen' });
    await page.read();
    expect([send.mock.calls.length, page.shown().failure, page.shown().unsure]).toEqual([
      1,
      { failed: 'offline' },
      false,
    ]);
    await doing(() => page.shown().discard());
    expect([page.told, send.mock.calls.length]).toEqual([[], 1]);
  });

  it('rests what was typed since on what has arrived [M4]', async () => {
    const page = open(await row(), losingTheFirst());
    await doing(() => page.shown().set({ statusNote: 'Uusi.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Uusi. Ja lisää.' }));
    await page.read();
    const { failure, unsure, dirty, before } = page.shown();
    expect([failure, unsure, dirty, before.statusNote]).toEqual([undefined, false, true, 'Uusi.']);
    await doing(() => page.shown().save());
    expect([page.shown().clash, page.saved[0]?.value.statusNote]).toEqual([undefined, 'Uusi. Ja lisää.']);
  });

  it('finds the row that it has added, and leaves one of its key that holds something else [D5]', async () => {
    const blank = unsaved(aProject({ key: '2025-uusi', title: 'Uusi' }).value);
    for (const [title, saved] of [
      ['Uusi', 1],
      ['Toisen', 0],
    ] as const) {
      const page = open({ ...blank, value: { ...blank.value, key: `2025-${title}` } }, () =>
        Promise.resolve({ failed: 'offline', unsure: true }),
      );
      await doing(() => page.shown().set({ problem: 'Ongelma.' }));
      await doing(() => page.shown().save());
      await page.read();
      expect(page.shown().unsure).toBe(false);
      await doing(() => page.shown().set({ problem: 'Pulma.' }));
      await doing(() => page.shown().save());
      await store.create({ ...blank.value, key: `2025-${title}`, title, problem: 'Pulma.' });
      await page.read();
      expect([page.saved.length, page.shown().unsure]).toEqual([saved, saved === 0]);
      page.leave();
    }
  });

  it('finds out by itself what has become of a save, once the lists were read [M4]', async () => {
    const record = await row();
    const page = open(record, losingTheFirst());
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    expect([page.shown().unsure, page.saved.length]).toEqual([true, 0]);
    await page.read();
    expect([page.saved.map(({ value }) => value.statusNote), page.told]).toEqual([
      ['Matkalla.'],
      ['arrived: Arkistot'],
    ]);
  });

  it('knows its own save, whose answer was lost, when more was typed since [M4]', async () => {
    const record = await row();
    const page = open(record, losingTheFirst());
    await doing(() => page.shown().set({ statusNote: 'Uusi.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Uusi. Ja lisää.' }));
    await doing(() => page.shown().save());
    expect([page.shown().clash, page.saved[0]?.value.statusNote]).toEqual([undefined, 'Uusi. Ja lisää.']);
  });

  it('does not take a read for an answer about an attempt that was made after it [M4]', async () => {
    const record = await row();
    let held = record;
    const page = open(record, async (_, mine) => {
      held = savedIn(await store.save(held, mine));
      return { failed: 'offline', unsure: true };
    });
    const field = inField();
    await doing(() => page.shown().set({ statusNote: 'Ensin.' }));
    await doing(() => page.shown().save());
    await page.read(); // it has arrived; the form stays open, for the focus is in a field
    await doing(() => page.shown().set({ statusNote: 'Ensin. Ja sitten.' }));
    await doing(() => page.shown().save());
    await field.leave();
    expect([page.shown().unsure, page.saved.length]).toEqual([true, 0]);
    await page.read();
    expect([page.shown().unsure, page.saved[0]?.value.statusNote]).toEqual([false, 'Ensin. Ja sitten.']);
  });

  it('stays open under somebody who writes, on what has arrived, and says so [M4]', async () => {
    const page = open(await row(), losingTheFirst());
    const field = inField();
    await doing(() => page.shown().set({ statusNote: 'Lähetetty.' }));
    await doing(() => page.shown().save());
    await page.read();
    const stands = (): unknown => {
      const { unsure, failure, dirty, mine } = page.shown();
      return { unsure, failure, dirty, note: mine.statusNote, told: page.told, closed: page.saved.length > 0 };
    };
    const arrived = { unsure: false, failure: undefined, told: ['arrived: Arkistot'], closed: false };
    expect(stands()).toEqual({ ...arrived, dirty: false, note: 'Lähetetty.' });
    await field.leave();
    expect(stands()).toEqual({ ...arrived, dirty: false, note: 'Lähetetty.' });
    await doing(() => page.shown().set({ statusNote: 'Lähetetty. Ja lisää.' }));
    expect(stands()).toEqual({ ...arrived, dirty: true, note: 'Lähetetty. Ja lisää.' });
    await doing(() => page.shown().save());
    expect((await store.rows())[0]?.value.statusNote).toBe('Lähetetty. Ja lisää.');
  });

  it('stays open under somebody who chooses in a calendar or a list that a field has opened [M4]', async () => {
    for (const place of ['[data-of-field]', '[role="listbox"]']) {
      const page = open(await row({ key: `A1-${place}` }), losingTheFirst());
      const field = inField(place);
      await doing(() => page.shown().set({ statusNote: 'Lähetetty.' }));
      await doing(() => page.shown().save());
      await page.read();
      expect([page.shown().unsure, page.told, page.saved]).toEqual([false, ['arrived: Arkistot'], []]);
      await field.leave();
      page.leave();
    }
  });

  it('tells what others have done where the row has moved on or is gone [M4]', async () => {
    const lost = (): Promise<SaveOutcome<'projects'>> => Promise.resolve({ failed: 'offline', unsure: true });
    const typed = async (record: Versioned<Project>): Promise<ReturnType<typeof open>> => {
      const page = open(record, lost);
      await doing(() => page.shown().set({ statusNote: 'Minun.' }));
      await doing(() => page.shown().save());
      return page;
    };
    const record = await row();
    const page = await typed(record);
    const theirs = savedIn(await store.save(record, { ...record.value, statusNote: 'Hänen.' }));
    await page.read();
    expect([page.shown().clash?.properties, page.shown().failure, page.shown().unsure]).toEqual([
      ['statusNote'],
      undefined,
      false,
    ]);
    page.leave();
    const gone = await typed(theirs);
    await store.remove(theirs);
    await gone.read();
    expect([gone.shown().failure, gone.shown().unsure]).toEqual([{ failed: 'missing' }, false]);
  });

  it('takes what was typed back since for a change against what may have arrived [M4]', async () => {
    const record = await row({ statusNote: 'Vanha.' });
    const answers: ('lost' | 'saved')[] = ['lost', 'saved'];
    const page = open(record, async (base, mine, sent) => {
      const outcome = await store.save(base, mine, sent);
      return answers.shift() === 'lost' ? { failed: 'offline', unsure: true } : outcome;
    });
    await doing(() => page.shown().set({ statusNote: 'Väärä.', benefit: 3 }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Vanha.' }));
    expect(page.shown().dirty).toBe(true);
    await doing(() => page.shown().save());
    expect([page.saved.length, page.told, (await store.rows())[0]?.value]).toMatchObject([
      1,
      [],
      { statusNote: 'Vanha.', benefit: 3 },
    ]);
  });

  it('rests on what somebody else has entered where it is to write over that', async () => {
    const theirs = await row({ statusNote: 'Hänen.' });
    const page = open(unsaved(aProject({ key: 'A9', title: 'Arkistot' }).value), async (base, mine) => {
      await store.save(base, mine);
      return { failed: 'offline', unsure: true };
    });
    await doing(() => page.shown().set({ statusNote: 'Minun.' }));
    await doing(() => page.shown().writeOver(theirs));
    await page.read();
    expect([page.saved[0]?.id, page.saved[0]?.value.statusNote]).toEqual([theirs.id, 'Minun.']);
  });

  it('knows a new row that it has made by what was typed, whatever follows from that [D5]', async () => {
    const blank = unsaved(aProject({ key: '2025-uusi', title: '' }).value);
    const page = open(blank, async (_, mine) => {
      await store.create({ ...mine, source: 'seuraa muusta' });
      return { failed: 'offline', unsure: true };
    });
    await doing(() => page.shown().set({ title: 'Uusi' }));
    await doing(() => page.shown().save());
    await page.read();
    expect([page.shown().unsure, page.saved.length, page.told]).toEqual([false, 1, ['arrived: Uusi']]);
  });
});

/** Puts the focus into a field, or what it has opened, as far as a form asks; `leave` takes it out again. */
function inField(place = 'input'): { readonly leave: () => Promise<void> } {
  const events = new EventTarget();
  const closest = (selectors: string): boolean => selectors.split(', ').includes(place);
  const activeElement: { readonly closest: typeof closest } | null = { closest };
  const value = Object.assign(events, { activeElement: activeElement as typeof activeElement | null });
  Object.defineProperty(globalThis, 'document', { value, configurable: true });
  return {
    leave: async () => {
      value.activeElement = null;
      events.dispatchEvent(new Event('focusout'));
      await doing(() => undefined);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
