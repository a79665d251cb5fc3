import type { Form } from '../record/form';
import type { Roadmap } from '../roadmap';
import type { Failure } from '../store';
import { decisionProperties, wrongStep } from './decision';

/**
 * The form of a step of a roadmap: the only one that names a state, which `decide` alone writes. Each step has drafts
 * of its own: what was begun as a decision is not taken up when the roadmap goes back to a draft.
 */
export function stepForm(roadmap: Pick<Roadmap, 'state'>): Form<Roadmap> {
  return { name: `step from ${roadmap.state ?? 'draft'}`, properties: ['state', ...decisionProperties], tidy, refusal };
}

/** The form of what is written down of a roadmap and its decision; the state stays. */
export const detailsForm: Form<Roadmap> = {
  name: 'details',
  properties: ['title', 'titleSv', 'asOf', ...decisionProperties],
  tidy,
};

/** Somebody has taken another step: there is nothing to choose between. */
function refusal(theirs: Roadmap, { state = 'draft' }: Roadmap): Failure | undefined {
  const wrong = wrongStep(theirs, state);
  return wrong && { failed: 'wrongStep', wrong };
}

/** As it is kept: without blanks around, a section as its number, a link with words for it. */
function tidy(roadmap: Roadmap): Roadmap {
  const { board, boardSv, section, diaryNumber, minutes } = roadmap;
  return {
    ...roadmap,
    board: board.trim(),
    ...(boardSv !== undefined && { boardSv: boardSv.trim() }),
    section: section.replace(/§/g, '').trim(),
    diaryNumber: diaryNumber.trim(),
    minutes: minutes && { url: minutes.url.trim(), description: minutes.description || minutes.url.trim() },
  };
}
