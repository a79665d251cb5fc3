import { byId, isUnread, type Programme } from '../domain/programme';
import type { Project } from '../domain/project';
import type { spoken, Speech } from './speech';
import { ownName } from './ownName';

/** The name of who is to update a measure: its lead, else the role that is responsible for it. */
export function responsibleName(
  { lead, responsible }: Project,
  programme: Programme,
  speech: Speech,
): ReturnType<typeof spoken> {
  const { overview, words } = speech.strings;
  const role = byId(programme, 'responsibles', responsible)?.value;
  if (lead) return { text: lead.name };
  if (role) return ownName('responsibles', role, speech);
  // Whether there is one nobody can say.
  return { text: isUnread(programme, 'responsibles') ? words.responsibleMissing : overview.nobody };
}
