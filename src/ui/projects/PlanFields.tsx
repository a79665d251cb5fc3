import * as React from 'react';
import { today } from '../app/today';
import { NumberField } from '../parts/NumberField';
import { useShownProgramme } from '../parts/programmeContext';
import { QuarterField } from '../parts/QuarterField';
import { useSpeech } from '../parts/speech';
import { numberProps } from '../record/numberProps';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { fieldProps, type MeasureFormState } from './measureField';

interface PlanFieldsProps {
  readonly form: MeasureFormState;
}

/** When the measure starts and by when it is to be ready, as quarters or days. */
export function ScheduleFields({ form }: PlanFieldsProps): JSX.Element {
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  return (
    <div className={recordStyles['pair']}>
      {([['startsOn', 'first'] as const, ['dueOn', 'last'] as const] as const).map(([name, edge]) => (
        <Offered key={name} form={form} property={name}>
          <QuarterField
            {...fieldProps(form, name, strings)}
            edge={edge}
            today={today(programme)}
            value={form.mine[name]}
            onChange={(day) => form.set({ [name]: day })}
          />
        </Offered>
      ))}
    </div>
  );
}

/** What is to be reserved for the measure in the budget: once, and a year. */
export function PlannedCostFields({ form }: PlanFieldsProps): JSX.Element {
  const { strings } = useSpeech();
  return (
    <div className={recordStyles['pair']}>
      {(['plannedOneOff', 'plannedYearly'] as const).filter(form.offers).map((name) => (
        <NumberField
          key={name}
          {...fieldProps(form, name, strings)}
          unreadable={strings.measure.problems.notAnAmount}
          {...numberProps(form, name)}
        />
      ))}
    </div>
  );
}
