import { withUnread } from '../src/domain/record/unread';
import { fi } from '../src/loc/fi/fi';
import { untoldInDeck } from '../src/loc/untoldInDeck';
import { made, options, plain, porvoo } from './madeDeck';

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

test('what the page does not name before a deck is made is not told of as unread in it', async () => {
  const untold = <T extends object>(value: T, properties: readonly (keyof T & string)[]): T =>
    withUnread(
      { ...value, ...Object.fromEntries(properties.map((property) => [property, ''])) },
      Object.fromEntries(properties.map((property) => [property, '<p>teksti</p>'])),
    );
  const inNoDeck = ['notice', 'contact', 'feedbackUrl', 'accessibilityUrl', 'staleAfterDays', 'pageUrl'];
  const { projects, metricValues, effects } = porvoo.records;
  const done = new Set(
    projects.filter(({ value }) => value.year === options.followUp && value.status === 'done').map(({ id }) => id),
  );
  const programme = {
    ...porvoo,
    records: {
      ...porvoo.records,
      settings: porvoo.records.settings.map((row) =>
        inNoDeck.includes(row.value.key) ? { ...row, value: untold(row.value, ['value', 'valueSv']) } : row,
      ),
      projects: projects.map((row) => ({
        ...row,
        value: untold(row.value, [
          'statusNote',
          'source',
          ...(row.value.year === options.proposal ? [] : (['problem', 'problemSv'] as const)),
        ]),
      })),
      metricValues: metricValues.map((row) => ({ ...row, value: untold(row.value, ['note']) })),
      effects: effects.map((row) =>
        row.value.project !== undefined && done.has(row.value.project)
          ? row
          : { ...row, value: untold(row.value, ['effect', 'effectSv']) },
      ),
    },
  };
  expect(untoldInDeck(programme, options)).toBeUndefined();
  const { file } = await made(programme);
  expect([...file.parts].filter(([, xml]) => xml.includes(fi.record.untold)).map(([part]) => part)).toEqual([]);
}, 120_000);
