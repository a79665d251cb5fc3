import * as React from 'react';
import { emptyProject, projectAfter } from '../../domain/record/projectRules';
import { addressOf, byKey, isLacking, isUnsaved, unsaved, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Store } from '../../domain/store';
import { projectName } from '../../loc/project';
import { History } from '../record/History';
import { Panel, PreviousAndNext } from '../record/RecordPanel';
import recordStyles from '../record/record.module.scss';
import { useAddedKey } from '../record/useAddedKey';
import { Button } from '../parts/Button';
import { useAnother } from '../record/useAnother';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import { newRecord } from '../app/route';
import type { Acts } from '../app/useActs';
import { MeasureForm } from './MeasureForm';
import { MeasureSections } from './MeasureSections';
import { RemovingMeasure } from './RemovingMeasure';
import { StatusForm } from './StatusForm';
import { measureWords } from '../record/valueText';
import { Anchor } from '../parts/Anchor';

interface PanelProps {
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The measures as the list behind shows them: previous and next go along these. */
  readonly among: readonly Versioned<Project>[];
  readonly year: number;
}

/** The panel of one measure, or of one that is being written. Its address says which. */
export function MeasurePanel({ acts, history, among, year }: PanelProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const { measure } = speech.strings;
  const [removing, setRemoving] = React.useState(false);
  const record = byKey(programme, 'projects', route.open);
  const rights = programme.rights.lists.projects;
  const isNew = route.open === newRecord && rights.add;
  const { round, last, add } = useAnother<Project>(isNew);
  const added = useAddedKey(isNew ? `${newRecord} ${round}` : undefined, last?.year ?? year);
  const blank = last ? projectAfter(added, last) : emptyProject(added, year);
  const edited = isNew ? unsaved(blank) : route.edit && rights.edit ? record : undefined;
  // The form of what was just added goes on where somebody typed meanwhile: it stays the same one.
  const form = edited?.value.key === added ? added : edited?.id;
  const close = (): void => go({ open: undefined, edit: undefined });
  const shown = form ?? `${record?.id ?? route.open} ${route.edit}`;
  const frame = { shown: String(shown), goesOn: isNew && round > 0, closeText: measure.back, onClose: close };
  if (!record && !isNew)
    return (
      <Panel {...frame} title={measure.gone}>
        <Button text={measure.back} onClick={close} />
      </Panel>
    );
  const name = record ? projectName(record.value, speech) : { text: measure.newTitle };
  const read = edited ? undefined : record;
  return (
    <Panel
      {...frame}
      title={name.text}
      lang={name.lang}
      {...(record && { badge: record.value.code })}
      onRemove={read && rights.remove ? () => setRemoving(true) : undefined}
    >
      {edited && <EditedMeasure key={form} record={edited} acts={acts} onAnother={add} onClose={close} />}
      {read && <MeasureView record={read} acts={acts} history={history} among={among} />}
      {read && removing && (
        <RemovingMeasure record={read} acts={acts} onRemoved={close} onClose={() => setRemoving(false)} />
      )}
    </Panel>
  );
}

interface EditedMeasureProps {
  /** The measure; one that is not in the list yet has the number 0. */
  readonly record: Versioned<Project>;
  readonly acts: Acts;
  /** Opens an empty form after what was saved. */
  readonly onAnother: (saved: Project) => void;
  readonly onClose: () => void;
}

/** The form of a measure. */
function EditedMeasure({ record, acts, onAnother, onClose }: EditedMeasureProps): JSX.Element {
  const { go } = useNavigation();
  const isNew = isUnsaved(record);
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  return (
    <MeasureForm
      record={record}
      onSaved={isNew ? (saved) => go({ open: saved.value.key, edit: undefined }, 'replace') : endEdit}
      onSavedToAdd={({ value }) => onAnother(value)}
      onAdded={(saved) => go({ open: saved.value.key, edit: true }, 'replace')}
      onClose={isNew ? onClose : endEdit}
      acts={acts}
    />
  );
}

interface MeasureViewProps extends Pick<PanelProps, 'acts' | 'history' | 'among'> {
  readonly record: Versioned<Project>;
}

/** A measure to read, with what can be done with it. */
function MeasureView({ record, acts, history, among }: MeasureViewProps): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const { projects, record: recordStrings } = speech.strings;
  const [updating, setUpdating] = React.useState(false);
  const rights = programme.rights.lists.projects;
  const load = React.useCallback(() => history('projects', record), [history, record]);
  return (
    <>
      <div className={recordStyles['panelBar']}>
        {rights.edit && !isLacking(programme, 'projects', 'status') && (
          <Button look="primary" text={projects.updateStatus} onClick={() => setUpdating(true)} />
        )}
        {rights.edit && <Button text={recordStrings.edit} onClick={() => go({ edit: true })} />}
        <PreviousAndNext among={among} record={record} onStep={(to) => go({ open: to.value.key }, 'replace')} />
      </div>
      <MeasureSections record={record} />
      <History
        record={record}
        words={measureWords(programme, speech)}
        load={load}
        onRestore={rights.edit ? (mine) => acts.change('projects', record, mine) : undefined}
      />
      <p data-off-paper="">
        <Anchor
          className={recordStyles['toList']}
          href={addressOf(programme.links.projects, record.id)}
          target="_blank"
          rel="noreferrer"
        >
          {projects.openInList}
        </Anchor>
      </p>
      {updating && <StatusForm record={record} acts={acts} onClose={() => setUpdating(false)} />}
    </>
  );
}
