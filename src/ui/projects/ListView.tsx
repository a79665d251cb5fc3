import { CancelIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { Button } from '../parts/Button';
import { focusHeading, useNextFocus } from '../parts/nextFocus';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { FileHint } from '../app/FileHint';
import { useBulk } from './bulkContext';
import { Table } from './Table';
import { isForPage } from './useShortcuts';
import tableStyles from './table.module.scss';

interface ListViewProps {
  readonly records: readonly Versioned<Project>[];
  readonly onUpdate: ((record: Versioned<Project>) => void) | undefined;
}

/** The table of measures, and the change of those that are selected in it. */
export function ListView({ records, onUpdate }: ListViewProps): JSX.Element | null {
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
  const chosen = records.filter(({ id }) => selected.has(id));
  if (records.length === 0) return null;
  return (
    <>
      <FileHint />
      <Table
        records={records}
        selected={selected}
        onSelect={programme.rights.lists.projects.edit ? setSelected : undefined}
        onUpdate={onUpdate}
      />
      {chosen.length > 0 && (
        <Selection count={chosen.length} onChange={() => bulk.choose(chosen)} onEnd={() => setSelected(new Set())} />
      )}
    </>
  );
}

interface SelectionProps {
  readonly count: number;
  readonly onChange: () => void;
  readonly onEnd: () => void;
}

/** How many are selected, what can be done with them, and the end of it. */
function Selection({ count, onChange, onEnd }: SelectionProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const from = React.useRef<HTMLElement>();
  const bar = useNextFocus<HTMLDivElement>((root) => {
    if (document.activeElement === document.body) from.current?.focus();
    focusHeading(root);
  });
  useWayByKeys(bar, from);
  return (
    <div ref={bar} className={tableStyles['selection']}>
      <span role="status">{projects.selected(count)}</span>
      <Button look="primary" text={projects.bulk.title} aria-keyshortcuts="M" onClick={onChange} />
      <kbd className={tableStyles['key']}>M</kbd>
      <Button look="subtle" iconOnly icon={CancelIcon} text={projects.endSelection} onClick={onEnd} />
    </div>
  );
}

/** M leads to what can be done with the selected ones, and Esc back to where it was pressed. */
function useWayByKeys(bar: React.RefObject<HTMLElement>, from: React.MutableRefObject<HTMLElement | undefined>): void {
  React.useEffect(() => {
    const shown = bar.current;
    const root = shown?.closest<HTMLElement>('[data-app-root]');
    if (!shown || !root) return undefined;
    const on = (key: KeyboardEvent): void => {
      const { target } = key;
      if (!(target instanceof HTMLElement) || !isForPage(key)) return;
      const isInside = shown.contains(target);
      if (key.key.toLowerCase() === 'm' && !isInside) {
        from.current = target;
        shown.querySelector('button')?.focus();
      } else if (key.key === 'Escape' && isInside && from.current) from.current.focus();
      else return;
      key.preventDefault();
    };
    root.addEventListener('keydown', on);
    return () => root.removeEventListener('keydown', on);
  }, [bar, from]);
}
