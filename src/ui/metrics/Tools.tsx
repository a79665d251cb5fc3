import { AddIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { metricSorts, metricYears, yearToEnter, type MetricRow } from '../../domain/figures/metricTable';
import { Button } from '../parts/Button';
import { actualProposals, targetProposals } from '../../domain/record/openProposals';
import { addingWords } from '../../loc/adding';
import { proposalWords } from '../../loc/proposals';
import { download } from '../parts/copy';
import { newRecord } from '../app/route';
import { FileHint } from '../app/FileHint';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import { PrintButton } from '../parts/PrintButton';
import { useShownProgramme } from '../parts/programmeContext';
import { Select } from '../parts/Select';
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
      <Select
        aria-label={metrics.year}
        options={[...known].reverse().map((each) => ({ key: String(each), text: String(each) }))}
        chosen={String(year)}
        onChoose={(key) => go({ year: Number(key) })}
        className={metricsStyles['year']}
      />
      {known.some((each) => each < year) && (
        <Select
          aria-label={metrics.from}
          options={known
            .filter((each) => each < year)
            .map((each) => ({ key: String(each), text: metrics.comparedWith(each) }))}
          chosen={String(since)}
          onChoose={(key) => go({ from: Number(key) }, 'replace')}
          className={metricsStyles['from']}
        />
      )}
      <Select
        aria-label={metrics.sort}
        options={(['', ...metricSorts] as const).map((key) => ({ key, text: metrics.sorts[key] }))}
        chosen={route.by ?? ''}
        onChoose={(key) => go({ by: key === '' ? undefined : key, descending: undefined }, 'replace')}
        className={metricsStyles['sort']}
      />
      <span className={metricsStyles['away']}>
        {programme.rights.lists.metricValues.add && (
          <Button
            look="primary"
            text={metrics.enter}
            onClick={() => go({ ...nothingOpen, entry: true, year: yearToEnter(programme, thisYear(programme)) })}
          />
        )}
        {programme.rights.lists.metrics.add && <AddMetric />}
        <AcceptProposals />
        <Button text={metrics.csv} onClick={downloadCsv} />
        <PrintButton />
      </span>
      <FileHint />
    </div>
  );
}

/** Leads to what was read of targets and actuals and nobody has confirmed, where this reader may. */
function AcceptProposals(): JSX.Element | null {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const { language, decimalMark } = useSpeech();
  const { metrics, metricValues } = programme.rights.lists;
  const isOpen = React.useMemo(
    () =>
      (metrics.edit && targetProposals(programme).length > 0) ||
      (metricValues.edit && actualProposals(programme, decimalMark).length > 0),
    [programme, decimalMark, metrics, metricValues],
  );
  if (!isOpen) return null;
  return <Button text={proposalWords[language].title} onClick={() => go({ ...nothingOpen, proposals: true })} />;
}

/** Opens the form of a metric that is to be added. */
export function AddMetric({ primary = false }: { readonly primary?: boolean }): JSX.Element {
  const { go } = useNavigation();
  const { addMetric } = addingWords[useSpeech().language];
  return (
    <Button
      look={primary ? 'primary' : 'default'}
      data-add=""
      icon={AddIcon}
      text={addMetric}
      onClick={() => go({ ...nothingOpen, open: newRecord })}
    />
  );
}
