import { ContextualMenuItemType, type IContextualMenuItem } from '@fluentui/react';
import * as React from 'react';
import { groupings, sortColumns } from '../../domain/figures/orderings';
import { isLacking, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { namingOf } from '../../loc/speech';
import type { Table as Cells } from '../../reports/csv';
import { useNavigation } from '../app/navigationContext';
import type { Acts } from '../app/useActs';
import { copyText, download } from '../parts/copy';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { ActsMenu } from '../record/ActsMenu';
import { measuresTable } from './measuresTable';
import { tableOrder } from './Table';

interface ListToolsProps {
  readonly records: readonly Versioned<Project>[];
  readonly acts: Acts;
}

/** "…" of the list: its order, its grouping, copying and CSV. */
export function ListTools({ records, acts }: ListToolsProps): JSX.Element {
  const programme = useShownProgramme();
  const { projects } = useSpeech().strings;
  const { route, go } = useNavigation();
  const isOffered = (name: string): boolean => name !== 'dueOn' || !isLacking(programme, 'projects', 'dueOn');
  const { copy, download } = useTableText(records, acts);
  const orders = sortColumns
    .filter(isOffered)
    .map((sort) =>
      chosen(`sort ${sort}`, projects.columns[sort], route.sort === sort, () =>
        go({ sort, descending: route.sort === sort && !route.descending ? true : undefined }, 'replace'),
      ),
    );
  const groups = ([undefined, ...groupings.filter(isOffered)] as const).map((group) =>
    chosen(`group ${group}`, projects.groups[group ?? 'none'], route.group === group, () => go({ group }, 'replace')),
  );
  return (
    <ActsMenu
      label={projects.listActs}
      items={() => [
        { key: 'copy', text: projects.copyTable, onClick: copy },
        { key: 'csv', text: projects.csv, onClick: download },
        { key: 'groups', text: projects.groupBy, itemType: ContextualMenuItemType.Header },
        ...groups,
        { key: 'orders', text: projects.sort, itemType: ContextualMenuItemType.Header },
        ...orders,
      ]}
    />
  );
}

/** An entry that is one choice of several. */
function chosen(key: string, text: string, checked: boolean, onClick: () => void): IContextualMenuItem {
  return { key, text, canCheck: true, checked, onClick };
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
