import { ActionButton, DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { differences, withProperties, type ProjectProperty } from '../../domain/edit';
import { revisionsOf, type Revision, type Version } from '../../domain/history';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isFailure, type Failure, type Store } from '../../domain/store';
import { useSpeech } from '../parts/speech';
import styles from './measure.module.scss';
import { valueText } from './valueText';

interface HistoryProps {
  readonly programme: Programme;
  readonly record: Versioned<Project>;
  readonly load: Store['history'];
  /** Undefined for readers. */
  readonly onRestore: ((mine: Project) => void) | undefined;
}

/** Who changed what from what to what, when, in sentences; a field can be brought back. Asked for when somebody wants it. */
export function History({ programme, record, load, onRestore }: HistoryProps): JSX.Element {
  const { measure, app } = useSpeech().strings;
  const [open, setOpen] = React.useState(false);
  const [versions, setVersions] = React.useState<readonly Version<Project>[] | Failure>();
  const etag = React.useRef<string>();
  React.useEffect(() => {
    if (!open || etag.current === record.etag) return;
    etag.current = record.etag;
    void load(record).then(setVersions);
  }, [open, record, load]);
  return (
    <section>
      <ActionButton text={open ? measure.hideHistory : measure.showHistory} aria-expanded={open} onClick={() => setOpen(!open)} className={styles['toggle']} />
      {open && !versions && <p role="status">{measure.historyLoading}</p>}
      {open && versions && isFailure(versions) && <p role="alert">{measure.historyFailed} {app.troubles[versions.failed].text}</p>}
      {open && versions && !isFailure(versions) && (
        <ol className={styles['history']}>
          {revisionsOf(versions).map((revision) => (
            <RevisionLine key={revision.label} revision={revision} programme={programme} record={record} versions={versions} onRestore={onRestore} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface RevisionLineProps extends Pick<HistoryProps, 'programme' | 'record' | 'onRestore'> {
  readonly revision: Revision<Project>;
  readonly versions: readonly Version<Project>[];
}

function RevisionLine({ revision, programme, record, versions, onRestore }: RevisionLineProps): JSX.Element {
  const speech = useSpeech();
  const { strings: { measure, projects }, formats } = speech;
  const who = revision.by || projects.someone;
  const when = formats.moment(revision.at);
  if (revision.created) return <li>{measure.madeBy(who, when)}</li>;
  const index = versions.findIndex(({ label }) => label === revision.label);
  const [after, before] = [versions[index]?.value, versions[index + 1]?.value];
  if (!after || !before) return <li>{measure.changedBy(who, when)}</li>;
  const restorable = (property: ProjectProperty): boolean => property !== 'key' && property !== 'exampleFields' && differences(record.value, before).includes(property);
  return (
    <li>
      {measure.changedBy(who, when)}
      <ul>
        {revision.changes.map(({ property }) => (
          <li key={property}>
            {measure.change(measure.fields[property], valueText(before, property, programme, speech), valueText(after, property, programme, speech))}
            {onRestore && restorable(property) && (
              <DefaultButton
                text={measure.restore}
                ariaLabel={measure.restoreLabel(measure.fields[property], valueText(before, property, programme, speech))}
                onClick={() => onRestore(withProperties(record.value, before, [property]))}
              />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
