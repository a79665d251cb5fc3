import * as React from 'react';
import { byKey, roadmapOf, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { Letter } from '../parts/Letter';
import { spoken, useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import roadmapStyles from './roadmap.module.scss';
import type { RoadmapView } from './view';

interface MeasureProps {
  readonly record: Versioned<Project>;
  readonly view: RoadmapView;
  /** False in a year in which nothing has a status yet: that is said once, above. */
  readonly withStatus: boolean;
}

/** One measure: code, name, the problem it solves, and where it stands. */
export function Measure({ record, view, withStatus }: MeasureProps): JSX.Element {
  const {
    language,
    strings: { roadmap: words },
  } = useSpeech();
  const { key, code, title, titleSv, problem, problemSv, climateProgramme, continues } = record.value;
  const name = spoken(language, { fi: title, sv: titleSv });
  const why = spoken(language, { fi: problem, sv: problemSv });
  const earlier = byKey(view.programme, 'projects', continues)?.value;
  const open = view.route.open === key;
  const row = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'center' });
  }, [open]);
  const follow = (click: React.MouseEvent): void => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    view.onOpenMeasure(key);
  };
  return (
    <li ref={row} className={roadmapStyles['measure']} data-measure={key} aria-current={open || undefined}>
      {code && (
        <span>
          <Letter>{code}</Letter>
        </span>
      )}
      <div className={roadmapStyles['what']}>
        <p className={roadmapStyles['name']}>
          <a href={view.addressOf(key)} lang={name.lang} onClick={follow}>
            {name.text}
          </a>
        </p>
        {why.text && (
          <p className={roadmapStyles['why']} lang={why.lang}>
            {why.text}
          </p>
        )}
        {(climateProgramme || earlier) && (
          <p className={roadmapStyles['note']}>
            {[
              climateProgramme && words.climate,
              earlier &&
                words.continues(spoken(language, { fi: earlier.title, sv: earlier.titleSv }).text, earlier.year),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
      {withStatus && <Standing record={record} view={view} />}
    </li>
  );
}

function Standing({ record, view }: Omit<MeasureProps, 'withStatus'>): JSX.Element {
  const {
    language,
    strings: { words },
    formats,
  } = useSpeech();
  const { status = 'none', statusDate, statusNote, statusNoteSv, year } = record.value;
  const note = spoken(language, { fi: statusNote, sv: statusNoteSv });
  const date = statusDate ? formats.day(statusDate) : roadmapOf(view.programme, year)?.asOf;
  return (
    <div className={roadmapStyles['standing']}>
      <p className={roadmapStyles['status']}>
        <StatusMark status={status} /> {words.statuses[status]}{' '}
        {date && <span className={roadmapStyles['date']}>{date}</span>}
      </p>
      {note.text && (
        <p className={roadmapStyles['note']} lang={note.lang}>
          {note.text}
        </p>
      )}
    </div>
  );
}
