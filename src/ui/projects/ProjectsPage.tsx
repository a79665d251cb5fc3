import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { boardColumns, currentYear } from '../../domain/aggregate';
import { filtered, type Filter } from '../../domain/filter';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Status } from '../../domain/status';
import shared from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import { type Route } from '../route';
import type { Navigation } from '../useRoute';
import { Board } from './Board';
import { Filters } from './Filters';
import styles from './projects.module.scss';

interface ProjectsPageProps {
  readonly programme: Programme;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly pending: ReadonlySet<number>;
  readonly onMove: (record: Versioned<Project>, to: Status) => void;
}

/** The measures on a board by status, narrowed by what the address says. */
export function ProjectsPage({ programme, route, go, pending, onMove }: ProjectsPageProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const { page: _page, ...asked } = route;
  const year = asked.year ?? currentYear(programme);
  const filter: Filter = { ...asked, ...(year !== undefined && { year }) };
  const all = programme.records.projects;
  const shown = filtered(all, filter);
  const columns = boardColumns(shown).filter(({ status }) => filter.status === undefined || status === filter.status);
  const clear = (): void => go({ theme: undefined, responsible: undefined, status: undefined, text: undefined });
  return (
    <>
      <h2 className={shared['onlyForReaders']}>{projects.heading}</h2>
      <Filters programme={programme} filter={filter} shown={shown.length} go={go} onClear={clear} />
      {shown.length === 0
        ? (
          <div className={styles['nothing']}>
            <p>{projects.nothingFound}</p>
            <DefaultButton text={projects.clear} onClick={clear} />
          </div>
        )
        : <Board programme={programme} columns={columns} pending={pending} mayMove={programme.rights.lists.projects.edit} onMove={onMove} />}
    </>
  );
}
