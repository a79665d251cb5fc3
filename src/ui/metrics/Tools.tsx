import { DefaultButton, Dropdown, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { metricSorts, metricYears, yearToEnter, type MetricRow } from '../../domain/figures/metricTable';
import { addingWords } from '../../loc/adding';
import { download } from '../parts/copy';
import { newRecord } from '../app/route';
import { FileHint } from '../app/FileHint';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import { PrintButton } from '../parts/PrintButton';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import metricsStyles from './metrics.module.scss';
import { metricsCells } from './metricsCells';

interface ToolsProps {
  /** As they are shown: what is taken away. */
  readonly rows: readonly MetricRow[];
  readonly year: number;
  readonly years: readonly number[];
  /** The year that it is compared with. */
  readonly since: number;
  readonly withCode: Acts['withCode'];
}

const csvCode = () => import(/* webpackChunkName: 'csv' */ '../../reports/csv');

/** The years, the order, and what can be done with all of it: enter actuals, take away, print. */
export function Tools({ rows, year, years, since, withCode }: ToolsProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const known = metricYears(programme);
  const option = (each: number): { readonly key: string; readonly text: string } => ({
    key: String(each),
    text: String(each),
  });
  const downloadCsv = (): void =>
    withCode(csvCode, ({ csv }) =>
      download(
        `${metrics.csvName}-${year}.csv`,
        'text/csv;charset=utf-8',
        csv(metricsCells(rows, programme, years, speech), speech.language),
      ),
    );
  return (
    <div className={metricsStyles['tools']}>
      <Dropdown
        label={metrics.year}
        options={[...known].reverse().map(option)}
        selectedKey={String(year)}
        onChange={(_, chosen) => go({ year: Number(chosen?.key) })}
        className={metricsStyles['year']}
      />
      {known.some((each) => each < year) && (
        <Dropdown
          label={metrics.from}
          options={known.filter((each) => each < year).map(option)}
          selectedKey={String(since)}
          onChange={(_, chosen) => go({ from: Number(chosen?.key) }, 'replace')}
          className={metricsStyles['year']}
        />
      )}
      <Dropdown
        label={metrics.sort}
        options={(['', ...metricSorts] as const).map((key) => ({ key, text: metrics.sorts[key] }))}
        selectedKey={route.by ?? ''}
        onChange={(_, chosen) =>
          go({ by: metricSorts.find((key) => key === chosen?.key), descending: undefined }, 'replace')
        }
        className={metricsStyles['sort']}
      />
      <span className={metricsStyles['away']}>
        {programme.rights.lists.metricValues.add && (
          <PrimaryButton
            text={metrics.enter}
            onClick={() => go({ ...nothingOpen, entry: true, year: yearToEnter(programme, thisYear(programme)) })}
          />
        )}
        {programme.rights.lists.metrics.add && <AddMetric />}
        <DefaultButton text={metrics.csv} onClick={downloadCsv} />
        <PrintButton />
      </span>
      <FileHint />
    </div>
  );
}

/** Opens the form of a metric that is to be added. */
export function AddMetric({ primary = false }: { readonly primary?: boolean }): JSX.Element {
  const { go } = useNavigation();
  const { addMetric } = addingWords[useSpeech().language];
  return (
    <DefaultButton
      primary={primary}
      data-add=""
      iconProps={{ iconName: 'Add' }}
      text={addMetric}
      onClick={() => go({ ...nothingOpen, open: newRecord })}
    />
  );
}
