import { ChoiceGroup, DefaultButton, PrimaryButton, ProgressIndicator, type IChoiceGroupOption } from '@fluentui/react';
import * as React from 'react';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statuses } from '../../domain/status';
import { isConflict, isFailure } from '../../domain/store';
import { Dialog } from '../parts/Dialog';
import parts from '../parts/parts.module.scss';
import styles from '../parts/record.module.scss';
import { spoken, useSpeech } from '../parts/speech';
import { today } from '../parts/today';
import type { Acts, SaveOutcome } from '../useActs';
import { valueText } from './valueText';

interface BulkProps {
  readonly programme: Programme;
  readonly records: readonly Versioned<Project>[];
  readonly save: Acts['saveQuietly'];
  readonly onClose: () => void;
}

/** One measure that was to be changed, and what became of it. */
interface Step {
  readonly record: Versioned<Project>;
  readonly mine: Project;
  readonly outcome: SaveOutcome<'projects'>;
}

type State =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'ended'; readonly steps: readonly Step[] }
  | { readonly phase: 'undone' };

/** Changes the status or the responsible of many measures: preview, progress, what failed, undo. */
export function Bulk({ programme, records, save, onClose }: BulkProps): JSX.Element {
  const speech = useSpeech();
  const { projects: { bulk }, measure, record: said } = speech.strings;
  const [property, setProperty] = React.useState<'status' | 'responsible'>('status');
  const [value, setValue] = React.useState<string>();
  const [state, setState] = React.useState<State>({ phase: 'choosing' });
  const values = useValues(programme, property);
  const stopped = React.useRef(false);
  const changes = value === undefined ? [] : records.map((record) => ({ record, mine: withValue(record.value, property, value) })).filter(({ record, mine }) => record.value[property] !== mine[property]);

  async function run(work: readonly { readonly record: Versioned<Project>; readonly mine: Project }[], before: readonly Step[]): Promise<readonly Step[]> {
    const steps: Step[] = [...before];
    stopped.current = false;
    for (const [index, { record, mine }] of work.entries()) {
      if (stopped.current) break;
      setState({ phase: 'running', done: index, total: work.length });
      steps.push({ record, mine, outcome: await save('projects', record, mine) });
    }
    setState({ phase: 'ended', steps });
    return steps;
  }
  async function undo(steps: readonly Step[]): Promise<void> {
    const saved = steps.flatMap(({ record, outcome }) => ('saved' in outcome ? [{ record: outcome.saved, mine: record.value }] : []));
    const undone = await run(saved, []);
    if (undone.every(({ outcome }) => 'saved' in outcome)) setState({ phase: 'undone' });
  }
  return (
    <Dialog title={bulk.title} onClose={onClose}>
      {state.phase === 'choosing' && (
        <>
          <ChoiceGroup label={bulk.set} selectedKey={property} options={[{ key: 'status', text: measure.fields.status }, { key: 'responsible', text: measure.fields.responsible }]} onChange={(_, option) => {
            setProperty(option?.key === 'responsible' ? 'responsible' : 'status');
            setValue(undefined);
          }} />
          <ChoiceGroup label={bulk.to} selectedKey={value ?? null} options={values} onChange={(_, option) => setValue(option?.key)} />
          {value !== undefined && <Preview programme={programme} property={property} changes={changes} />}
          <div className={parts['buttons']}>
            <DefaultButton text={said.cancel} onClick={onClose} />
            <PrimaryButton text={bulk.apply} disabled={changes.length === 0} onClick={() => void run(changes, [])} />
          </div>
        </>
      )}
      {state.phase === 'running' && (
        <>
          <ProgressIndicator label={bulk.progress(state.done, state.total)} percentComplete={state.done / state.total} />
          <div className={parts['buttons']}><DefaultButton text={bulk.stop} onClick={() => { stopped.current = true; }} /></div>
        </>
      )}
      {state.phase === 'ended' && <Ended steps={state.steps} onRetry={(failed, rest) => void run(failed, rest)} onUndo={() => void undo(state.steps)} onClose={onClose} />}
      {state.phase === 'undone' && <><p role="status">{bulk.undone}</p><div className={parts['buttons']}><PrimaryButton text={speech.strings.app.close} onClick={onClose} /></div></>}
    </Dialog>
  );
}

function withValue(project: Project, property: 'status' | 'responsible', value: string): Project {
  if (property === 'responsible') return { ...project, responsible: value };
  return { ...project, status: statuses.find((status) => status === value), statusDate: today() };
}

function useValues(programme: Programme, property: 'status' | 'responsible'): IChoiceGroupOption[] {
  const { language, strings: { words }, formats } = useSpeech();
  if (property === 'status') return statuses.map((key) => ({ key, text: words.statuses[key] }));
  return programme.records.responsibles
    .map(({ value: { key, title, titleSv, titleEn } }) => ({ key, text: spoken(language, { fi: title, sv: titleSv, en: titleEn }).text }))
    .sort((a, b) => formats.compare(a.text, b.text));
}

interface PreviewProps {
  readonly programme: Programme;
  readonly property: 'status' | 'responsible';
  readonly changes: readonly { readonly record: Versioned<Project>; readonly mine: Project }[];
}

function Preview({ programme, property, changes }: PreviewProps): JSX.Element {
  const speech = useSpeech();
  const { projects: { bulk }, record: said } = speech.strings;
  if (changes.length === 0) return <p role="status">{bulk.nothing}</p>;
  return (
    <>
      <p role="status">{bulk.preview(changes.length)}</p>
      <ul className={styles['preview']}>
        {changes.map(({ record, mine }) => (
          <li key={record.id}>{said.change(record.value.title, valueText(record.value, property, programme, speech), valueText(mine, property, programme, speech))}</li>
        ))}
      </ul>
    </>
  );
}

interface EndedProps {
  readonly steps: readonly Step[];
  readonly onRetry: (failed: readonly Step[], rest: readonly Step[]) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function Ended({ steps, onRetry, onUndo, onClose }: EndedProps): JSX.Element {
  const { app, projects: { bulk } } = useSpeech().strings;
  const saved = steps.filter(({ outcome }) => 'saved' in outcome);
  const failed = steps.filter(({ outcome }) => !('saved' in outcome));
  return (
    <>
      <p role="status">{bulk.done(saved.length)}</p>
      {failed.length > 0 && (
        <div role="alert">
          <p>{bulk.failed(failed.length)}</p>
          <ul className={styles['preview']}>
            {failed.map(({ record, outcome }) => <li key={record.id}>{record.value.title}: {isFailure(outcome) ? app.troubles[outcome.failed].title : isConflict(outcome) ? bulk.clashed : ''}</li>)}
          </ul>
        </div>
      )}
      <div className={parts['buttons']}>
        {failed.length > 0 && <DefaultButton text={bulk.retry} onClick={() => onRetry(failed.map((step) => (isConflict(step.outcome) ? { ...step, record: step.outcome.theirs } : step)), saved)} />}
        {saved.length > 0 && <DefaultButton text={bulk.undo} onClick={onUndo} />}
        <PrimaryButton text={app.close} onClick={onClose} />
      </div>
    </>
  );
}
