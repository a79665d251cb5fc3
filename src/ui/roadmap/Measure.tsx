import * as React from 'react';
import { byId, isCalled, roadmapOf, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { projectName, statusText, projectProblem } from '../../loc/project';
import { spokenOf } from '../../loc/untold';
import { yearText } from '../../loc/year';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { CodeBadge } from '../parts/CodeBadge';
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
  /** False in a year in which nothing has a status yet: that is said once, above. */
  readonly withStatus: boolean;
}

/** One measure: code, name, the problem it solves, and its status. */
export function Measure({ record, view, withStatus }: MeasureProps): JSX.Element {
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
      {withStatus && <MeasureStatus project={record.value} />}
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
    <div className={measuresStyles['standing']}>
      <p className={measuresStyles['status']}>
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
