import { withUnread } from './unread';
import { isRestorable, revisionsOf, type Version } from './versions';

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

describe('a property that an earlier version had otherwise', () => {
  const now = { statusNote: 'Uusi.' };
  const unread = (html: string): typeof now => withUnread({ statusNote: '' }, { statusNote: html });

  it('can be brought back', () => {
    expect(isRestorable(now, version('1.0', 'Vanha.'), 'statusNote')).toBe(true);
    expect(isRestorable(now, version('1.0', 'Uusi.'), 'statusNote')).toBe(false);
    expect(isRestorable(now, { ...version('1.0', ''), deleted: ['statusNote'] }, 'statusNote')).toBe(false);
  });

  it('cannot, where it is a text that could not be read, whatever stands there now', () => {
    const earlier = { ...version('1.0', ''), value: unread('<p>vanha</p>') };
    expect(isRestorable(unread('<p>uusi</p>'), earlier, 'statusNote')).toBe(false);
    expect(isRestorable(now, earlier, 'statusNote')).toBe(false);
    expect(isRestorable(unread('<p>uusi</p>'), version('1.0', 'Vanha.'), 'statusNote')).toBe(true);
  });
});
