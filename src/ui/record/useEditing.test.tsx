import * as React from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import { browser } from '../../../tests/browser';
import { aProgramme, aProject } from '../../../tests/builders';
import { memoryServer, type ModelStore } from '../../../tests/model/memoryStore';
import { unsaved, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Form } from '../../domain/record/form';
import type { SaveOutcome } from '../../domain/store';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { useLeaving } from '../app/leaving';
import { NavigationProvider } from '../app/navigationContext';
import { newOpenRecords } from '../app/openRecords';
import { formatRoute } from '../app/route';
import { SpeechProvider } from '../parts/speech';
import { useEditing, type RecordForm } from './useEditing';

type Shown = RecordForm<'projects', 'missing'>;

const form: Form<Project> = { name: 'measure', properties: ['title', 'problem', 'statusNote', 'benefit'] };
const speech = speechOf('fi', fi);
const route = { page: 'projects' } as const;

/** A form as a page has it: what it shows, what it has told, and whether it was told that the save has arrived. */
interface Page {
  readonly shown: () => Shown;
  readonly told: string[];
  readonly saved: Versioned<Project>[];
  /** Draws the form again, on the record as it now stands. */
  readonly draw: (record: Versioned<Project>) => void;
  /** Draws it as the lists were read again. */
  readonly read: () => Promise<void>;
  readonly leave: () => void;
}

let rendered: ReactTestRenderer | undefined;
let store: ModelStore;
let server: ReturnType<typeof memoryServer>;

beforeEach(() => {
  browser();
  server = memoryServer();
  store = server.store();
});
afterEach(() => {
  act(() => rendered?.unmount());
  rendered = undefined;
  Reflect.deleteProperty(globalThis, 'window');
});

async function row(values: Partial<Project> = {}): Promise<Versioned<Project>> {
  return savedIn(await store.create(aProject({ key: 'A1', title: 'Arkistot', ...values }).value));
}

function savedIn(outcome: object): Versioned<Project> {
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved as Versioned<Project>;
}

interface DrawnAt {
  readonly of: Versioned<Project>;
  readonly readAt: string;
}

/** Opens a form on a record, over the store or over answers of the test's own. */
function open(
  record: Versioned<Project>,
  send: (base: Versioned<Project>, mine: Project) => Promise<SaveOutcome<'projects'>> = (base, mine) =>
    store.save(base, mine),
  resumesAtOnce = false,
): Page {
  let shown: Shown | undefined;
  const [told, saved]: [string[], Versioned<Project>[]] = [[], []];
  const programme = aProgramme({ projects: [record] });
  function Under({ of, readAt }: DrawnAt): null {
    shown = useEditing<'projects', 'missing'>({
      programme: { ...programme, readAt },
      kind: 'projects',
      form,
      record: of,
      words: { label: (name) => name, text: ({ statusNote }) => statusNote },
      problemsOf: ({ title, problem }) =>
        new Map([
          ...(title === '' ? ([['title', 'missing']] as const) : []),
          ...(problem === '?' ? ([['problem', 'missing']] as const) : []),
        ]),
      send,
      resumesAtOnce,
      onSaved: (arrived) => saved.push(arrived),
      acts: { tell: (text) => told.push(text), add: (text) => told.push(text) },
    });
    return null;
  }
  const openRecords = newOpenRecords();
  function Around(drawn: DrawnAt): JSX.Element {
    const leaving = useLeaving();
    return (
      <SpeechProvider value={speech}>
        <NavigationProvider value={{ route, addressOf: formatRoute, go: () => undefined, leaving, openRecords }}>
          <Under {...drawn} />
        </NavigationProvider>
      </SpeechProvider>
    );
  }
  act(() => {
    rendered = create(<Around of={record} readAt={programme.readAt} />);
  });
  return {
    shown: () => {
      if (!shown) throw new Error('Not drawn.');
      return shown;
    },
    told,
    saved,
    draw: (of) => {
      act(() => rendered?.update(<Around of={of} readAt={programme.readAt} />));
    },
    read: () => doing(() => rendered?.update(<Around of={record} readAt="2026-11-24T09:00:00Z" />)),
    leave: () => {
      act(() => rendered?.unmount());
    },
  };
}

/** Does something in the form and waits until what it sends has been answered. */
const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setImmediate(resolve));
  });

describe('the hook of a form', () => {
  it('says that nobody knows, also after a further save that failed or was held, until the lists were read [M4]', async () => {
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
    // What was typed since waits for its own save.
    await page.read();
    expect(page.saved).toEqual([]);
    await doing(() => page.shown().discard());
    expect(page.told).toEqual([expect.stringContaining(fi.record.unsure)]);
  });

  it('finds out by itself what has become of a save, once the lists were read [M4]', async () => {
    const record = await row();
    let lost = true;
    const page = open(record, async (base, mine) => {
      const outcome = await store.save(base, mine);
      if (!lost) return outcome;
      lost = false;
      return { failed: 'offline', unsure: true };
    });
    await doing(() => page.shown().set({ statusNote: 'Matkalla.' }));
    await doing(() => page.shown().save());
    expect([page.shown().unsure, page.saved.length]).toEqual([true, 0]);
    await page.read();
    expect([page.saved.map(({ value }) => value.statusNote), page.told]).toEqual([['Matkalla.'], []]);
  });

  it('knows its own save, whose answer was lost, when more was typed since [M4]', async () => {
    const record = await row();
    let lost = true;
    const page = open(record, async (base, mine) => {
      const outcome = await store.save(base, mine);
      if (!lost) return outcome;
      lost = false;
      return { failed: 'offline', unsure: true };
    });
    await doing(() => page.shown().set({ statusNote: 'Uusi.' }));
    await doing(() => page.shown().save());
    await doing(() => page.shown().set({ statusNote: 'Uusi. Ja lisää.' }));
    await doing(() => page.shown().save());
    expect([page.shown().clash, page.saved[0]?.value.statusNote]).toEqual([undefined, 'Uusi. Ja lisää.']);
  });

  it('says so where the list holds already what is saved, such as a draft whose answer was lost', async () => {
    const record = await row({ statusNote: 'Sama.' });
    const page = open(record, (base) => Promise.resolve({ saved: base, merged: [] }));
    await doing(() => page.shown().set({ statusNote: 'Muu.' }));
    await doing(() => page.shown().set({ statusNote: 'Sama.' }));
    await doing(() => page.shown().save());
    expect(page.told).toEqual([fi.record.alreadySaved('Arkistot')]);
  });

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

  it('of a single field, which goes on with its draft by itself, finds what was typed on after a save [D3]', async () => {
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
