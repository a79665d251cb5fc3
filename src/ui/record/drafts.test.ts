import { aProject } from '../../../tests/builders';
import { draftIn, textOf } from './drafts';

it('a draft comes back as it was kept, emptied fields and numbers that are none included [D1]', () => {
  const base = aProject({ theme: 'A', benefit: 3, link: { url: 'https://example.com', description: 'Linkki' } }).value;
  const draft = {
    at: '2026-11-24T08:00:00Z',
    base,
    mine: { ...base, theme: undefined, year: Number.NaN, benefit: undefined, exampleFields: ['impact'] },
  };
  expect(draftIn(textOf(draft))).toStrictEqual(draft);
});
