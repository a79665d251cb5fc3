import * as React from 'react';
import type { BulkPlan, BulkProperty, LeftOut } from '../../domain/record/bulk';
import type { RecordChange } from '../../domain/store';
import { Disclosure } from '../parts/Disclosure';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import recordStyles from '../record/record.module.scss';
import { valueText } from '../record/valueText';
import { MeasureName } from './MeasureName';

/** How many measures are listed before the others are asked for. */
const listed = 5;

interface BulkPreviewProps {
  readonly property: BulkProperty;
  readonly plan: BulkPlan;
}

/** What a change of many comes to: of each measure what it was and will be, and what stays as it is, and why. */
export function BulkPreview({ property, plan }: BulkPreviewProps): JSX.Element {
  const { bulk } = useSpeech().strings.projects;
  const { changes, leftOut, already } = plan;
  const rest = changes.slice(listed);
  return (
    <>
      {changes.length === 0 && leftOut.length === 0 && <p role="status">{bulk.nothing}</p>}
      {changes.length > 0 && (
        <>
          <p role="status">{bulk.preview(changes.length)}</p>
          <Changes property={property} changes={changes.slice(0, listed)} />
          {rest.length > 0 && (
            <Disclosure summary={bulk.andMore(rest.length)}>
              <Changes property={property} changes={rest} />
            </Disclosure>
          )}
        </>
      )}
      {leftOut.length > 0 && <LeftAsTheyAre leftOut={leftOut} />}
      {already > 0 && changes.length + leftOut.length > 0 && <p>{bulk.already(already)}</p>}
    </>
  );
}

interface ChangesProps {
  readonly property: BulkProperty;
  readonly changes: readonly RecordChange<'projects'>[];
}

/** Of each measure what it was and will be. */
function Changes({ property, changes }: ChangesProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  return (
    <ul className={recordStyles['preview']}>
      {changes.map(({ base, mine }) => (
        <li key={base.id}>
          <MeasureName of={base.value} />
          {speech.strings.record.change(
            '',
            valueText(base.value, property, programme, speech),
            valueText(mine, property, programme, speech),
          )}
        </li>
      ))}
    </ul>
  );
}

/** The measures that the change would make wrong, and what would be wrong. */
function LeftAsTheyAre({ leftOut }: { readonly leftOut: readonly LeftOut[] }): JSX.Element {
  const { measure, dates, projects } = useSpeech().strings;
  const said = { ...measure.problems, ...dates.quarterProblems, ...dates.problems };
  return (
    <>
      <p role="status">{projects.bulk.leftOut(leftOut.length)}</p>
      <ul className={recordStyles['preview']}>
        {leftOut.map(({ base, property, problem }) => (
          <li key={base.id}>
            <MeasureName of={base.value} />: {measure.fields[property]}: {said[problem]}
          </li>
        ))}
      </ul>
    </>
  );
}
