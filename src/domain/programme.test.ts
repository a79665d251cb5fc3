import { aMetric, anEffect, aProgramme, aProject, aTheme } from '../../tests/builders';
import {
  addressOf,
  byId,
  byKey,
  isCalled,
  isUnsaved,
  setUpReason,
  unsaved,
  withoutKey,
  withoutRecord,
  withRecord,
  type Programme,
} from './programme';
import { changesBetween, keptOpen } from './readAgain';
import { withUnread } from './record/unread';
import { schemaVersion } from './settings';

describe('a programme that was read anew', () => {
  const [open, other] = [aProject({ key: 'A1', title: 'Vanha' }), aProject({ key: 'A2', title: 'Vanha' })];
  const before = aProgramme({ projects: [open, other], themes: [aTheme()] });
  const renamed = (record: typeof open): typeof open => ({
    ...record,
    etag: '"anew,2"',
    value: { ...record.value, title: 'Uusi' },
  });
  const after = {
    ...before,
    records: { ...before.records, projects: [renamed(open), renamed(other)] },
    stamps: { ...before.stamps, projects: 'moved', themes: 'as it was' },
  };

  it('keeps the measure that somebody edits as it was, and has its list read again [F3]', () => {
    const kept = keptOpen(before, after, { kind: 'projects', key: 'A1' });
    expect(kept.records.projects.map(({ value }) => value.title)).toEqual(['Vanha', 'Uusi']);
    expect([kept.stamps.projects, kept.stamps.themes]).toEqual(['', 'as it was']);
  });

  it('keeps a record of any kind that somebody edits although others have removed it [F3]', () => {
    const [line, metric] = [anEffect({ key: 'E1' }), aMetric({ key: 'M1' })];
    const all = aProgramme({ projects: [open], effects: [line], metrics: [metric] });
    for (const [kind, record] of [
      ['projects', open],
      ['effects', line],
      ['metrics', metric],
    ] as const) {
      const kept = keptOpen(all, withoutRecord(all, kind, record.id), { kind, key: record.value.key });
      expect([kept.records[kind], kept.stamps[kind]]).toEqual([[record], '']);
    }
  });

  it('keeps what a form is open on although others have removed it, and takes what they changed [F3]', () => {
    const gone = withoutRecord(after, 'projects', open.id);
    const forms = [open, other].map(({ id }) => ({ kind: 'projects', id }) as const);
    const kept = keptOpen(before, gone, undefined, forms);
    expect(kept.records.projects.map(({ value }) => [value.key, value.title])).toEqual([
      ['A1', 'Vanha'],
      ['A2', 'Uusi'],
    ]);
    expect([kept.stamps.projects, keptOpen(before, after, undefined, forms)]).toEqual(['', after]);
  });

  it('leaves the rights of a list that cannot be read any more to a form that is open on it [F3]', () => {
    const noRights = { add: false, edit: false, remove: false };
    const unread = {
      ...after,
      unread: { projects: { why: 'forbidden' } },
      rights: { ...after.rights, lists: { ...after.rights.lists, projects: noRights } },
    } as const;
    const forms = [{ kind: 'projects', id: 0 }] as const;
    expect(keptOpen(before, unread, undefined, forms).rights).toEqual(before.rights);
    expect(keptOpen(before, unread, undefined, []).rights.lists.projects).toEqual(noRights);
  });

  it('is taken as it is where nothing is edited, or what is edited has not changed [F3]', () => {
    expect(keptOpen(before, after, undefined)).toBe(after);
    const others = withRecord(before, 'projects', renamed(other));
    expect(keptOpen(before, others, { kind: 'projects', key: 'A1' })).toBe(others);
  });

  it('tells what is new or other than it was', () => {
    const added = aProject({ key: 'A3' });
    const next = withRecord(withRecord(before, 'projects', renamed(other)), 'projects', added);
    expect(changesBetween(before, next)).toEqual([`projects ${other.id}`, `projects ${added.id}`]);
    expect(changesBetween(before, before)).toEqual([]);
    // What one has written oneself, whose answer was lost, is nobody else's.
    const own = { ...renamed(other), modifiedBy: before.me.name };
    expect(changesBetween(before, withRecord(before, 'projects', own))).toEqual([]);
  });
});

describe('a record', () => {
  it('is unsaved until a list has given it a number', () => {
    const saved = aProject();
    expect(isUnsaved(saved)).toBe(false);
    expect(isUnsaved(unsaved(saved.value))).toBe(true);
    expect(unsaved(saved.value).value).toBe(saved.value);
  });

  it('has an address to be read at and one to be edited at, which end with its number', () => {
    const links = { list: '/Lists/Projects', show: '/DispForm.aspx?ID=', edit: '/EditForm.aspx?ID=' };
    expect(addressOf(links, 7)).toBe('/DispForm.aspx?ID=7');
    expect(addressOf(links, 7, 'edit')).toBe('/EditForm.aspx?ID=7');
  });

  const row = { ...aProject({ key: 'id:7' }), id: 7 };
  const keyed = { ...row, value: { ...row.value, key: '2025-abcdef' } };

  it('is found by its number, by its key, and by the name it had while it had no key [I2]', () => {
    const [before, after] = [aProgramme({ projects: [row] }), aProgramme({ projects: [keyed] })];
    expect([byId(before, 'projects', 7), byKey(before, 'projects', 'id:7')]).toEqual([row, row]);
    expect(['2025-abcdef', 'id:7'].map((key) => byKey(after, 'projects', key))).toEqual([keyed, keyed]);
    expect(['id:8', 'A1', undefined].map((key) => byKey(after, 'projects', key))).toEqual(Array(3).fill(undefined));
  });

  it('says which of an address’s keys call it [I2]', () => {
    expect(['2025-abcdef', 'id:7', 'id:8', 'A1', undefined].map((key) => isCalled(keyed, key))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a reason for set-up', () => {
  const withVersion = (value: string | undefined): Programme => ({
    ...aProgramme(),
    records: {
      ...aProgramme().records,
      settings:
        value === undefined
          ? []
          : [{ ...unsaved({ key: 'schemaVersion', title: '', value, valueSv: '', valueEn: '' }), id: 1 }],
    },
  });

  it.each([
    ['a set-up that was broken off before its last row', undefined, {}, 'unfinished'],
    ['lists of an earlier version', '1', { projects: ['dueOn'] }, 'older'],
    ['a version that cannot be read', 'kaksi', {}, 'older'],
    ['a column that was taken away', String(schemaVersion), { projects: ['problem'] }, 'lacking'],
    ['lists of this version', String(schemaVersion), {}, undefined],
    ['lists of a later version', String(schemaVersion + 1), {}, undefined],
  ])('is told of %s [V1]', (_, version, lacks, reason) =>
    expect(setUpReason({ ...withVersion(version), lacks })).toBe(reason),
  );

  it('is none where the version could not be read, but for columns that were taken away [V1]', () => {
    const { records } = withVersion('');
    const untold = records.settings.map((record) => ({
      ...record,
      value: withUnread(record.value, { value: '<div>2</div>' }),
    }));
    const programme = { ...aProgramme(), records: { ...records, settings: untold } };
    expect(setUpReason(programme)).toBeUndefined();
    expect(setUpReason({ ...programme, lacks: { projects: ['problem'] } })).toBe('lacking');
  });

  it('is none for giving keys where the column of keys is gone', () => {
    const programme = aProgramme({ projects: [aProject({ key: 'id:1' })] });
    expect(withoutKey(programme, 'projects')).toHaveLength(1);
    expect(withoutKey({ ...programme, lacks: { projects: ['key'] } }, 'projects')).toEqual([]);
  });
});
