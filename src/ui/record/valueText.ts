import type { ProjectProperty } from '../../domain/record/projectRules';
import { unreadOf } from '../../domain/record/unread';
import { byId, isUnread, type Programme } from '../../domain/programme';
import { toldText, type Project } from '../../domain/project';
import { statusText, projectName } from '../../loc/project';
import { spoken, type Speech } from '../../loc/speech';
import type { RecordWords } from './recordWords';

/** The value of a property in the reader's words: for lists of changes, clashes and previews. */
export function valueText(project: Project, property: ProjectProperty, programme: Programme, speech: Speech): string {
  const { language, strings, formats } = speech;
  const { measure, record, figure } = strings;
  const unread = project[property] === undefined ? unreadOf(project)[property] : undefined;
  if (unread !== undefined) return unread;
  const some = (text: string | undefined): string => text || record.nothing;
  switch (property) {
    case 'status':
      return statusText(project, strings);
    case 'theme': {
      const theme = byId(programme, 'themes', project.theme)?.value;
      if (!theme && isUnread(programme, 'themes')) return strings.words.themeMissing;
      return some(theme && spoken(language, { fi: theme.title, sv: theme.titleSv, en: theme.titleEn }).text);
    }
    case 'responsible': {
      const role = byId(programme, 'responsibles', project.responsible)?.value;
      if (!role && isUnread(programme, 'responsibles')) return strings.words.responsibleMissing;
      return some(role && spoken(language, { fi: role.title, sv: role.titleSv, en: role.titleEn }).text);
    }
    case 'title':
    case 'problem':
      return some(toldText(project, property));
    case 'continues':
      return some(earlierName(project, programme, speech));
    case 'statusDate':
    case 'startsOn':
    case 'dueOn':
    case 'askedOn': {
      const day = project[property];
      return some(day && formats.day(day));
    }
    case 'lead':
    case 'askedOf':
      return some(project[property]?.name);
    case 'obstacle':
      return some(project.obstacle && measure.obstacles[project.obstacle]);
    case 'plannedOneOff':
    case 'plannedYearly': {
      const euros = project[property];
      return euros === undefined ? record.nothing : formats.number(euros);
    }
    case 'need':
      return some(project.need && figure.needs[project.need]);
    case 'level':
      return some(project.level && figure.levels[project.level]);
    case 'climateProgramme':
      return project.climateProgramme ? record.yes : record.no;
    case 'link':
      return some(project.link?.url);
    case 'exampleFields':
      return some(
        project.exampleFields
          .map((name) => (name in measure.fields ? measure.fields[name as ProjectProperty] : name))
          .join(', '),
      );
    default:
      return some(String(project[property] ?? ''));
  }
}

function earlierName({ continues }: Project, programme: Programme, speech: Speech): string | undefined {
  const earlier = byId(programme, 'projects', continues)?.value;
  return earlier && projectName(earlier, speech).text;
}

/** How the properties of a measure are said in forms, clashes and histories. */
export function measureWords(programme: Programme, speech: Speech): RecordWords<Project> {
  return {
    label: (property) => speech.strings.measure.fields[property],
    text: (project, property) => valueText(project, property, programme, speech),
  };
}
