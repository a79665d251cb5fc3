import { toldText, type CanBeCut, type Project } from '../domain/project';
import { isUntoldText, unreadOf } from '../domain/record/unread';
import { spoken, type Speech } from './speech';
import { spokenOf } from './untold';

/**
 * A measure's name in the reader's language, ended by "…" where it is known to be cut; of a row made in the list
 * without one, that it has none.
 */
export function projectName(
  project: CanBeCut & Pick<Project, 'titleSv'>,
  { language, strings }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const name = spoken(language, { fi: toldText(project, 'title'), sv: project.titleSv });
  return name.text.trim() === '' ? { text: strings.words.nameless.projects } : name;
}

/** The problem that a measure solves, in the reader's language, ended by "…" where it is known to be cut. */
export function projectProblem(
  project: CanBeCut & Pick<Project, 'problemSv'>,
  speech: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const told = isUntoldText(project, 'problem') ? project : { ...project, problem: toldText(project, 'problem') };
  return spokenOf(told, { fi: 'problem', sv: 'problemSv' }, speech);
}

/** A measure's status in words; what somebody typed into the list in place of one stands as it is. */
export function statusText(project: Pick<Project, 'status'>, { words }: Speech['strings']): string {
  return project.status ? words.statuses[project.status] : (unreadOf(project)['status'] ?? words.statuses.none);
}
