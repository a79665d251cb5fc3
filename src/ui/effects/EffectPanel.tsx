import { DefaultButton } from '@fluentui/react';
import { emptyEffect } from '../../domain/record/effectRules';
import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { newKey } from '../../domain/key';
import { byId, byKey, unsaved, type Versioned } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { spoken } from '../../loc/speech';
import { useNavigation } from '../app/navigationContext';
import { Panel } from '../record/RecordPanel';
import { useOpenRecord } from '../record/useOpenRecord';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { newRecord } from '../app/route';
import type { Acts } from '../app/useActs';
import { EffectForm } from './EffectForm';
import { EffectView } from './EffectView';

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
  const {
    language,
    strings: { effects, measure },
  } = useSpeech();
  const record = byKey(programme, 'effects', route.open);
  const close = (): void => go({ open: undefined, edit: undefined, project: undefined });
  const frame = { shown: `${record?.id ?? route.open} ${route.edit}`, closeText: measure.back, onClose: close };
  if (route.open === newRecord && programme.rights.lists.effects.add)
    return (
      <Panel {...frame} title={effects.newTitle}>
        <NewEffect key={route.project} acts={acts} onClose={close} />
      </Panel>
    );
  if (!record)
    return (
      <Panel {...frame} title={effects.gone}>
        <DefaultButton text={measure.back} onClick={close} />
      </Panel>
    );
  const owner = byId(programme, 'projects', record.value.project)?.value;
  const name = owner ? spoken(language, { fi: owner.title, sv: owner.titleSv }) : { text: record.value.title };
  return (
    <Panel {...frame} title={name.text} lang={name.lang} badge={record.value.part}>
      {route.edit && programme.rights.lists.effects.edit ? (
        <EditedEffect record={record} acts={acts} />
      ) : (
        <EffectView record={record} acts={acts} history={history} among={among} onClose={close} />
      )}
    </Panel>
  );
}

interface NewEffectProps extends Pick<EffectPanelProps, 'acts'> {
  readonly onClose: () => void;
}

/** The form of a line that is not in the list yet. Each opening of it has a key of its own: one add is one row. */
function NewEffect({ acts, onClose }: NewEffectProps): JSX.Element {
  const programme = useShownProgramme();
  const [key] = React.useState(() => newKey(new Date().getFullYear(), Math.random));
  const { route, go } = useNavigation();
  // The measure that the form was opened for, also once somebody has deleted it.
  const opened = React.useRef<number>();
  opened.current ??= byKey(programme, 'projects', route.project)?.id;
  const project = opened.current;
  useOpenRecord('projects', project ?? 0);
  const blank = unsaved(emptyEffect(key, project));
  return (
    <EffectForm
      key={project}
      record={blank}
      onSaved={(saved) => go({ open: saved.value.key, project: undefined, edit: undefined }, 'replace')}
      onClose={onClose}
      acts={acts}
    />
  );
}

/** The form of a line that is in the list. */
function EditedEffect({
  record,
  acts,
}: Pick<EffectPanelProps, 'acts'> & { readonly record: Versioned<Effect> }): JSX.Element {
  const { go } = useNavigation();
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  return <EffectForm key={record.id} record={record} onSaved={endEdit} onClose={endEdit} acts={acts} />;
}
