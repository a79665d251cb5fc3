import * as React from 'react';
import type { Letters } from '../../domain/record/editingState';
import { bulkPlan, bulkProperties, type BulkProperty } from '../../domain/record/bulk';
import { isLacking, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { RecordChange } from '../../domain/store';
import { today } from '../app/today';
import { Button } from '../parts/Button';
import { Choices } from '../parts/Check';
import partsStyles from '../parts/parts.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { BulkPreview } from './BulkPreview';
import { BulkValue, isWhole } from './BulkValue';

interface BulkChoiceProps {
  readonly onClose: () => void;
  readonly records: readonly Versioned<Project>[];
  readonly onApply: (changes: readonly RecordChange<'projects'>[]) => void;
}

/** What is chosen so far: a property, its new value, and what stands in a field for a number that holds none. */
interface Chosen {
  readonly property: BulkProperty;
  readonly change: Partial<Project>;
  readonly letters: Letters;
}

/** What is to be changed and to which value, with a preview of what that changes. */
export function BulkChoice({ records, onApply, onClose }: BulkChoiceProps): JSX.Element {
  const {
    projects: { bulk, selected },
    measure,
    record,
  } = useSpeech().strings;
  const programme = useShownProgramme();
  const offered = bulkProperties.filter((name) => !isLacking(programme, 'projects', name));
  const [chosen, setChosen] = React.useState<Chosen>({ property: offered[0] ?? 'status', change: {}, letters: {} });
  const { property, change } = chosen;
  const plan = React.useMemo(() => {
    // A status is as of today.
    const whole = property === 'status' && change.status ? { ...change, statusDate: today(programme) } : change;
    return isWhole(property, change) ? bulkPlan(records, property, whole, programme.records.projects) : undefined;
  }, [programme, records, property, change]);
  return (
    <>
      <p>{selected(records.length)}</p>
      <Choices
        label={bulk.set}
        beside
        choices={offered.map((key) => ({ key, text: measure.fields[key] }))}
        chosen={property}
        onChoose={(key) => setChosen({ property: key, change: {}, letters: {} })}
      />
      <BulkValue
        key={property}
        {...chosen}
        onChange={(next, letters = {}) => setChosen({ property, change: next, letters })}
      />
      {plan && <BulkPreview property={property} plan={plan} />}
      <div className={partsStyles['buttons']}>
        <Button text={record.cancel} onClick={onClose} />
        <Button
          look="primary"
          text={bulk.apply}
          disabled={!plan || plan.changes.length === 0}
          onClick={() => plan && onApply(plan.changes)}
        />
      </div>
    </>
  );
}
