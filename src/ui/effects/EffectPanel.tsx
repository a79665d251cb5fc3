import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { emptyEffect, effectTitle } from '../../domain/record/effectRules';
import { newKey } from '../../domain/key';
import { byKey, type Programme, type Versioned } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { opening } from '../app/opening';
import { CostRead } from '../parts/CostRead';
import { lineLaw, lineSaving } from '../parts/costWords';
import { History } from '../record/History';
import { Panel, Removing, Steps } from '../record/RecordPanel';
import recordStyles from '../record/record.module.scss';
import { RouteLink } from '../record/RouteLink';
import { spoken, useSpeech } from '../parts/speech';
import { newRecord, type Route } from '../app/route';
import type { Acts } from '../app/useActs';
import type { Navigation } from '../app/useRoute';
import { EffectForm } from './EffectForm';
import { effectWords } from './effectWords';

interface EffectPanelProps {
  readonly programme: Programme;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The lines as the page shows them: previous and next go along these. */
  readonly among: readonly Versioned<Effect>[];
}

/** The panel of one line, or of one that is being written. Its address says which, and for which measure. */
export function EffectPanel({ programme, route, go, acts, history, among }: EffectPanelProps): JSX.Element {
  const {
    language,
    strings: { effects, measure },
  } = useSpeech();
  const newKeyOnce = React.useRef(newKey(new Date().getFullYear(), Math.random)).current;
  const record = byKey(programme, 'effects', route.open);
  const rights = programme.rights.lists.effects;
  const close = (): void => go({ open: undefined, edit: undefined, project: undefined });
  const frame = { shown: `${route.open} ${route.edit}`, closeText: measure.back, onClose: close };
  // A line is called after its measure in the list too, whose own form cannot fill that in.
  const named = (line: Effect): Effect => ({
    ...line,
    title: effectTitle(byKey(programme, 'projects', line.project)?.value.title ?? line.title, line.part),
  });
  if (route.open === newRecord && rights.add) {
    const project = byKey(programme, 'projects', route.project)?.value.key;
    // The draft of a new line is found again under the name of its measure; it holds the key that the line was going to
    // get.
    const blank: Versioned<Effect> = {
      id: 0,
      etag: '',
      value: emptyEffect(`${newRecord}:${project ?? ''}`, project),
      modified: '',
      modifiedBy: '',
    };
    return (
      <Panel {...frame} title={effects.newTitle}>
        <EffectForm
          key={blank.value.key}
          programme={programme}
          record={blank}
          start={{ key: newKeyOnce }}
          send={(_, mine) => acts.create('effects', named(mine))}
          onSaved={(saved) => go({ open: saved.value.key, project: undefined, edit: undefined }, 'replace')}
          onClose={close}
          tell={acts.tell}
        />
      </Panel>
    );
  }
  if (!record)
    return (
      <Panel {...frame} title={effects.gone}>
        <DefaultButton text={measure.back} onClick={close} />
      </Panel>
    );
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  const owner = byKey(programme, 'projects', record.value.project)?.value;
  const name = owner ? spoken(language, { fi: owner.title, sv: owner.titleSv }) : { text: record.value.title };
  return (
    <Panel {...frame} title={name.text} lang={name.lang} badge={record.value.part}>
      {route.edit && rights.edit ? (
        <EffectForm
          key={record.value.key}
          programme={programme}
          record={record}
          send={(base, mine) => acts.save('effects', base, named(mine))}
          onSaved={endEdit}
          onClose={endEdit}
          tell={acts.tell}
        />
      ) : (
        <Reading
          programme={programme}
          record={record}
          route={route}
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

interface ReadingProps extends EffectPanelProps {
  readonly record: Versioned<Effect>;
  readonly onClose: () => void;
}

function Reading({ programme, record, route, go, acts, history, among, onClose }: ReadingProps): JSX.Element {
  const speech = useSpeech();
  const {
    language,
    strings: { effects, record: said },
  } = speech;
  const [removing, setRemoving] = React.useState(false);
  const { value } = record;
  const rights = programme.rights.lists.effects;
  const load = React.useCallback(() => history('effects', record), [history, record]);
  const owner = byKey(programme, 'projects', value.project)?.value;
  const effect = spoken(language, { fi: value.effect, sv: value.effectSv });
  return (
    <>
      <div className={recordStyles['panelBar']}>
        {rights.edit && <PrimaryButton text={said.edit} onClick={() => go({ edit: true })} />}
        {rights.remove && <DefaultButton text={said.remove} onClick={() => setRemoving(true)} />}
        <Steps among={among} record={record} onStep={(to) => go({ open: to.value.key }, 'replace')} />
      </div>
      <section>
        <h3>{effects.columns.effect}</h3>
        {effect.text ? (
          <p lang={effect.lang}>{effect.text}</p>
        ) : (
          <p className={recordStyles['subtle']}>{effects.list.lacks.effect}</p>
        )}
        {lineLaw(value, speech) && <p>{lineLaw(value, speech)}</p>}
      </section>
      <section>
        <h3>{effects.columns.costText}</h3>
        <CostRead line={value} />
        {lineSaving(value, speech) && <p>{lineSaving(value, speech)}</p>}
      </section>
      <History
        record={record}
        words={effectWords(programme, speech)}
        load={load}
        onRestore={rights.edit ? (mine) => void acts.save('effects', record, mine) : undefined}
      />
      {owner && (
        <p>
          <RouteLink
            route={route}
            change={opening({ year: owner.year, open: owner.key })}
            go={go}
            className={recordStyles['toList']}
          >
            {effects.openMeasure}
          </RouteLink>
        </p>
      )}
      <p>
        <a
          className={recordStyles['toList']}
          href={`${programme.listUrls.effects}/DispForm.aspx?ID=${record.id}`}
          target="_blank"
          rel="noreferrer"
        >
          {effects.openInList}
        </a>
      </p>
      {removing && (
        <Removing<'effects'>
          record={record}
          name={value.title || effect.text}
          remove={(removed) => acts.remove('effects', removed)}
          onRemoved={onClose}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
