import { HistoryIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { withProperties } from '../../domain/record/differences';
import { isRestorable, revisionsOf, type Revision, type Version } from '../../domain/record/versions';
import type { Versioned } from '../../domain/programme';
import { withAnswer, type Requested } from '../../domain/record/requested';
import { isFailure, type Failure } from '../../domain/store';
import { Button } from '../parts/Button';
import { focusHeading } from '../parts/nextFocus';
import { FailedLine } from '../parts/Trouble';
import recordStyles from './record.module.scss';
import { textIn, type RecordWords } from './recordWords';
import { useSpeech } from '../parts/speech';

interface HistoryProps<T> {
  readonly record: Versioned<T>;
  readonly words: RecordWords<T>;
  /** The versions of the record, the newest first. */
  readonly load: () => Promise<readonly Version<T>[] | Failure>;
  /** Undefined for readers. */
  readonly onRestore: ((mine: T) => void) | undefined;
}

/**
 * Who changed what from what to what, when, in sentences; a field can be brought back. Asked for when somebody wants
 * it.
 */
export function History<T extends object>({ record, words, load, onRestore }: HistoryProps<T>): JSX.Element {
  const { record: recordStrings } = useSpeech().strings;
  const [open, setOpen] = React.useState(false);
  const { versions, retry } = useVersions(open ? record : undefined, load);
  const section = React.useRef<HTMLElement>(null);
  // What was restored is another state, whose history is read anew: the button that was pressed is gone.
  React.useEffect(() => {
    const root = section.current?.closest('[data-app-root]');
    if (root && open) focusHeading(root);
  }, [record.etag, open]);
  return (
    <section ref={section}>
      <Button
        look="subtle"
        icon={HistoryIcon}
        text={open ? recordStrings.hideHistory : recordStrings.showHistory}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={recordStyles['toggle']}
      />
      {open && !versions && <p role="status">{recordStrings.historyLoading}</p>}
      {open && versions && isFailure(versions) && (
        <FailedLine text={recordStrings.historyFailed} failure={versions} onRetry={retry} />
      )}
      {open && versions && !isFailure(versions) && versions[0]?.overwritten && (
        <p>{versions[0].overwritten === true ? recordStrings.noVersions : recordStrings.versionsUntold}</p>
      )}
      {open && versions && !isFailure(versions) && (
        <ol className={recordStyles['history']}>
          {revisionsOf(versions).map((revision) => (
            <RevisionLine
              key={revision.label}
              revision={revision}
              record={record}
              words={words}
              versions={versions}
              onRestore={onRestore}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** What is asked for while the record stands as it does; an answer about another one, or an older state, is dropped. */
function useVersions<T>(
  record: Versioned<T> | undefined,
  load: HistoryProps<T>['load'],
): { readonly versions: readonly Version<T>[] | Failure | undefined; readonly retry: () => void } {
  type Asked = Requested<string, readonly Version<T>[] | Failure>;
  const [request, setRequest] = React.useState<Asked>();
  const latest = React.useRef(load);
  latest.current = load;
  const question = record && `${record.id} ${record.etag}`;
  const ask = React.useCallback((of: string): void => {
    const asked: Asked = { question: of, answer: undefined };
    setRequest(asked);
    void latest.current().then((answer) => setRequest((now) => withAnswer(now, asked, answer)));
  }, []);
  React.useEffect(() => {
    if (question !== undefined) ask(question);
  }, [question, ask]);
  return {
    versions: request?.question === question ? request?.answer : undefined,
    retry: () => question !== undefined && ask(question),
  };
}

interface RevisionLineProps<T> extends Pick<HistoryProps<T>, 'record' | 'words' | 'onRestore'> {
  readonly revision: Revision<T>;
  readonly versions: readonly Version<T>[];
}

function RevisionLine<T extends object>({
  revision,
  record,
  words,
  versions,
  onRestore,
}: RevisionLineProps<T>): JSX.Element {
  const {
    strings: { record: recordStrings },
    formats,
  } = useSpeech();
  const who = revision.by || recordStrings.someone;
  const when = formats.moment(revision.at);
  const index = versions.findIndex(({ label }) => label === revision.label);
  if (revision.oldest && versions[index]?.overwritten) return <li>{recordStrings.lastBy(who, when)}</li>;
  if (revision.oldest === 'made') return <li>{recordStrings.madeBy(who, when)}</li>;
  if (revision.oldest === 'kept') return <li>{recordStrings.keptFrom(when)}</li>;
  const [after, earlier] = [versions[index]?.value, versions[index + 1]];
  if (!after || !earlier) return <li>{recordStrings.changedBy(who, when)}</li>;
  const { value: before } = earlier;
  const text = (value: T, property: keyof T & string): string => textIn(words, value, property, recordStrings.untold);
  return (
    <li>
      {recordStrings.changedBy(who, when)}
      <ul>
        {revision.changes.map(({ property }) => (
          <li key={property}>
            {recordStrings.change(words.label(property), text(before, property), text(after, property))}
            {onRestore && isRestorable(record.value, earlier, property) && (
              <Button
                text={recordStrings.restore}
                aria-label={recordStrings.restoreLabel(words.label(property), text(before, property))}
                onClick={() => onRestore(withProperties(record.value, before, [property]))}
              />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
