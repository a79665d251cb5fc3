import { emptyEffect } from '../../domain/record/effectRules';
import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { byId, byKey, isUnsaved, unsaved, type Programme, type Versioned } from '../../domain/programme';
import type { Store } from '../../domain/store';
import type { spoken } from '../../loc/speech';
import { type Speech } from '../../loc/speech';
import { useNavigation } from '../app/navigationContext';
import { Panel, Removing } from '../record/RecordPanel';
import { useAddedKey } from '../record/useAddedKey';
import { useAnother } from '../record/useAnother';
import { useOpenRecord } from '../record/useOpenRecord';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { newRecord } from '../app/route';
import type { Acts } from '../app/useActs';
import { EffectForm } from './EffectForm';
import { EffectView } from './EffectView';
import { projectName } from '../../loc/project';
import { spokenOf } from '../../loc/untold';

interface EffectPanelProps {
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The lines as the page shows them: previous and next go along these. */
  readonly among: readonly Versioned<Effect>[];
}

/** The panel of one line, or of one that is being written. Its address says which, and for which measure. */
export function EffectPanel({ acts, history, among }: EffectPanelProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const { effects, measure } = speech.strings;
  const [removing, setRemoving] = React.useState(false);
  const record = byKey(programme, 'effects', route.open);
  const rights = programme.rights.lists.effects;
  const isNew = route.open === newRecord && rights.add;
  const { round, last, add } = useAnother<Effect>(isNew);
  const added = useAddedKey(isNew ? `${newRecord} ${route.project} ${round}` : undefined, new Date().getFullYear());
  // The measure that the form was opened for, also once somebody has deleted it.
  const measureOfNew = useFirst(added, byKey(programme, 'projects', route.project)?.id);
  const edited = isNew
    ? unsaved(emptyEffect(added, last ? last.project : measureOfNew))
    : route.edit && rights.edit
      ? record
      : undefined;
  // The form of what was just added goes on where somebody typed meanwhile: it stays the same one.
  const form = edited?.value.key === added ? added : edited?.id;
  const close = (): void => go({ open: undefined, edit: undefined, project: undefined });
  const shown = form ?? `${record?.id ?? route.open} ${route.edit}`;
  const frame = { shown: String(shown), goesOn: isNew && round > 0, closeText: measure.back, onClose: close };
  if (!record && !isNew)
    return (
      <Panel {...frame} title={effects.gone}>
        <Button text={measure.back} onClick={close} />
      </Panel>
    );
  const name = record ? lineName(programme, record.value, speech) : { text: effects.newTitle };
  const read = edited ? undefined : record;
  return (
    <Panel
      {...frame}
      title={name.text}
      lang={name.lang}
      {...(record && { badge: record.value.part })}
      onRemove={read && rights.remove ? () => setRemoving(true) : undefined}
    >
      {edited && <EditedEffect key={form} record={edited} acts={acts} onAnother={add} onClose={close} />}
      {read && <EffectView record={read} acts={acts} history={history} among={among} />}
      {read && removing && (
        <Removing<'effects'>
          record={read}
          name={read.value.title || spokenOf(read.value, { fi: 'effect', sv: 'effectSv' }, speech).text}
          remove={(removed) => acts.remove('effects', removed)}
          onRemoved={close}
          onClose={() => setRemoving(false)}
        />
      )}
    </Panel>
  );
}

/** A line is called by its measure. */
function lineName(programme: Programme, { project, title }: Effect, speech: Speech): ReturnType<typeof spoken> {
  const owner = byId(programme, 'projects', project)?.value;
  return owner ? projectName(owner, speech) : { text: title };
}

/** The first value that there was under a name. */
function useFirst<T>(name: string, value: T | undefined): T | undefined {
  const first = React.useRef<{ readonly name: string; readonly value: T | undefined }>();
  if (first.current?.name !== name || first.current.value === undefined) first.current = { name, value };
  return first.current.value;
}

interface EditedEffectProps extends Pick<EffectPanelProps, 'acts'> {
  /** The line; one that is not in the list yet has the number 0. */
  readonly record: Versioned<Effect>;
  /** Opens an empty form after what was saved. */
  readonly onAnother: (saved: Effect) => void;
  readonly onClose: () => void;
}

/** The form of a line. */
function EditedEffect({ record, acts, onAnother, onClose }: EditedEffectProps): JSX.Element {
  const { go } = useNavigation();
  const isNew = isUnsaved(record);
  useOpenRecord('projects', isNew ? (record.value.project ?? 0) : 0);
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  return (
    <EffectForm
      record={record}
      onSaved={
        isNew ? (saved) => go({ open: saved.value.key, project: undefined, edit: undefined }, 'replace') : endEdit
      }
      onSavedToAdd={({ value }) => onAnother(value)}
      onAdded={(saved) => go({ open: saved.value.key, project: undefined, edit: true }, 'replace')}
      onClose={isNew ? onClose : endEdit}
      acts={acts}
    />
  );
}
