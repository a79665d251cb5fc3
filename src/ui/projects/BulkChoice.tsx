import * as React from 'react';
import { isLacking, type Versioned } from '../../domain/programme';
import type { PlainDate } from '../../domain/date';
import type { Project } from '../../domain/project';
import { statuses } from '../../domain/status';
import type { RecordChange } from '../../domain/store';
import { ownName } from '../../loc/ownName';
import { today } from '../app/today';
import { Button } from '../parts/Button';
import { Choices, type Choice } from '../parts/Check';
import partsStyles from '../parts/parts.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import recordStyles from '../record/record.module.scss';
import { MeasureName } from './MeasureName';
import { valueText } from '../record/valueText';

/** What can be changed of many measures at once. */
const bulkProperties = ['status', 'responsible'] as const;
type BulkProperty = (typeof bulkProperties)[number];

interface BulkChoiceProps {
  readonly onClose: () => void;
  readonly records: readonly Versioned<Project>[];
  readonly onApply: (changes: readonly RecordChange<'projects'>[]) => void;
}

/** What is to be changed and to which value, with a preview of what that changes. */
export function BulkChoice({ records, onApply, onClose }: BulkChoiceProps): JSX.Element {
  const {
    projects: { bulk },
    measure,
    record,
  } = useSpeech().strings;
  const programme = useShownProgramme();
  const offered = bulkProperties.filter((name) => !isLacking(programme, 'projects', name));
  const [property, setProperty] = React.useState<BulkProperty>(offered[0] ?? 'status');
  const [value, setValue] = React.useState<string>();
  const values = useValues(property);
  const changes = value === undefined ? [] : changesTo(records, property, value, today(programme));
  return (
    <>
      <Choices
        label={bulk.set}
        choices={offered.map((key) => ({ key, text: measure.fields[key] }))}
        chosen={property}
        onChoose={(key) => {
          setProperty(key);
          setValue(undefined);
        }}
      />
      <Choices label={bulk.to} choices={values} chosen={value} onChoose={setValue} />
      {value !== undefined && <Preview property={property} changes={changes} />}
      <div className={partsStyles['buttons']}>
        <Button text={record.cancel} onClick={onClose} />
        <Button look="primary" text={bulk.apply} disabled={changes.length === 0} onClick={() => onApply(changes)} />
      </div>
    </>
  );
}

/** The changes of those measures that do not have the value yet. */
function changesTo(
  records: readonly Versioned<Project>[],
  property: BulkProperty,
  value: string,
  day: PlainDate | undefined,
): readonly RecordChange<'projects'>[] {
  return records
    .map((base) => ({ base, mine: withValue(base.value, property, value, day) }))
    .filter(({ base, mine }) => base.value[property] !== mine[property]);
}

function withValue(project: Project, property: BulkProperty, value: string, day: PlainDate | undefined): Project {
  if (property === 'responsible') return { ...project, responsible: Number(value) };
  return { ...project, status: statuses.find((status) => status === value), statusDate: day };
}

/** The values that a property can be given. */
function useValues(property: BulkProperty): readonly Choice<string>[] {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { words },
    formats,
  } = speech;
  if (property === 'status') return statuses.map((key) => ({ key, text: words.statuses[key] }));
  return programme.records.responsibles
    .map(({ id, value: { title, titleSv, titleEn } }) => ({
      key: String(id),
      text: ownName('responsibles', { title, titleSv, titleEn }, speech).text,
    }))
    .sort((a, b) => formats.compare(a.text, b.text));
}

interface PreviewProps {
  readonly property: BulkProperty;
  readonly changes: readonly RecordChange<'projects'>[];
}

function Preview({ property, changes }: PreviewProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    projects: { bulk },
    record,
  } = speech.strings;
  if (changes.length === 0) return <p role="status">{bulk.nothing}</p>;
  return (
    <>
      <p role="status">{bulk.preview(changes.length)}</p>
      <ul className={recordStyles['preview']}>
        {changes.map(({ base, mine }) => (
          <li key={base.id}>
            <MeasureName of={base.value} />
            {record.change(
              '',
              valueText(base.value, property, programme, speech),
              valueText(mine, property, programme, speech),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
