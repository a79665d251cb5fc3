import { aProgramme, aProject } from '../../tests/builders';
import { withUnread } from '../domain/record/unread';
import { fi } from './fi/fi';
import { foundText } from './found';

const unread = (title: string, year: number): ReturnType<typeof aProject> => {
  const { value, ...row } = aProject({ title, year, problem: '' });
  return { ...row, value: withUnread(value, { problem: '<p>tyhjä</p>' }) };
};
const projects = [
  unread('Arkisto', 2025),
  unread('Rekisteri', 2025),
  unread('Portaali', 2024),
  aProject({ year: 2025 }),
];
const programme = aProgramme({ projects });

it('[S7] a search says of how many measures it could not reach all texts, of those that it did not find', () => {
  expect(foundText('0 / 3', programme, { year: 2025, text: 'rekisteri' }, fi)).toBe(
    '0 / 3. 1 toimenpiteessä haku ei ulottunut kaikkiin teksteihin: niitä ei voitu lukea',
  );
  expect(foundText('0', programme, { text: 'puuttuu' }, fi)).toContain('3 toimenpiteessä');
  expect(foundText('4 / 4', programme, { text: ' ' }, fi)).toBe('4 / 4');
  expect(foundText('3 / 4', programme, { year: 2025 }, fi)).toBe('3 / 4');
});
