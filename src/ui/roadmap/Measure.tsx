import * as React from 'react';
import { byId, isCalled, roadmapOf, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { ownName } from '../../loc/ownName';
import { projectName, statusText, projectProblem } from '../../loc/project';
import { spokenOf } from '../../loc/untold';
import { yearText } from '../../loc/year';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { CodeBadge } from '../parts/CodeBadge';
import { Due } from '../parts/Due';
import { ExampleMark } from '../parts/ExampleMark';
import { Hyphenated, spokenAs } from '../parts/Hyphenated';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { StatusBadge } from '../parts/StatusMark';
import measuresStyles from './measures.module.scss';
import type { RoadmapView } from './view';
import { Anchor } from '../parts/Anchor';

interface MeasureProps {
  readonly record: Versioned<Project>;
  readonly view: RoadmapView;
  readonly told: Told;
}

/** What is told of any measure of a year: a column for what nobody has told would stand empty. */
export type Told = Readonly<Record<'status' | 'responsible' | 'dueOn', boolean>>;

/** What is told of any of these measures; that none has a status yet is said once, above. */
export function toldIn(projects: readonly Versioned<Project>[]): Told {
  const isTold = (name: keyof Told): boolean => projects.some(({ value }) => value[name] !== undefined);
  return { status: isTold('status'), responsible: isTold('responsible'), dueOn: isTold('dueOn') };
}

/** One measure: code, name, the problem it solves, its status, who answers for it, and by when it is to be ready. */
export function Measure({ record, view, told }: MeasureProps): JSX.Element {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const speech = useSpeech();
  const {
    strings,
    strings: { roadmap },
  } = speech;
  const { key, code, climateProgramme, continues } = record.value;
  const name = projectName(record.value, speech);
  const why = projectProblem(record.value, speech);
  const earlier = byId(programme, 'projects', continues)?.value;
  const open = isCalled(record, route.open);
  const row = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'center' });
  }, [open]);
  return (
    <li ref={row} className={measuresStyles['measure']} data-measure={key} aria-current={open || undefined}>
      {code && (
        <span>
          <CodeBadge>{code}</CodeBadge>
        </span>
      )}
      <div className={measuresStyles['what']}>
        <p className={measuresStyles['name']}>
          <Anchor
            href={view.addressOf(key)}
            lang={name.lang}
            onClick={onPlainClick(() => view.onOpenMeasure(key))}
            aria-label={spokenAs(name.text)}
          >
            <Hyphenated {...name} />
          </Anchor>
        </p>
        {why.text && (
          <p className={measuresStyles['why']} lang={why.lang}>
            {why.text}
          </p>
        )}
        {(climateProgramme || earlier) && (
          <p className={measuresStyles['note']}>
            {[
              climateProgramme && roadmap.climate,
              earlier && roadmap.continues(projectName(earlier, speech).text, yearText(earlier.year, strings)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
      <div className={measuresStyles['facts']}>
        {told.status && <MeasureStatus project={record.value} />}
        {told.responsible && <Responsible project={record.value} />}
        {told.dueOn && <Ready project={record.value} />}
      </div>
    </li>
  );
}

/** The status of a measure, as of when, and the note on it. */
function MeasureStatus({ project }: { readonly project: Project }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { strings, formats } = speech;
  const { status = 'none', statusDate, year } = project;
  const note = spokenOf(project, { fi: 'statusNote', sv: 'statusNoteSv' }, speech);
  const date = statusDate ? formats.day(statusDate) : roadmapOf(programme, year)?.asOf;
  return (
    <div className={measuresStyles['status']}>
      <p className={measuresStyles['standing']}>
        <StatusBadge status={status}>{statusText(project, strings)}</StatusBadge>{' '}
        {date && <span className={measuresStyles['date']}>{date}</span>}
      </p>
      {note.text && (
        <p className={measuresStyles['note']} lang={note.lang}>
          {note.text}
        </p>
      )}
    </div>
  );
}

/** Who answers for a measure. */
function Responsible({ project }: { readonly project: Project }): JSX.Element {
  const role = byId(useShownProgramme(), 'responsibles', project.responsible)?.value;
  const speech = useSpeech();
  const name = role && ownName('responsibles', role, speech);
  return (
    <p className={measuresStyles['responsible']}>
      {name && (
        <>
          <span className={measuresStyles['label']}>{speech.strings.projects.columns.responsible}: </span>
          <span lang={name.lang}>{name.text}</span>
          {project.exampleFields.includes('responsible') && <ExampleMark />}
        </>
      )}
    </p>
  );
}

/** By when a measure is to be ready. */
function Ready({ project }: { readonly project: Project }): JSX.Element {
  const { columns } = useSpeech().strings.projects;
  return (
    <p className={measuresStyles['dueOn']}>
      {project.dueOn && (
        <>
          <span className={measuresStyles['label']}>{columns.dueOn}: </span>
          <Due project={project} />
          {project.exampleFields.includes('dueOn') && <ExampleMark />}
        </>
      )}
    </p>
  );
}
