import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aProgramme, aProject, aRoadmap, aTheme } from '../../../tests/builders';
import { byId, byKey, type Programme } from '../programme';
import {
  programmeInCopy,
  copyName,
  copyVersion,
  frozenCopy,
  readCopy,
  sameContents,
  writeCopy,
  yearOfCopy,
  type FrozenCopy,
} from './frozenCopy';

const theme = aTheme({ title: 'Ketteröittää ”työtä” 🏛️' });
const earlier = aProject({ title: 'Digitoidaan arkistot', status: 'started', theme: theme.id });
const programme = aProgramme({
  themes: [theme],
  projects: [earlier, aProject({ key: 'B2', continues: earlier.id })],
  roadmaps: [aRoadmap({ year: 2025 })],
});
const copy = frozenCopy(programme, { year: 2025, purpose: 'proposal', label: '', madeAt: '2026-11-24T10:45:00Z' });
const text = writeCopy(copy);

describe('a frozen copy', () => {
  it('reads back as it was written, records and all, and says who made it when and for what', () => {
    const read = readCopy(text);
    expect(read).toMatchObject({
      version: copyVersion,
      year: 2025,
      purpose: 'proposal',
      madeAt: '2026-11-24T10:45:00Z',
      madeBy: 'Outi Omistaja',
    });
    expect(JSON.stringify(read)).toBe(JSON.stringify({ ...copy }));
  });

  it('tells a person who opens the file how much it holds', () => {
    expect(JSON.parse(text)).toMatchObject({
      counts: { projects: 2, themes: 1, roadmaps: 1, metrics: 0 },
      checksum: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    });
  });

  it('survives being written anew with other white space', () =>
    expect(readCopy(JSON.stringify(JSON.parse(text), null, 2))).toEqual(readCopy(text)));

  it.each<[string, string]>([
    ['cut off', text.slice(0, -20)],
    ['empty', ''],
    ['no object', '[]'],
    ['another file', '{"a":1}'],
    ['changed in a record', text.replace('Digitoidaan', 'Poltetaan')],
    ['changed in who made it', text.replace('Outi', 'Olli')],
    ['changed in its counts', text.replace('"projects":2', '"projects":3')],
    ['a record less', JSON.stringify({ ...(JSON.parse(text) as object), records: { ...copy.records, themes: [] } })],
  ])('that is %s is damaged [K3]', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(readCopy(changed)).toEqual({ unreadable: 'damaged' });
  });

  it('of a later version is told from a damaged one [K3]', () => {
    expect(readCopy(text.replace(`"version":${copyVersion}`, `"version":${copyVersion + 1}`))).toEqual({
      unreadable: 'newer',
    });
  });

  it('has a name that sorts, that SharePoint takes, and that leads to its roadmap', () => {
    expect(copyName(copy)).toBe('2025_2026-11-24T10.45.00Z_proposal');
    expect(copyName(copy)).not.toMatch(/["*:<>?/\\|#%~&{}]/);
    expect(
      [copyName(copy), 'pöytäkirja', '2025_proposal', '../2025_2026-11-24T10.45.00Z_proposal'].map(yearOfCopy),
    ).toEqual([2025, undefined, undefined, undefined]);
  });

  it('is the same as another when the records are, whoever made it and whatever their etags [K2]', () => {
    const again: FrozenCopy = {
      ...copy,
      madeAt: '2026-11-24T10:46:00Z',
      madeBy: 'Liisa',
      records: { ...copy.records, roadmaps: copy.records.roadmaps.map((one) => ({ ...one, etag: '"x,9"' })) },
    };
    expect(sameContents(copy, again)).toBe(true);
    expect(sameContents(copy, { ...again, purpose: 'approved' })).toBe(false);
    expect(sameContents(copy, frozenCopy(aProgramme({ ...programme.records, projects: [] }), copy))).toBe(false);
  });

  it('is shown as the programme of its moment, and nobody may change it [K4]', () => {
    const now = aProgramme({ projects: [aProject({ title: 'Uusi nimi' })] });
    const shown = programmeInCopy(copy, now);
    expect([shown.records.projects.length, shown.readAt, shown.me, shown.rights.owner]).toEqual([
      2,
      copy.madeAt,
      now.me,
      false,
    ]);
    for (const rights of Object.values(shown.rights.lists))
      expect(rights).toEqual({ add: false, edit: false, remove: false });
  });
});

describe('what points at what [K6]', () => {
  it('stands in the file by key, and is found by number when it is read', () => {
    const onFile = (JSON.parse(text) as { readonly records: { readonly projects: readonly { value: object }[] } })
      .records;
    expect(onFile.projects.map(({ value }) => value)).toMatchObject([{ theme: 'A' }, { continues: 'A1' }]);
    expect((readCopy(text) as FrozenCopy).records.projects.map(({ value }) => value)).toMatchObject([
      { theme: theme.id },
      { continues: earlier.id },
    ]);
  });

  it('of rows without a key holds, too', () => {
    const row = aProject({ key: 'id:7' });
    const next = aProject({ key: 'id:8', continues: 7 });
    const rows = aProgramme({
      projects: [
        { ...row, id: 7 },
        { ...next, id: 8 },
      ],
    });
    const read = readCopy(writeCopy(frozenCopy(rows, { year: 2025, purpose: 'noted', label: '', madeAt: '' })));
    expect((read as FrozenCopy).records.projects[1]?.value).toMatchObject({ key: 'id:8', continues: 7 });
  });
});

describe('a copy of the first version', () => {
  const first = readCopy(readFileSync(path.join(__dirname, '../../../tests/recorded/copyOfVersion1.json'), 'utf8'));
  const records = (first as FrozenCopy).records;
  const then = (now: Programme): Programme => programmeInCopy(first as FrozenCopy, now);

  it('is read: what its rows point at by key, or by the name of a row without one, is found [K6]', () => {
    expect(first).toMatchObject({ version: 1, year: 2025, madeAt: '2025-11-24T10:45:00Z' });
    expect(records.projects.map(({ id, value: { key, theme: at, continues } }) => [id, key, at, continues])).toEqual([
      [6, '2024-06', 1, undefined],
      [7, 'id:7', 2, 6],
    ]);
    expect([records.metricValues[0]?.value.metric, records.effects.map(({ value }) => value.project)]).toEqual([
      1,
      [7, undefined],
    ]);
  });

  it('tells nothing of rows that had no key: they are rows like any other [K6]', () =>
    expect((first as FrozenCopy).badCells).toEqual([]));

  it('calls a row by the key that it has got since, and is found by its number as before [K6]', () => {
    const now = aProgramme({ projects: [{ ...aProject({ key: '2025-abcdef' }), id: 7 }] });
    const shown = then(now);
    expect([byKey(shown, 'projects', '2025-abcdef')?.id, byKey(shown, 'projects', 'id:7')?.id]).toEqual([7, 7]);
    expect(byId(shown, 'projects', 7)?.value.title).toBe('Liitetty rivi');
    expect(byId(then(aProgramme()), 'projects', 7)?.value.key).toBe('id:7');
  });
});
