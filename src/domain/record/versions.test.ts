import { revisionsOf, type Version } from './versions';

const version = (label: string, statusNote: string): Version<{ readonly statusNote: string }> => ({
  label,
  at: `2026-01-0${label[0]}T10:00:00Z`,
  by: 'Liisa',
  value: { statusNote },
  deleted: [],
});

describe('the revisions of a record', () => {
  it.each(['1.0', '0.1'])('begin with its making, version %s', (first) => {
    expect(revisionsOf([version('2.0', 'Uusi.'), version(first, 'Vanha.')])).toMatchObject([
      { label: '2.0', changes: [{ property: 'statusNote', from: 'Vanha.', to: 'Uusi.' }] },
      { label: first, oldest: 'made' },
    ]);
  });

  it('do not call the oldest one that SharePoint has kept the making', () => {
    expect(revisionsOf([version('7.0', 'Uusi.'), version('6.0', 'Vanha.')]).at(-1)).toMatchObject({
      label: '6.0',
      oldest: 'kept',
      changes: [],
    });
  });
});
