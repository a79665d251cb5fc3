import { byId, isUnread, type Programme } from '../domain/programme';
import type { Project } from '../domain/project';
import { spoken, type Speech } from './speech';

/** The name of who is to update a measure: its lead, else the role that is responsible for it. */
export function responsibleName(
  { lead, responsible }: Project,
  programme: Programme,
  { language, strings: { overview, words } }: Speech,
): ReturnType<typeof spoken> {
  const role = byId(programme, 'responsibles', responsible)?.value;
  if (lead) return { text: lead.name };
  if (role) return spoken(language, { fi: role.title, sv: role.titleSv, en: role.titleEn });
  // Whether there is one nobody can say.
  return { text: isUnread(programme, 'responsibles') ? words.responsibleMissing : overview.nobody };
}
