import * as React from 'react';
import type { MetricRow } from '../../domain/figures/metricTable';
import { actualsOf } from '../../domain/figures/metricTable';
import { addressOf, byId, isCalled } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { metricName, setName, subGroupName, targetWords } from '../../loc/metric';
import { TrendFigure } from '../figure/TrendFigure';
import { History } from '../record/History';
import { Panel, PreviousAndNext } from '../record/RecordPanel';
import recordStyles from '../record/record.module.scss';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import type { Acts } from '../app/useActs';
import { AttainmentView } from './AttainmentView';
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
  /** All metrics of the year. */
  readonly all: readonly MetricRow[];
  readonly year: number;
}

/** The panel of one metric: how its target was read, how it came out, its years. Its address says which. */
export function MetricPanel({ open, acts, history, among, all, year }: PanelProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { metrics, record: recordStrings },
  } = speech;
  const row = all.find(({ record }) => isCalled(record, open));
  const close = (): void => go({ open: undefined, edit: undefined });
  const frame = { shown: `${row?.record.id ?? open} ${route.edit}`, closeText: metrics.back, onClose: close };
  if (!row)
    return (
      <Panel {...frame} title={metrics.gone}>
        <Button text={metrics.back} onClick={close} />
      </Panel>
    );
  const { record } = row;
  const name = metricName(record.value, speech);
  const target = targetWords(record.value, speech);
  const mayEdit = programme.rights.lists.metrics.edit;
  const endEdit = (): void => go({ edit: undefined }, 'replace');
  return (
    <Panel {...frame} title={name.text} lang={name.lang}>
      {route.edit && mayEdit ? (
        <ReadingForm key={record.id} record={record} acts={acts} onClose={endEdit} />
      ) : (
        <>
          <div className={recordStyles['panelBar']}>
            {mayEdit && <Button text={recordStrings.edit} onClick={() => go({ edit: true })} />}
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
          <TrendFigure record={record} values={actualsOf(programme)} />
          <ReadingView record={record} acts={mayEdit ? acts : undefined} onEdit={() => go({ edit: true })} />
          <Values metric={record} acts={acts} year={year} />
          <Facts row={row} />
          <PanelHistory row={row} acts={acts} history={history} />
        </>
      )}
    </Panel>
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
      metrics: { fields, setUnnamed },
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
          <dt>{fields.metricSet}</dt>
          <dd>
            <span lang={set.lang}>{set.text}</span>
            {set.text && subGroup.text && ', '}
            <span lang={subGroup.lang}>{subGroup.text}</span>
          </dd>
        </>
      )}
      {!set.text && programme.rights.lists.metrics.edit && (
        <>
          <dt>{fields.metricSet}</dt>
          <dd className={recordStyles['subtle']}>{setUnnamed}</dd>
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
      <p>
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
