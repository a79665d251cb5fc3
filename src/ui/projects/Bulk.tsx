import { ChoiceGroup, DefaultButton, PrimaryButton, ProgressIndicator, type IChoiceGroupOption } from '@fluentui/react';
import * as React from 'react';
import { carried } from '../../domain/record/differences';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statuses } from '../../domain/status';
import { isConflict, isFailure, type Change } from '../../domain/store';
import { Dialog } from '../parts/Dialog';
import partsStyles from '../parts/parts.module.scss';
import recordStyles from '../record/record.module.scss';
import { spoken, useSpeech } from '../parts/speech';
import { today } from '../parts/today';
import type { Acts, SaveOutcome } from '../app/useActs';
import { valueText } from './valueText';

interface BulkProps {
  readonly programme: Programme;
  readonly records: readonly Versioned<Project>[];
  readonly save: Acts['saveMany'];
  readonly onClose: () => void;
}

/** One measure that was to be changed, and what became of it. */
interface Step extends Change<'projects'> {
  readonly outcome: SaveOutcome<'projects'>;
}

/** How many are saved before the progress is told and a wish to stop is heard. */
const stride = 10;

type State =
  | { readonly phase: 'choosing' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'ended'; readonly steps: readonly Step[] }
  | { readonly phase: 'undone' };

/** Changes the status or the responsible of many measures: preview, progress, what failed, undo. */
export function Bulk({ programme, records, save, onClose }: BulkProps): JSX.Element {
  const speech = useSpeech();
  const {
    projects: { bulk },
    measure,
    record: said,
  } = speech.strings;
  const [property, setProperty] = React.useState<'status' | 'responsible'>('status');
  const [value, setValue] = React.useState<string>();
  const [state, setState] = React.useState<State>({ phase: 'choosing' });
  const values = useValues(programme, property);
  const stopped = React.useRef(false);
  const changes =
    value === undefined
      ? []
      : records
          .map((base) => ({ base, mine: withValue(base.value, property, value) }))
          .filter(({ base, mine }) => base.value[property] !== mine[property]);

  async function run(work: readonly Change<'projects'>[], before: readonly Step[]): Promise<readonly Step[]> {
    const steps: Step[] = [...before];
    stopped.current = false;
    for (let done = 0; done < work.length && !stopped.current; done += stride) {
      setState({ phase: 'running', done, total: work.length });
      const changes = work.slice(done, done + stride);
      const outcomes = await save('projects', changes);
      steps.push(
        ...changes.flatMap((change, index) => {
          const outcome = outcomes[index];
          return outcome ? [{ ...change, outcome }] : [];
        }),
      );
    }
    setState({ phase: 'ended', steps });
    return steps;
  }
  async function undo(steps: readonly Step[]): Promise<void> {
    const saved = steps.flatMap(({ base, mine, outcome }) =>
      'saved' in outcome ? [{ base: outcome.saved, mine: carried(mine, base.value, outcome.saved.value) }] : [],
    );
    const undone = await run(saved, []);
    if (undone.length === saved.length && undone.every(({ outcome }) => 'saved' in outcome))
      setState({ phase: 'undone' });
  }
  const stop = (): void => {
    stopped.current = true;
  };
  return (
    <Dialog title={bulk.title} onClose={state.phase === 'running' ? stop : onClose}>
      {state.phase === 'choosing' && (
        <>
          <ChoiceGroup
            label={bulk.set}
            selectedKey={property}
            options={[
              { key: 'status', text: measure.fields.status },
              { key: 'responsible', text: measure.fields.responsible },
            ]}
            onChange={(_, option) => {
              setProperty(option?.key === 'responsible' ? 'responsible' : 'status');
              setValue(undefined);
            }}
          />
          <ChoiceGroup
            label={bulk.to}
            selectedKey={value ?? null}
            options={values}
            onChange={(_, option) => setValue(option?.key)}
          />
          {value !== undefined && <Preview programme={programme} property={property} changes={changes} />}
          <div className={partsStyles['buttons']}>
            <DefaultButton text={said.cancel} onClick={onClose} />
            <PrimaryButton text={bulk.apply} disabled={changes.length === 0} onClick={() => void run(changes, [])} />
          </div>
        </>
      )}
      {state.phase === 'running' && (
        <>
          <ProgressIndicator
            label={bulk.progress(state.done, state.total)}
            percentComplete={state.done / state.total}
          />
          <div className={partsStyles['buttons']}>
            <DefaultButton text={bulk.stop} onClick={stop} />
          </div>
        </>
      )}
      {state.phase === 'ended' && (
        <Ended
          steps={state.steps}
          onRetry={(failed, rest) => void run(failed, rest)}
          onUndo={() => void undo(state.steps)}
          onClose={onClose}
        />
      )}
      {state.phase === 'undone' && (
        <>
          <p role="status">{bulk.undone}</p>
          <div className={partsStyles['buttons']}>
            <PrimaryButton text={speech.strings.app.close} onClick={onClose} />
          </div>
        </>
      )}
    </Dialog>
  );
}

function withValue(project: Project, property: 'status' | 'responsible', value: string): Project {
  if (property === 'responsible') return { ...project, responsible: value };
  return { ...project, status: statuses.find((status) => status === value), statusDate: today() };
}

function useValues(programme: Programme, property: 'status' | 'responsible'): IChoiceGroupOption[] {
  const {
    language,
    strings: { words },
    formats,
  } = useSpeech();
  if (property === 'status') return statuses.map((key) => ({ key, text: words.statuses[key] }));
  return programme.records.responsibles
    .map(({ value: { key, title, titleSv, titleEn } }) => ({
      key,
      text: spoken(language, { fi: title, sv: titleSv, en: titleEn }).text,
    }))
    .sort((a, b) => formats.compare(a.text, b.text));
}

interface PreviewProps {
  readonly programme: Programme;
  readonly property: 'status' | 'responsible';
  readonly changes: readonly Change<'projects'>[];
}

function Preview({ programme, property, changes }: PreviewProps): JSX.Element {
  const speech = useSpeech();
  const {
    projects: { bulk },
    record: said,
  } = speech.strings;
  if (changes.length === 0) return <p role="status">{bulk.nothing}</p>;
  return (
    <>
      <p role="status">{bulk.preview(changes.length)}</p>
      <ul className={recordStyles['preview']}>
        {changes.map(({ base, mine }) => (
          <li key={base.id}>
            <Name of={base.value} />
            {said.change(
              '',
              valueText(base.value, property, programme, speech),
              valueText(mine, property, programme, speech),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ of: { title, titleSv } }: { readonly of: Project }): JSX.Element {
  const name = spoken(useSpeech().language, { fi: title, sv: titleSv });
  return <span lang={name.lang}>{name.text}</span>;
}

/** The change once more: over what somebody else has made of the measure, where there was a clash. */
function again({ base, mine, outcome }: Step): Change<'projects'> {
  if (!isConflict(outcome)) return { base, mine };
  return { base: outcome.theirs, mine: carried(base.value, mine, outcome.theirs.value) };
}

interface EndedProps {
  readonly steps: readonly Step[];
  readonly onRetry: (failed: readonly Change<'projects'>[], rest: readonly Step[]) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function Ended({ steps, onRetry, onUndo, onClose }: EndedProps): JSX.Element {
  const {
    app,
    projects: { bulk },
  } = useSpeech().strings;
  const saved = steps.filter(({ outcome }) => 'saved' in outcome);
  const failed = steps.filter(({ outcome }) => !('saved' in outcome));
  return (
    <>
      <p role="status">{bulk.done(saved.length)}</p>
      {failed.length > 0 && (
        <div role="alert">
          <p>{bulk.failed(failed.length)}</p>
          <ul className={recordStyles['preview']}>
            {failed.map(({ base, outcome }) => (
              <li key={base.id}>
                <Name of={base.value} />:{' '}
                {isFailure(outcome) ? app.troubles[outcome.failed].title : isConflict(outcome) ? bulk.clashed : ''}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={partsStyles['buttons']}>
        {failed.length > 0 && <DefaultButton text={bulk.retry} onClick={() => onRetry(failed.map(again), saved)} />}
        {saved.length > 0 && <DefaultButton text={bulk.undo} onClick={onUndo} />}
        <PrimaryButton text={app.close} onClick={onClose} />
      </div>
    </>
  );
}
