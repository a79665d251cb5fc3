import { browser } from '../../../tests/browser';
import { aProgramme, aRoadmap } from '../../../tests/builders';
import { stepForm } from '../../domain/meeting/decisionForms';
import type { Draft } from '../../domain/record/editingState';
import type { Roadmap } from '../../domain/roadmap';
import { draftsOf } from '../record/drafts';
import { newestOpen } from './LeftStep';

const proposal = aRoadmap({ year: 2025, state: 'proposal', board: 'Kaupunginhallitus', section: '' });
const approved = { ...proposal.value, state: 'approved', decisionDate: '2025-12-15' } as const;
const form = stepForm(proposal.value);
const later = (value: Roadmap) => ({ ...proposal, etag: '"9"', value });
const draftOf = (mine: Roadmap): Draft<Roadmap> => {
  const now = new Date().toISOString();
  const sent = { sent: [approved], unsure: true } as const;
  return { form: form.name, opening: 'o1', at: now, base: proposal, mine, typed: ['state', 'decisionDate'], ...sent };
};

beforeEach(() => void browser());
afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

it('a draft of a step that the list shows as taken is none [D3]', () => {
  const drafts = draftsOf<Roadmap>(aProgramme({}), 'roadmaps', { form: form.name, record: proposal });
  drafts.keep(draftOf(approved));
  expect(newestOpen(form, drafts, proposal).draft).toMatchObject({ unsure: true });
  expect(newestOpen(form, drafts, later(approved)).draft).toBeUndefined();
  expect(drafts.find('o1')).toBeUndefined();
});

it('what was written beside a step, taken or not, is a draft, and nothing of it unknown [D3]', () => {
  const drafts = draftsOf<Roadmap>(aProgramme({}), 'roadmaps', { form: form.name, record: proposal });
  const since = { ...approved, section: '12' };
  for (const now of [later(approved), later({ ...proposal.value, state: 'returned' })]) {
    drafts.keep(draftOf(since));
    const { draft } = newestOpen(form, drafts, now);
    expect([draft?.mine.section, draft?.unsure, drafts.find('o1')?.unsure]).toEqual(['12', undefined, undefined]);
  }
});
