import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { emptyProject } from '../../domain/record/projectRules';
import { newKey } from '../../domain/key';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Store } from '../../domain/store';
import { History } from '../record/History';
import { Panel, Removing, Steps } from '../record/RecordPanel';
import recordStyles from '../record/record.module.scss';
import { spoken, useSpeech } from '../parts/speech';
import { newRecord, type Route } from '../app/route';
import type { Acts } from '../app/useActs';
import type { Navigation } from '../app/useRoute';
import { MeasureForm } from './MeasureForm';
import { MeasureView } from './MeasureView';
import { StatusForm } from './StatusForm';
import { measureWords } from './valueText';

interface PanelProps {
  readonly programme: Programme;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The measures as the list behind shows them: previous and next go along these. */
  readonly among: readonly Versioned<Project>[];
  readonly year: number;
}

/** The panel of one measure, or of one that is being written. Its address says which. */
export function MeasurePanel({ programme, route, go, acts, history, among, year }: PanelProps): JSX.Element {
  const {
    language,
    strings: { measure },
  } = useSpeech();
  const draftKey = React.useRef(newKey(year, Math.random));
  const record = programme.records.projects.find(({ value }) => value.key === route.open);
  const rights = programme.rights.lists.projects;
  const close = (): void => go({ open: undefined, edit: undefined });
  const frame = { shown: `${route.open} ${route.edit}`, closeText: measure.back, onClose: close };
  if (route.open === newRecord && rights.add) {
    const blank: Versioned<Project> = {
      id: 0,
      etag: '',
      value: emptyProject(draftKey.current, year),
      modified: '',
      modifiedBy: '',
    };
    return (
      <Panel {...frame} title={measure.newTitle}>
        <MeasureForm
          programme={programme}
          record={blank}
          send={(_, mine) => acts.create('projects', mine)}
          onSaved={(saved) => go({ open: saved.value.key, edit: undefined }, 'replace')}
          onClose={close}
          tell={acts.tell}
        />
      </Panel>
    );
  }
  if (!record)
    return (
      <Panel {...frame} title={measure.gone}>
        <DefaultButton text={measure.back} onClick={close} />
      </Panel>
    );
  const name = spoken(language, { fi: record.value.title, sv: record.value.titleSv });
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  return (
    <Panel {...frame} title={name.text} lang={name.lang} badge={record.value.code}>
      {route.edit && rights.edit ? (
        <MeasureForm
          key={record.value.key}
          programme={programme}
          record={record}
          send={(base, mine) => acts.save('projects', base, mine)}
          onSaved={endEdit}
          onClose={endEdit}
          tell={acts.tell}
        />
      ) : (
        <Reading
          programme={programme}
          record={record}
          go={go}
          acts={acts}
          history={history}
          among={among}
          onClose={close}
        />
      )}
    </Panel>
  );
}

interface ReadingProps extends Pick<PanelProps, 'programme' | 'go' | 'acts' | 'history' | 'among'> {
  readonly record: Versioned<Project>;
  readonly onClose: () => void;
}

function Reading({ programme, record, go, acts, history, among, onClose }: ReadingProps): JSX.Element {
  const speech = useSpeech();
  const { measure, projects, record: said } = speech.strings;
  const [asked, setAsked] = React.useState<'status' | 'remove'>();
  const rights = programme.rights.lists.projects;
  const load = React.useCallback(() => history('projects', record), [history, record]);
  const holding = programme.records.effects.filter(({ value }) => value.project === record.value.key);
  return (
    <>
      <div className={recordStyles['panelBar']}>
        {rights.edit && <PrimaryButton text={said.edit} onClick={() => go({ edit: true })} />}
        {rights.remove && <DefaultButton text={said.remove} onClick={() => setAsked('remove')} />}
        <Steps among={among} record={record} onStep={(to) => go({ open: to.value.key }, 'replace')} />
      </div>
      <MeasureView
        programme={programme}
        record={record}
        statusAction={rights.edit && <DefaultButton text={projects.updateStatus} onClick={() => setAsked('status')} />}
      />
      <History
        record={record}
        words={measureWords(programme, speech)}
        load={load}
        onRestore={rights.edit ? (mine) => void acts.save('projects', record, mine) : undefined}
      />
      <p>
        <a
          className={recordStyles['toList']}
          href={`${programme.listUrls.projects}/DispForm.aspx?ID=${record.id}`}
          target="_blank"
          rel="noreferrer"
        >
          {projects.openInList}
        </a>
      </p>
      {asked === 'status' && (
        <StatusForm programme={programme} record={record} acts={acts} onClose={() => setAsked(undefined)} />
      )}
      {asked === 'remove' && (
        <Removing<'projects'>
          record={record}
          name={record.value.title}
          held={
            holding.length > 0
              ? {
                  text: measure.heldByEffects(holding.length),
                  rows: holding.map(({ value }) => value.title || value.effect),
                }
              : undefined
          }
          remove={(removed) => acts.remove('projects', removed)}
          onRemoved={onClose}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
