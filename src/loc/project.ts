import type { Project } from '../domain/project';
import { unreadOf } from '../domain/record/unread';
import { spoken, type Speech } from './speech';

/** A measure's name in the reader's language; of a row made in the list without one, that it has none. */
export function projectName(
  { title, titleSv }: Pick<Project, 'title' | 'titleSv'>,
  { language, strings }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const name = spoken(language, { fi: title, sv: titleSv });
  return name.text.trim() === '' ? { text: strings.words.nameless.projects } : name;
}

/** A measure's status in words; what somebody typed into the list in place of one stands as it is. */
export function statusText(project: Pick<Project, 'status'>, { words }: Speech['strings']): string {
  return project.status ? words.statuses[project.status] : (unreadOf(project)['status'] ?? words.statuses.none);
}
