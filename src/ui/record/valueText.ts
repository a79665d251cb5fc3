import type { ProjectProperty } from '../../domain/record/projectRules';
import { isUntoldText, unreadWordsOf } from '../../domain/record/unread';
import { byId, isUnread, type Programme } from '../../domain/programme';
import { toldText, type Project } from '../../domain/project';
import { statusText, projectName } from '../../loc/project';
import { quarterOrDayText } from '../../loc/quarter';
import type { spoken } from '../../loc/speech';
import { type Speech } from '../../loc/speech';
import { yearText } from '../../loc/year';
import type { RecordWords } from './recordWords';
import { ownName } from '../../loc/ownName';

/** The value of a property in the reader's words: for lists of changes, clashes and previews. */
export function valueText(project: Project, property: ProjectProperty, programme: Programme, speech: Speech): string {
  return valueIn(project, property, programme, speech).text;
}

/** The same with the language of a name that nobody has translated. */
export function valueIn(
  project: Project,
  property: ProjectProperty,
  programme: Programme,
  speech: Speech,
): ReturnType<typeof spoken> {
  const isUntold = isUntoldText(project, property);
  const unread = isUntold ? speech.strings.record.untold : unreadWordsOf(project, property);
  if (unread !== undefined) return { text: unread };
  const name = nameIn(project, property, programme, speech);
  if (name) return name;
  return { text: plainText(project, property, speech) || speech.strings.record.nothing };
}

/** The name of what a measure points at; undefined where it points at nothing. */
function nameIn(
  project: Project,
  property: ProjectProperty,
  programme: Programme,
  speech: Speech,
): ReturnType<typeof spoken> | undefined {
  const { words } = speech.strings;
  if (property === 'continues') {
    const earlier = byId(programme, 'projects', project.continues)?.value;
    return earlier && projectName(earlier, speech);
  }
  if (property !== 'theme' && property !== 'responsible') return undefined;
  const kind = property === 'theme' ? 'themes' : 'responsibles';
  const one = byId(programme, kind, project[property])?.value;
  if (one) return ownName(kind, one, speech);
  if (!isUnread(programme, kind)) return undefined;
  return { text: property === 'theme' ? words.themeMissing : words.responsibleMissing };
}

/** A value that points at nothing; '' where there is none. */
function plainText(project: Project, property: ProjectProperty, { strings, formats }: Speech): string {
  const { measure, record, figure } = strings;
  switch (property) {
    case 'status':
      return statusText(project, strings);
    case 'year':
      return yearText(project.year, strings);
    case 'theme':
    case 'responsible':
    case 'continues':
      return '';
    case 'title':
    case 'problem':
      return toldText(project, property);
    case 'startsOn':
    case 'dueOn': {
      const day = project[property];
      return day ? quarterOrDayText(day, property === 'startsOn' ? 'first' : 'last', { strings, formats }) : '';
    }
    case 'statusDate':
    case 'askedOn': {
      const day = project[property];
      return day ? formats.day(day) : '';
    }
    case 'lead':
    case 'askedOf':
      return project[property]?.name ?? '';
    case 'obstacle':
      return project.obstacle ? measure.obstacles[project.obstacle] : '';
    case 'plannedOneOff':
    case 'plannedYearly': {
      const euros = project[property];
      return euros === undefined ? '' : formats.number(euros);
    }
    case 'need':
      return project.need ? figure.needs[project.need] : '';
    case 'level':
      return project.level ? figure.levels[project.level] : '';
    case 'climateProgramme':
      return project.climateProgramme ? record.yes : record.no;
    case 'link':
      return project.link?.url ?? '';
    case 'exampleFields':
      return project.exampleFields
        .map((name) => (name in measure.fields ? measure.fields[name as ProjectProperty] : name))
        .join(', ');
    default:
      return String(project[property] ?? '');
  }
}

/** How the properties of a measure are said in forms, clashes and histories. */
export function measureWords(programme: Programme, speech: Speech): RecordWords<Project> {
  return {
    label: (property) => speech.strings.measure.fields[property],
    text: (project, property) => valueText(project, property, programme, speech),
  };
}
