import type { Project } from '../domain/project';
import { spoken, type Speech } from './speech';

/** A measure's name in the reader's language; of a row made in the list without one, that it has none. */
export function projectName(
  { title, titleSv }: Pick<Project, 'title' | 'titleSv'>,
  { language, strings }: Pick<Speech, 'language' | 'strings'>,
): ReturnType<typeof spoken> {
  const name = spoken(language, { fi: title, sv: titleSv });
  return name.text.trim() === '' ? { text: strings.words.nameless.projects } : name;
}
