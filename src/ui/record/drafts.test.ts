import { aProgramme, aProject } from '../../../tests/builders';
import type { Programme } from '../../domain/programme';
import { typedDateValue } from '../../domain/words/typedDate';
import { draftIn, draftsOf, textOf, type Draft } from './drafts';

/** Stands in for the browser's window, which tests in Node have not; `full` makes it refuse what is to be kept. */
function browser({ full = false } = {}): void {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (full) throw new Error('QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name: string) => kept.delete(name),
  };
  Object.defineProperty(globalThis, 'window', { value: { localStorage }, configurable: true });
}

afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

const programme = aProgramme();
const { links } = programme;
const base = aProject({ key: 'A1' }).value;
const draft: Draft<typeof base> = { at: '2026-11-24T08:00:00Z', base, mine: { ...base, title: 'Kesken' } };

describe('a draft [D2]', () => {
  it('is found by its reader, in its list and site, under its key, and by nobody else', () => {
    browser();
    expect(draftsOf<typeof base>(programme, 'projects').keep('A1', draft)).toBe(true);
    const found = (where: Programme, kind: 'projects' | 'metrics', key: string): unknown =>
      draftsOf<typeof base>(where, kind).find(key);
    expect(found(programme, 'projects', 'A1')).toEqual(draft);
    expect([
      found({ ...programme, me: { ...programme.me, id: 2 } }, 'projects', 'A1'),
      found(
        { ...programme, links: { ...links, projects: { ...links.projects, list: '/sites/other/Lists/Projects' } } },
        'projects',
        'A1',
      ),
      found(programme, 'metrics', 'A1'),
      found(programme, 'projects', 'A2'),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is gone when it was dropped', () => {
    browser();
    const drafts = draftsOf<typeof base>(programme, 'projects');
    drafts.keep('A1', draft);
    drafts.drop('A1');
    expect(drafts.find('A1')).toBeUndefined();
  });

  it('is said not to be kept where the browser is full or keeps nothing, and nothing fails', () => {
    browser({ full: true });
    const drafts = draftsOf<typeof base>(programme, 'projects');
    expect([drafts.keep('A1', draft), drafts.find('A1')]).toEqual([false, undefined]);
    Reflect.deleteProperty(globalThis, 'window');
    expect([drafts.keep('A1', draft), drafts.find('A1'), drafts.drop('A1')]).toEqual([false, undefined, undefined]);
  });
});

it('a draft comes back as it was kept, emptied fields and numbers that are none included [D1]', () => {
  const kept = aProject({ theme: 'A', benefit: 3, link: { url: 'https://example.com', description: 'Linkki' } }).value;
  const unsaved = {
    at: '2026-11-24T08:00:00Z',
    base: kept,
    mine: { ...kept, theme: undefined, year: Number.NaN, benefit: undefined, exampleFields: ['impact'] },
  };
  expect(draftIn(textOf(unsaved))).toStrictEqual(unsaved);
});

it('a draft comes back with a date as it was typed where nobody could read it [D1] [P5]', () => {
  const unread = { ...draft, mine: { ...base, statusDate: typedDateValue('31.2.2', '2026-11-24') } };
  expect(unread.mine.statusDate).toBe('31.2.2');
  expect(draftIn(textOf(unread))).toStrictEqual(unread);
});
