import { toldText, type CanBeCut, type Project } from '../domain/project';
import { isUntoldText, unreadOf } from '../domain/record/unread';
import type { spoken } from './speech';
import { type Speech } from './speech';
import { isUntoldIn, spokenOf } from './untold';
import { ownName } from './ownName';

/**
 * A measure's name in the reader's language, ended by "…" where it is known to be cut; of a row made in the list
 * without one, that it has none.
 */
export function projectName(
  project: CanBeCut & Pick<Project, 'titleSv'>,
  speech: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  return ownName('projects', { title: toldText(project, 'title'), titleSv: project.titleSv }, speech);
}

/** The problem that a measure solves, in the reader's language, ended by "…" where it is known to be cut. */
export function projectProblem(
  project: CanBeCut & Pick<Project, 'problemSv'>,
  speech: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const told = isUntoldText(project, 'problem') ? project : { ...project, problem: toldText(project, 'problem') };
  return spokenOf(told, { fi: 'problem', sv: 'problemSv' }, speech);
}

const noteNames = { fi: 'statusNote', sv: 'statusNoteSv' } as const;

/**
 * The sentence of a measure's status as it was before, quoted, with its day; of one that could not be read that it
 * could not, which is no quotation. Undefined where there is none.
 */
export function previousNote(
  project: Pick<Project, 'statusNote' | 'statusNoteSv' | 'statusDate'>,
  speech: Speech,
): ReturnType<typeof spoken> | undefined {
  const { language, strings, formats } = speech;
  const note = spokenOf(project, noteNames, speech);
  if (note.text === '') return undefined;
  const said = isUntoldIn(project, noteNames, language) ? note.text : strings.measure.quoted(note.text);
  const day = project.statusDate ? formats.day(project.statusDate) : '';
  return { ...note, text: strings.measure.previousNote(said, day).trim() };
}

/** A measure's status in words; what somebody typed into the list in place of one stands as it is. */
export function statusText(project: Pick<Project, 'status'>, { words }: Speech['strings']): string {
  return project.status ? words.statuses[project.status] : (unreadOf(project)['status'] ?? words.statuses.none);
}
