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
  const bar = useNextFocus<HTMLDivElement>(focusHeading);
  return (
    <div ref={bar} className={tableStyles['selection']}>
      <span role="status">{projects.selected(count)}</span>
      <Button look="primary" text={projects.bulk.title} onClick={onChange} />
      <Button look="subtle" iconOnly icon={CancelIcon} text={projects.endSelection} onClick={onEnd} />
    </div>
  );
}
