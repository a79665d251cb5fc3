/** A form by its hook, as a page has it, over a store in memory; each test has a browser and a list of its own. */
import * as React from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import { browser } from './browser';
import { aProgramme, aProject } from './builders';
import { memoryServer, type ModelStore } from './model/memoryStore';
import type { Versioned } from '../src/domain/programme';
import type { Project } from '../src/domain/project';
import type { Form } from '../src/domain/record/form';
import type { SaveOutcome } from '../src/domain/store';
import { fi } from '../src/loc/fi/fi';
import { speechOf } from '../src/loc/speech';
import { useLeaving } from '../src/ui/app/leaving';
import { NavigationProvider } from '../src/ui/app/navigationContext';
import { newOpenRecords } from '../src/ui/app/openRecords';
import { watchReads } from '../src/ui/app/reads';
import { formatRoute } from '../src/ui/app/route';
import { SpeechProvider } from '../src/ui/parts/speech';
import { useEditing, type RecordForm } from '../src/ui/record/useEditing';

type Shown = RecordForm<'projects', 'missing'>;

const form: Form<Project> = { name: 'measure', properties: ['title', 'problem', 'statusNote', 'benefit'] };
const speech = speechOf('fi', fi);
const route = { page: 'projects' } as const;

/** A form as a page has it: what it shows, what it has told, and whether it was told that the save has arrived. */
interface Page {
  readonly shown: () => Shown;
  readonly told: string[];
  readonly saved: Versioned<Project>[];
  /** The records after which an empty form was to open. */
  readonly another: Versioned<Project>[];
  /** Draws the form again, on the record as it now stands. */
  readonly draw: (record: Versioned<Project>) => void;
  /** Reads the lists. */
  readonly read: () => Promise<void>;
  readonly leave: () => void;
}

let rendered: ReactTestRenderer | undefined;
export let store: ModelStore;
let server: ReturnType<typeof memoryServer>;
/** The reads of the page that all forms of a test are on. */
let reads: ReturnType<typeof watchReads>;

beforeEach(() => {
  browser();
  server = memoryServer();
  reads = watchReads();
  writtenHere.length = removedHere.length = 0;
  store = server.store();
});
afterEach(() => {
  act(() => rendered?.unmount());
  rendered = undefined;
  Reflect.deleteProperty(globalThis, 'window');
});

/** A measure in the list. */
export async function row(values: Partial<Project> = {}): Promise<Versioned<Project>> {
  return savedIn(await store.create(aProject({ key: 'A1', title: 'Arkistot', ...values }).value));
}

/** What was saved. Throws any other outcome. */
export function savedIn(outcome: object): Versioned<Project> {
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved as Versioned<Project>;
}

interface DrawnAt {
  readonly of: Versioned<Project>;
}

/** The etags that the page of a test has written. */
export const writtenHere: string[] = [];

/** The rows that the page of a test has removed. */
export const removedHere: number[] = [];

/** Opens a form on a record, over the store or over answers of the test's own. */
export function open(
  record: Versioned<Project>,
  send: (base: Versioned<Project>, mine: Project, sent: readonly Project[]) => Promise<SaveOutcome<'projects'>> = (
    base,
    mine,
    sent,
  ) => store.save(base, mine, sent),
  resumesAtOnce = false,
): Page {
  let shown: Shown | undefined;
  const told: string[] = [];
  const [saved, another]: [Versioned<Project>[], Versioned<Project>[]] = [[], []];
  const programme = aProgramme({ projects: [record] });
  function Under({ of }: DrawnAt): null {
    shown = useEditing<'projects', 'missing'>({
      programme,
      kind: 'projects',
      form,
      record: of,
      words: { label: (name) => name, text: ({ statusNote }) => statusNote },
      problemsOf: ({ title, problem }) =>
        new Map([
          ...(title === '' ? ([['title', 'missing']] as const) : []),
          ...(problem === '?' ? ([['problem', 'missing']] as const) : []),
        ]),
      resumesAtOnce,
      onSaved: (arrived) => saved.push(arrived),
      onSavedToAdd: (arrived) => another.push(arrived),
      acts: {
        write: (_, base, mine, sent) => send(base, mine, sent),
        tell: (text) => told.push(text),
        add: (text) => told.push(text),
        tellBeside: (text) => told.push(text),
        leftUnsure: (_, __, ___, text) => told.push(text),
        endUnsure: () => undefined,
        hasRemoved: (_, { id }) => removedHere.includes(id),
        hasWritten: (_, { etag }) => etag === writtenHere.at(-1),
        arrived: (_, { found }) => told.push(`arrived: ${found.value.title}`),
      },
    });
    return null;
  }
  const openRecords = newOpenRecords();
  function Around(drawn: DrawnAt): JSX.Element {
    const leaving = useLeaving();
    return (
      <SpeechProvider value={speech}>
        <NavigationProvider value={{ route, addressOf: formatRoute, go: () => undefined, leaving, openRecords, reads }}>
          <Under {...drawn} />
        </NavigationProvider>
      </SpeechProvider>
    );
  }
  act(() => {
    rendered = create(<Around of={record} />);
  });
  return {
    shown: () => {
      if (!shown) throw new Error('Not drawn.');
      return shown;
    },
    told,
    saved,
    another,
    draw: (of) => {
      act(() => rendered?.update(<Around of={of} />));
    },
    read: async () => {
      const projects = await store.rows();
      await doing(() => reads.tell(aProgramme({ projects })));
    },
    leave: () => {
      act(() => rendered?.unmount());
    },
  };
}

/** Does something in the form and waits until what it sends has been answered. */
export const doing = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setImmediate(resolve));
  });
