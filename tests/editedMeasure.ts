/** A measure that is being edited, for tests of what becomes of it. */
import type { Project } from '../src/domain/project';
import { open } from '../src/domain/record/editing';
import type { Draft, Editing } from '../src/domain/record/editingState';
import type { Form } from '../src/domain/record/form';
import { aProject } from './builders';

/** A form on some of the fields of a measure. */
export const measure: Form<Project> = {
  name: 'measure',
  properties: ['title', 'problem', 'status', 'statusDate', 'link'],
};
/** A form on the status of a measure, which proposes its date. */
export const status: Form<Project> = {
  name: 'status',
  properties: ['status', 'statusDate', 'statusNote'],
  proposal: (change, typed) => ('status' in change && !typed.has('statusDate') ? { statusDate: '2026-11-29' } : {}),
};
/** A measure as it was read. */
export const record = aProject({ title: 'Arkistot', problem: 'Paperia', year: 2025 });
/** That measure as somebody else has changed it. */
export const changedBy = (change: Partial<Project>) => ({
  ...record,
  etag: '"2"',
  value: { ...record.value, ...change },
});
/** What is wrong with it: a name that is missing, a link that is none. */
export const problemsOf = ({ title, link }: Project): readonly (keyof Project)[] => [
  ...(title === '' ? (['title'] as const) : []),
  ...(link?.url === 'none' ? (['link'] as const) : []),
];
/** A form that was opened on it. */
export const opened = (form = measure, base = record, draft?: Draft<Project>): Editing<Project> =>
  open({ form, opening: 'o1', base, begun: base.value, draft, problemsOf });
/** When a draft of it was kept. */
export const at = '2026-11-29T08:00:00Z';
