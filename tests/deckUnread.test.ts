import { withUnread } from '../src/domain/record/unread';
import { fi } from '../src/loc/fi/fi';
import { made, plain, porvoo } from './madeDeck';

const names = ['cityName', 'programmeName', 'programmeYears'];
const settings = porvoo.records.settings.map((row) => {
  const none = { ...row.value, value: '', valueSv: '', valueEn: '' };
  return names.includes(row.value.key) ? { ...row, value: withUnread(none, { value: '<p>nimi</p>' }) } : row;
});

test('a deck leaves names out that could not be read', async () => {
  const { file } = await made({ ...porvoo, records: { ...porvoo.records, settings } });
  const parts = [...file.parts].filter(([, xml]) => xml.includes(fi.record.untold)).map(([part]) => part);
  expect([parts, plain(file.slides.map(({ text }) => text).join(' '))]).toEqual([
    [],
    expect.not.stringContaining(fi.record.untold),
  ]);
}, 120_000);
