import * as React from 'react';
import type { MetricRow } from '../../domain/figures/metricTable';
import { actualsOf, rowOfLastYear } from '../../domain/figures/metricTable';
import { holdersOf, nextSortOrder } from '../../domain/holders';
import type { Metric } from '../../domain/metric';
import {
  addressOf,
  byId,
  byKey,
  isCalled,
  isLacking,
  isUnsaved,
  unsaved,
  type Versioned,
} from '../../domain/programme';
import { emptyMetric, metricAfter } from '../../domain/record/metricRules';
import type { Store } from '../../domain/store';
import { addingWords } from '../../loc/adding';
import { recordName } from '../../loc/recordName';
import { metricName, setName, subGroupName, targetWords } from '../../loc/metric';
import { TrendFigure } from '../figure/TrendFigure';
import { History } from '../record/History';
import { Panel, PreviousAndNext, Removing } from '../record/RecordPanel';
import recordStyles from '../record/record.module.scss';
import { Button } from '../parts/Button';
import { useAddedKey } from '../record/useAddedKey';
import { useAnother } from '../record/useAnother';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import { newRecord } from '../app/route';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import { AttainmentView } from './AttainmentView';
import { Ended } from './Ended';
import { ReadingForm } from './ReadingForm';
import { ReadingView } from './ReadingView';
import { metricRecordWords } from './recordWords';
import { Values } from './Values';
import { Anchor } from '../parts/Anchor';
import { ownName } from '../../loc/ownName';

interface PanelProps {
  /** The key of the metric. */
  readonly open: string;
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The metrics as the list behind shows them: previous and next go along these. */
  readonly among: readonly MetricRow[];
  /** The metrics that are followed in the year; one that was over by then is shown as of its last year. */
  readonly all: readonly MetricRow[];
  readonly year: number;
}

/** The panel of one metric: how its target was read, how it came out, its years. Its address says which. */
export function MetricPanel({ open, acts, history, among, all, year }: PanelProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { metrics },
  } = speech;
  const [removing, setRemoving] = React.useState(false);
  const rights = programme.rights.lists.metrics;
  const called = byKey(programme, 'metrics', open);
  const row = all.find(({ record }) => isCalled(record, open)) ?? (called && rowOfLastYear(programme, called, year));
  const isNew = open === newRecord && rights.add;
  const { round, last, add } = useAnother<Metric>(isNew);
  const added = useAddedKey(isNew ? `${newRecord} ${round}` : undefined, thisYear(programme));
  const place = nextSortOrder(programme.records.metrics);
  const blank = last ? metricAfter(added, place, last) : emptyMetric(added, place);
  const edited = isNew ? unsaved(blank) : route.edit && rights.edit ? row?.record : undefined;
  // The form of what was just added goes on where somebody typed meanwhile: it stays the same one.
  const form = edited?.value.key === added ? added : edited?.id;
  const close = (): void => go({ open: undefined, edit: undefined });
  const shown = String(form ?? `${row?.record.id ?? open} ${route.edit}`);
  const frame = { shown, goesOn: isNew && round > 0, closeText: metrics.back, onClose: close };
  if (!row && !isNew)
    return (
      <Panel {...frame} title={metrics.gone}>
        <Button text={metrics.back} onClick={close} />
      </Panel>
    );
  const name = row ? metricName(row.record.value, speech) : { text: addingWords[speech.language].newTitle };
  const read = edited ? undefined : row;
  return (
    <Panel
      {...frame}
      title={name.text}
      lang={name.lang}
      onRemove={read && rights.remove ? () => setRemoving(true) : undefined}
    >
      {edited && <EditedMetric key={form} record={edited} acts={acts} onAnother={add} onClose={close} />}
      {read && <MetricView row={read} acts={acts} history={history} among={among} year={year} />}
      {read && removing && (
        <RemovingMetric record={read.record} acts={acts} onRemoved={close} onClose={() => setRemoving(false)} />
      )}
    </Panel>
  );
}

interface EditedMetricProps {
  /** The metric; one that is not in the list yet has the number 0. */
  readonly record: Versioned<Metric>;
  readonly acts: Acts;
  /** Opens an empty form after what was saved. */
  readonly onAnother: (saved: Metric) => void;
  readonly onClose: () => void;
}

/** The form of a metric. */
function EditedMetric({ record, acts, onAnother, onClose }: EditedMetricProps): JSX.Element {
  const { go } = useNavigation();
  const isNew = isUnsaved(record);
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  return (
    <ReadingForm
      record={record}
      acts={acts}
      onSaved={isNew ? (saved) => go({ open: saved.value.key, edit: undefined }, 'replace') : endEdit}
      onSavedToAdd={({ value }) => onAnother(value)}
      onAdded={(saved) => go({ open: saved.value.key, edit: true }, 'replace')}
      onClose={isNew ? onClose : endEdit}
    />
  );
}

interface MetricViewProps extends Pick<PanelProps, 'acts' | 'history' | 'among' | 'year'> {
  readonly row: MetricRow;
}

/** A metric to read, with what can be done with it. */
function MetricView({ row, acts, history, among, year }: MetricViewProps): JSX.Element {
  const { go } = useNavigation();
  const speech = useSpeech();
  const { metrics, record: recordStrings } = speech.strings;
  const { record } = row;
  const target = targetWords(record.value, speech);
  const mayEdit = useShownProgramme().rights.lists.metrics.edit;
  const edit = (): void => go({ edit: true });
  return (
    <>
      <div className={recordStyles['panelBar']}>
        {mayEdit && <Button text={recordStrings.edit} onClick={edit} />}
        <PreviousAndNext
          among={among.map((each) => each.record)}
          record={record}
          onStep={(to) => go({ open: to.value.key }, 'replace')}
        />
      </div>
      <section>
        <h3>{metrics.target}</h3>
        <p lang={target.lang}>{target.text || metrics.noTarget}</p>
      </section>
      <AttainmentView key={record.id} row={row} />
      <TrendFigure record={record} values={actualsOf(useShownProgramme())} />
      <ReadingView record={record} acts={mayEdit ? acts : undefined} onEdit={edit} />
      <Values metric={record} acts={acts} year={year} />
      <Facts row={row} />
      <PanelHistory row={row} acts={acts} history={history} />
    </>
  );
}

interface RemovingMetricProps {
  readonly record: Versioned<Metric>;
  readonly acts: Acts;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before a metric is deleted; one that has actuals is held by them. */
function RemovingMetric({ record, acts, onRemoved, onClose }: RemovingMetricProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = addingWords[speech.language];
  const { records, unseen } = holdersOf(programme, 'metrics', record.id);
  const rows = records.map((each) => recordName(each.kind, each.record.value, programme, speech));
  const mayEnd = rows.length > 0 && !isLacking(programme, 'metrics', 'lastYear') ? ` ${words.mayEnd}` : '';
  const text = (rows.length > 0 ? words.heldByActuals(rows.length) : words.actualsUnseen) + mayEnd;
  return (
    <Removing<'metrics'>
      record={record}
      name={recordName('metrics', record.value, programme, speech)}
      held={rows.length > 0 || unseen.length > 0 ? { text, rows } : undefined}
      remove={(removed) => acts.remove('metrics', removed)}
      onRemoved={onRemoved}
      onClose={onClose}
    />
  );
}

function Facts({
  row: {
    record: { value },
  },
}: {
  readonly row: MetricRow;
}): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    language,
    strings: {
      metrics: { columns, fields, setUnnamed },
    },
  } = speech;
  const [set, subGroup] = [setName(value, speech), subGroupName(value, speech)];
  const role = byId(programme, 'responsibles', value.responsible)?.value;
  const responsible = role && ownName('responsibles', role, speech);
  const lang = language === 'fi' ? undefined : 'fi';
  return (
    <dl className={recordStyles['facts']}>
      {(set.text || subGroup.text) && (
        <>
          <dt>{columns.set}</dt>
          <dd>
            <span lang={set.lang}>{set.text}</span>
            {set.text && subGroup.text && ', '}
            <span lang={subGroup.lang}>{subGroup.text}</span>
          </dd>
        </>
      )}
      {!set.text && programme.rights.lists.metrics.edit && (
        <>
          <dt>{columns.set}</dt>
          <dd className={recordStyles['subtle']}>{setUnnamed}</dd>
        </>
      )}
      {value.lastYear !== undefined && (
        <>
          <dt>{fields.lastYear}</dt>
          <dd>
            <Ended metric={value} />
          </dd>
        </>
      )}
      {responsible && (
        <>
          <dt>{fields.responsible}</dt>
          <dd lang={responsible.lang}>{responsible.text}</dd>
        </>
      )}
      {value.metricSource && (
        <>
          <dt>{fields.metricSource}</dt>
          <dd lang={lang}>{value.metricSource}</dd>
        </>
      )}
    </dl>
  );
}

function PanelHistory({
  row: { record },
  acts,
  history,
}: Pick<PanelProps, 'acts' | 'history'> & { readonly row: MetricRow }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const load = React.useCallback(() => history('metrics', record), [history, record]);
  return (
    <>
      <History
        record={record}
        words={metricRecordWords(programme, speech)}
        load={load}
        onRestore={programme.rights.lists.metrics.edit ? (mine) => acts.change('metrics', record, mine) : undefined}
      />
      <p data-off-paper="">
        <Anchor
          className={recordStyles['toList']}
          href={addressOf(programme.links.metrics, record.id)}
          target="_blank"
          rel="noreferrer"
        >
          {speech.strings.metrics.openInList}
        </Anchor>
      </p>
    </>
  );
}
