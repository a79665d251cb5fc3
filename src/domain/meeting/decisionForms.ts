import type { Form } from '../record/editing';
import type { Roadmap } from '../roadmap';
import { decisionProperties } from './decision';

/** The form of a step of a roadmap: the only one that names a state, which `decide` alone writes. */
export const stepForm: Form<Roadmap> = { name: 'step', properties: ['state', ...decisionProperties] };

/** The form of what is written down of a roadmap and its decision; the state stays. */
export const detailsForm: Form<Roadmap> = {
  name: 'details',
  properties: ['title', 'titleSv', 'asOf', ...decisionProperties],
};
