import * as React from 'react';
import { actualOf } from '../../domain/figures/attainment';
import type { Key } from '../../domain/key';
import { isCalled, type Versioned } from '../../domain/programme';
import {
  actualsOf,
  metricGroups,
  type MetricGroup,
  type MetricRow,
  type MetricSort,
} from '../../domain/figures/metricTable';
import type { Metric } from '../../domain/metric';
import {
  actualWords,
  metricName,
  metricNumber,
  movementWords,
  reasonWords,
  setName,
  shareWords,
  subGroupName,
  targetWords,
} from '../../loc/metric';
import { Button } from '../parts/Button';
import { Hyphenated, spokenAs } from '../parts/Hyphenated';
import { OutcomeMark } from '../parts/OutcomeMark';
import partsStyles from '../parts/parts.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { ScrollRegion } from '../parts/ScrollRegion';
import { useSpeech } from '../parts/speech';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { changed } from '../app/route';
import { AttainmentBar } from './AttainmentBar';
import { Ended } from './Ended';
import metricsStyles from './metrics.module.scss';
import metricsTableStyles from './metricsTable.module.scss';
import { Anchor } from '../parts/Anchor';

interface TableProps {
  readonly rows: readonly MetricRow[];
  readonly years: readonly number[];
  /** The years that the change is told between. */
  readonly changed: readonly [since: number, year: number];
  /** Undefined for readers. */
  readonly onDefine: ((key: Key) => void) | undefined;
}

/**
 * The table of metrics and their years: by set and subgroup as on the slides, or as one list where the reader has
 * sorted it. On a narrow page each row is laid out as a card.
 */
export function MetricsTable(props: TableProps): JSX.Element {
  const { rows, years } = props;
  const [since, year] = props.changed;
  const { route } = useNavigation();
  const { metrics } = useSpeech().strings;
  const groups = route.by ? [{ set: '', subGroup: '', setSv: '', subGroupSv: '', rows }] : metricGroups(rows);
  // The roles say what the elements are, which a browser forgets when a style sheet lays a table out as cards.
  return (
    <ScrollRegion className={metricsTableStyles['region']} label={metrics.table}>
      <table className={metricsTableStyles['table']} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <Heading column="title" text={metrics.columns.metric} />
            <th role="columnheader" scope="col">
              {metrics.columns.target}
            </th>
            {years.map((year) => (
              <th key={year} role="columnheader" scope="col" className={metricsTableStyles['number']}>
                {year}
              </th>
            ))}
            <Heading
              column="change"
              text={metrics.columns.change}
              of={`${since}–${year}`}
              className={metricsTableStyles['number']}
            />
            <Heading column="share" text={metrics.columns.attainment} />
            <Heading column="asOf" text={metrics.columns.asOf} className={metricsTableStyles['number']} />
          </tr>
        </thead>
        {groups.map((group, index) => (
          <tbody key={`${group.set} ${group.subGroup}`} role="rowgroup">
            {!route.by && (
              <GroupHeading
                group={group}
                repeats={groups[index - 1]?.set === group.set}
                columns={years.length + 5}
                forEditor={props.onDefine !== undefined}
              />
            )}
            {group.rows.map((row) => (
              <Row key={row.record.id} {...props} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

interface HeadingProps {
  readonly column: MetricSort;
  readonly text: string;
  /** The years that it is of. */
  readonly of?: string;
  readonly className?: string | undefined;
}

/**
 * A heading that sorts its column: the smallest first, pressed again the largest first, and pressed once more back to
 * the order of the slides.
 */
function Heading({ column, text, of, className }: HeadingProps): JSX.Element {
  const { route, go } = useNavigation();
  const { metrics } = useSpeech().strings;
  const active = route.by === column;
  const sort = (): void =>
    go(
      active && route.descending
        ? { by: undefined, descending: undefined }
        : { by: column, descending: active ? true : undefined },
      'replace',
    );
  return (
    <th
      role="columnheader"
      scope="col"
      className={className}
      aria-sort={active ? (route.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={sort} title={metrics.sortBy(text)}>
        {text}
        {of && <small>{of}</small>}
        <span aria-hidden="true">{active ? (route.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/**
 * The row above a group: its set, unless the group before has the same, its subgroup, and how many metrics it has. That
 * a set has no name is told to those who can give it one.
 */
function GroupHeading({
  group,
  repeats,
  columns,
  forEditor,
}: {
  readonly group: MetricGroup;
  readonly repeats: boolean;
  readonly columns: number;
  readonly forEditor: boolean;
}): JSX.Element {
  const speech = useSpeech();
  const set = setName({ metricSet: group.set, metricSetSv: group.setSv }, speech);
  const subGroup = subGroupName(group, speech);
  const count = group.rows.length;
  return (
    <tr role="row" className={metricsTableStyles['group']}>
      <th role="rowheader" scope="rowgroup" colSpan={columns}>
        {!repeats && (
          <span className={metricsTableStyles['set']} lang={set.text ? set.lang : undefined}>
            {set.text || speech.strings.metrics.noSet} {!subGroup.text && <small>{count}</small>}
            {!set.text && forEditor && <small> · {speech.strings.metrics.setUnnamed}</small>}
          </span>
        )}
        {subGroup.text && (
          <span className={metricsTableStyles['subGroup']} lang={subGroup.lang}>
            {subGroup.text} <small>{count}</small>
          </span>
        )}
      </th>
    </tr>
  );
}

/** One metric: its name, its target, its actuals of `years`, its change, its attainment and the day of its actual. */
function Row({ row, years, onDefine }: TableProps & { readonly row: MetricRow }): JSX.Element {
  const { route, addressOf, go } = useNavigation();
  const speech = useSpeech();
  const { strings, formats } = speech;
  const { metrics } = strings;
  const { nothing } = strings.record;
  const { record, attainment, moved } = row;
  const metric = record.value;
  const name = metricName(metric, speech);
  const target = targetWords(metric, speech);
  const open = onPlainClick(() => go({ open: metric.key, edit: undefined }));
  return (
    <tr role="row" data-metric={metric.key} data-open={isCalled(record, route.open) || undefined}>
      <th role="rowheader" scope="row" lang={name.lang}>
        <Anchor
          href={addressOf(changed(route, { page: 'metrics', open: metric.key, edit: undefined }))}
          onClick={open}
          aria-label={spokenAs(name.text)}
        >
          <Hyphenated {...name} />
        </Anchor>
        <Ended metric={metric} />
      </th>
      <td role="cell" className={metricsTableStyles['target']} data-label={metrics.columns.target}>
        <span lang={target.lang}>{target.text || nothing}</span>
      </td>
      {years.map((year) => (
        <ActualCell key={year} record={record} year={year} />
      ))}
      <td
        role="cell"
        className={metricsTableStyles['number']}
        data-label={metrics.columns.change}
        data-empty={!moved || undefined}
      >
        {moved ? movementWords(moved, metric, speech) : nothing}
        {moved?.uneven && <small>{metrics.partial}</small>}
      </td>
      <td role="cell" className={metricsTableStyles['attainment']}>
        <RowAttainment row={row} onDefine={onDefine} />
      </td>
      <td
        role="cell"
        className={metricsTableStyles['asOf']}
        data-label={metrics.columns.asOf}
        data-empty={!attainment.row?.asOf || undefined}
      >
        {attainment.row?.asOf && formats.day(attainment.row.asOf)}
        {attainment.partial && <small>{metrics.partial}</small>}
      </td>
    </tr>
  );
}

interface ActualCellProps {
  readonly record: Versioned<Metric>;
  readonly year: number;
}

/** The actual of a metric for a year, a dash where it has none. */
function ActualCell({ record, year }: ActualCellProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const actual = actualOf(record, actualsOf(programme), year);
  const actualText = actual && actualWords(actual, record.value, speech);
  return (
    <td
      role="cell"
      className={actual?.value === undefined ? metricsTableStyles['words'] : metricsTableStyles['number']}
      data-label={year}
    >
      <span lang={actualText?.lang}>{actualText?.text ?? speech.strings.record.nothing}</span>
    </td>
  );
}

/**
 * The attainment of a row: a bar with its share, and its outcome in words; for screen readers also why it could not be
 * compared.
 */
function RowAttainment({
  row: {
    record: { value: metric },
    attainment,
    year,
  },
  onDefine,
}: {
  readonly row: MetricRow;
  readonly onDefine: TableProps['onDefine'];
}): JSX.Element {
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const { outcome, share, target, growth } = attainment;
  const reason = reasonWords(attainment, year, speech);
  return (
    <>
      <span className={metricsTableStyles['share']}>
        <AttainmentBar attainment={attainment} />
        {share !== undefined && <b>{shareWords(share, speech)}</b>}
      </span>
      <span className={metricsStyles['outcome']}>
        <OutcomeMark outcome={outcome} /> {metrics.outcomes[outcome]}
        {growth && target !== undefined && (
          <small> ({metrics.computedTarget(metricNumber(target, metric, speech))})</small>
        )}
        {reason && <span className={partsStyles['onlyForReaders']}>. {reason}</span>}
      </span>
      {outcome === 'undecided' && onDefine && (
        <Button
          className={metricsTableStyles['define']}
          text={metrics.define}
          aria-label={`${metrics.define}: ${metricName(metric, speech).text}`}
          onClick={() => onDefine(metric.key)}
        />
      )}
    </>
  );
}
