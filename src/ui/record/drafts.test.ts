import { browser } from '../../../tests/browser';
import { aProgramme, aProject, aTheme } from '../../../tests/builders';
import type { Programme } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Draft } from '../../domain/record/editingState';
import { typedDateValue } from '../../domain/words/typedDate';
import { draftIn, draftsOf, textOf, type DraftPlace } from './drafts';

afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

const programme = aProgramme();
const { links } = programme;
const record = aProject({ key: 'A1' });
const now = '2026-11-29T08:00:00Z';
const draft: Draft<Project> = {
  form: 'measure',
  opening: 'o1',
  at: '2026-11-24T08:00:00Z',
  base: record,
  mine: { ...record.value, title: 'Kesken' },
  typed: ['title'],
};

describe('a draft [D2]', () => {
  const place = { form: 'measure', record };
  const found = (where: Programme, at: DraftPlace<Project>): unknown =>
    draftsOf<Project>(where, 'projects', at).newest(now).draft;

  it('is found by its reader, in its list and site, in its form, on its record, and nowhere else', () => {
    browser();
    expect(draftsOf<Project>(programme, 'projects', place).keep(draft)).toBe(true);
    const elsewhere = { ...links.projects, list: '/sites/other/Lists/Projects' };
    expect(found(programme, place)).toEqual(draft);
    expect([
      found({ ...programme, me: { ...programme.me, id: 2 } }, place),
      found({ ...programme, links: { ...links, projects: elsewhere } }, place),
      found(programme, { ...place, form: 'status' }),
      found(programme, { ...place, record: { ...record, id: record.id + 1 } }),
      found(programme, { ...place, record: undefined }),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('of two tabs is one of each: the newest is found first, and one that is dropped leaves the other', () => {
    browser();
    const drafts = draftsOf<Project>(programme, 'projects', place);
    drafts.keep(draft);
    drafts.keep({ ...draft, opening: 'o2', at: '2026-11-25T08:00:00Z' });
    expect(drafts.newest(now).draft?.opening).toBe('o2');
    drafts.drop('o2');
    expect(drafts.newest(now).draft?.opening).toBe('o1');
  });

  it('is said not to be kept where the browser is full or keeps nothing, and nothing fails', () => {
    browser({ full: true });
    const drafts = draftsOf<Project>(programme, 'projects', place);
    const nothing = { draft: undefined, agedOut: false };
    expect([drafts.keep(draft), drafts.newest(now)]).toEqual([false, nothing]);
    Reflect.deleteProperty(globalThis, 'window');
    expect([drafts.keep(draft), drafts.newest(now), drafts.drop('o1')]).toEqual([false, nothing, undefined]);
  });

  it('that is older than thirty days is dropped, and that is told once [D7]', () => {
    browser();
    const drafts = draftsOf<Project>(programme, 'projects', place);
    drafts.keep({ ...draft, at: '2026-10-01T08:00:00Z' });
    expect([drafts.newest(now), drafts.newest(now)]).toEqual([
      { draft: undefined, agedOut: true },
      { draft: undefined, agedOut: false },
    ]);
  });

  it.each([
    ['no time', { at: undefined }],
    ['nothing typed', { typed: undefined }],
    ['no record', { mine: 'Kesken' }],
    ['a base that is none', { base: { etag: 1 } }],
  ])('that another package wrote with %s is left alone and not offered', (_, change) => {
    browser();
    const drafts = draftsOf<Project>(programme, 'projects', place);
    drafts.keep({ ...draft, ...change } as unknown as typeof draft);
    expect(drafts.newest(now)).toEqual({ draft: undefined, agedOut: false });
    expect(window.localStorage.length).toBe(1);
  });

  it('of the first version is found by the form that keeps its key, and rests on no state of the row', () => {
    browser();
    const text = textOf({ at: '2026-11-24T08:00:00Z', base: record.value, mine: draft.mine });
    window.localStorage.setItem(`digitiekartta:draft:${links.projects.list}:${programme.me.id}:A1`, text);
    expect(found(programme, { form: 'status', record })).toBeUndefined();
    const drafts = draftsOf<Project>(programme, 'projects', { ...place, formerKey: 'A1' });
    expect(drafts.newest(now).draft).toMatchObject({
      base: { etag: '"row-1,0"' },
      mine: { title: 'Kesken' },
      typed: ['title'],
    });
    drafts.drop(drafts.newest(now).draft?.opening ?? '');
    expect(drafts.newest(now).draft).toBeUndefined();
  });

  it('of the first version is found, too, when its row has got a key since, and points at what it pointed at', () => {
    browser();
    const themes = [aTheme({ key: 'B' })];
    const row = { ...aProject({ key: '2025-abcdef' }), id: 7 };
    const old = { ...row.value, key: 'id:7', theme: 'B', responsible: 'gone' };
    const text = textOf({ at: '2026-11-24T08:00:00Z', base: old, mine: { ...old, title: 'Kesken' } });
    window.localStorage.setItem(`digitiekartta:draft:${links.projects.list}:${programme.me.id}:id:7`, text);
    const drafts = draftsOf<Project>(aProgramme({ themes, projects: [row] }), 'projects', {
      form: 'measure',
      record: row,
      formerKey: row.value.key,
    });
    const { draft: kept } = drafts.newest(now);
    expect(kept).toMatchObject({ mine: { title: 'Kesken', theme: themes[0]?.id }, typed: ['title'] });
    expect(kept?.mine.responsible).toBeUndefined();
    drafts.drop(kept?.opening ?? '');
    expect(drafts.newest(now).draft).toBeUndefined();
  });
});

it('a draft comes back as it was kept, emptied fields and numbers that are none included [D1]', () => {
  const kept = aProject({ theme: 7, benefit: 3, link: { url: 'https://example.com', description: 'Linkki' } }).value;
  const unsaved = {
    at: '2026-11-24T08:00:00Z',
    base: kept,
    mine: { ...kept, theme: undefined, year: Number.NaN, benefit: undefined, exampleFields: ['impact'] },
  };
  expect(draftIn(textOf(unsaved))).toStrictEqual(unsaved);
});

it('a draft comes back with a date as it was typed where nobody could read it [D1] [P5]', () => {
  const unread = { ...draft, mine: { ...record.value, statusDate: typedDateValue('31.2.2', '2026-11-24') } };
  expect(unread.mine.statusDate).toBe('31.2.2');
  expect(draftIn(textOf(unread))).toStrictEqual(unread);
});
