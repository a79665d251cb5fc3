import { DefaultButton, Dropdown } from '@fluentui/react';
import * as React from 'react';
import { groupings } from '../../domain/figures/order';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { namingOf } from '../../loc/speech';
import type { Table as Cells } from '../../reports/csv';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { FileHint } from '../app/FileHint';
import { useNavigation } from '../app/navigationContext';
import type { Acts } from '../app/useActs';
import { useBulk } from './bulkContext';
import { copyText, download } from '../parts/copy';
import { measuresTable } from './measuresTable';
import { Table, tableOrder } from './Table';
import tableStyles from './table.module.scss';

interface ListViewProps {
  readonly records: readonly Versioned<Project>[];
  readonly acts: Acts;
  readonly onUpdate: ((record: Versioned<Project>) => void) | undefined;
}

/** The table of measures with what can be done with all of it: group, select and change, copy, take away as CSV. */
export function ListView({ records, acts, onUpdate }: ListViewProps): JSX.Element {
  const programme = useShownProgramme();
  const [selected, setSelected] = React.useState<ReadonlySet<number>>(new Set());
  const bulk = useBulk();
  const { phase } = bulk.state;
  const before = React.useRef(phase);
  React.useEffect(() => {
    // Whoever goes back from the question has the same measures selected as before.
    if (phase === 'closed' && before.current !== 'choosing') setSelected(new Set());
    before.current = phase;
  }, [phase]);
  const latest = React.useRef(bulk);
  latest.current = bulk;
  // What is under way, and how it ended, stays; a question goes with the list that it was asked in.
  React.useEffect(() => () => void (latest.current.state.phase === 'choosing' && latest.current.close()), []);
  return (
    <>
      {records.length > 0 && (
        <ListTools
          records={records}
          chosen={records.filter(({ id }) => selected.has(id))}
          acts={acts}
          onBulk={bulk.choose}
        />
      )}
      {records.length > 0 && (
        <Table
          records={records}
          selected={selected}
          onSelect={programme.rights.lists.projects.edit ? setSelected : undefined}
          onUpdate={onUpdate}
        />
      )}
    </>
  );
}

interface ListToolsProps {
  readonly records: readonly Versioned<Project>[];
  /** The selected ones. */
  readonly chosen: readonly Versioned<Project>[];
  readonly acts: Acts;
  readonly onBulk: (records: readonly Versioned<Project>[]) => void;
}

/** The row above the table: grouping, the change of the selected, copying and CSV. */
function ListTools({ records, chosen, acts, onBulk }: ListToolsProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const { route, go } = useNavigation();
  const { copy, download } = useTableText(records, acts);
  return (
    <div className={tableStyles['tools']}>
      <Dropdown
        label={projects.groupBy}
        selectedKey={route.group ?? ''}
        options={[
          { key: '', text: projects.groups.none },
          ...groupings.map((key) => ({ key, text: projects.groups[key] })),
        ]}
        onChange={(_, option) => go({ group: groupings.find((key) => key === option?.key) }, 'replace')}
        className={tableStyles['group']}
      />
      {chosen.length > 0 && <span role="status">{projects.selected(chosen.length)}</span>}
      {chosen.length > 0 && <DefaultButton text={projects.bulk.title} onClick={() => onBulk(chosen)} />}
      <span className={tableStyles['away']}>
        <DefaultButton text={projects.copyTable} onClick={copy} />
        <DefaultButton text={projects.csv} onClick={download} />
      </span>
      <FileHint />
    </div>
  );
}

const csvCode = () => import(/* webpackChunkName: 'csv' */ '../../reports/csv');

interface TableText {
  readonly copy: () => void;
  readonly download: () => void;
}

/** Copies the table in its order, and downloads it as CSV. */
function useTableText(records: readonly Versioned<Project>[], { tell, withCode }: Acts): TableText {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { projects } = speech.strings;
  const { route } = useNavigation();
  const rows = (): Cells => measuresTable(programme, tableOrder(programme, records, route, namingOf(speech)), speech);
  return {
    copy: () =>
      withCode(csvCode, async ({ html, tabbed }) =>
        tell(
          (await copyText(tabbed(rows(), speech.language), html(rows(), false, speech.language)))
            ? projects.tableCopied
            : projects.notCopied,
        ),
      ),
    download: () =>
      withCode(csvCode, ({ csv }) =>
        download(
          `${projects.csvName}${route.year ? `-${route.year}` : ''}.csv`,
          'text/csv;charset=utf-8',
          csv(rows(), speech.language),
        ),
      ),
  };
}
