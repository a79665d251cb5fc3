import { TextField } from '@fluentui/react';
import * as React from 'react';
import { newKey, type Key } from '../../domain/key';
import type { Metric, MetricValue } from '../../domain/metric';
import { byKey, unsaved, type Versioned } from '../../domain/programme';
import {
  emptyValue,
  valueFields,
  valueForm,
  valueKey,
  valueProblems,
  type ValueProblem,
} from '../../domain/record/metricRules';
import { metricName } from '../../loc/metric';
import { Check } from '../parts/Check';
import { numberProps } from '../record/numberProps';
import { useOpenRecord } from '../record/useOpenRecord';
import { today } from '../app/today';
import { DateField } from '../parts/DateField';
import { Dialog } from '../parts/Dialog';
import { NumberField } from '../parts/NumberField';
import { FormFrame } from '../record/FormFrame';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { problemText, untoldHint } from '../record/problemText';
import { useEditing, type RecordForm } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { lastDay } from './lastDay';
import { ReadLine } from './ReadLine';
import { TakeReading } from './TakeReading';
import { valueRecordWords } from './recordWords';

interface ValueFormProps {
  readonly metric: Versioned<Metric>;
  /** Undefined for a new one. */
  readonly value: Versioned<MetricValue> | undefined;
  /** The year that a new one begins with. */
  readonly year: number;
  readonly acts: Acts;
  /** Opens an empty form after what was added; undefined where the form adds nothing. */
  readonly onAnother?: (added: MetricValue) => void;
  readonly onClose: () => void;
}

/**
 * One actual of a metric: as words, which are read while they are typed, and the number that was read, which a person
 * may mend.
 */
export function ValueForm({ metric, value, year, acts, onAnother, onClose }: ValueFormProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  // A second actual of one year, told on another day, has a key of its own; so has one whose year is changed.
  const [spareKey] = React.useState(() => newKey(year, Math.random));
  const [blank] = React.useState(() => {
    const key = valueKey(metric, year);
    const taken = byKey(programme, 'metricValues', key) !== undefined;
    return unsaved<MetricValue>({
      ...emptyValue(taken ? spareKey : key, metric, year),
      asOf: lastDay(programme, year),
    });
  });
  const form = useEditing<'metricValues', ValueProblem>({
    programme,
    kind: 'metricValues',
    form: valueForm(metric.value, value ? undefined : (of) => lastDay(programme, of)),
    record: value ?? blank,
    drafts: { scope: String(metric.id), formerKey: value ? value.value.key : `${metric.value.key}-new` },
    words: valueRecordWords(speech),
    acts,
    problemsOf: valueProblems,
    onSaved: onClose,
    ...(onAnother && { onSavedToAdd: (saved) => onAnother(saved.value) }),
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  // The panel that this is opened from stays with the metric.
  useOpenRecord('metrics', metric.id);
  const name = metricName(metric.value, speech);
  return (
    <Dialog title={name.text} lang={name.lang} onClose={() => form.leave(onClose)}>
      <FormFrame form={form} words={valueRecordWords(speech)} onCancel={cancel}>
        <ValueFields form={form} metric={metric.value} spareKey={value ? undefined : spareKey} />
      </FormFrame>
    </Dialog>
  );
}

interface ValueFieldsProps {
  readonly form: RecordForm<'metricValues', ValueProblem>;
  readonly metric: Metric;
  /** What a new actual is called by once its year is changed. */
  readonly spareKey: Key | undefined;
}

/** Year and day of an actual, its words, and the number that was read from them. */
function ValueFields({ form, metric, spareKey }: ValueFieldsProps): JSX.Element {
  const {
    decimalMark,
    strings,
    strings: { metrics, dates, record },
  } = useSpeech();
  const { mine, set } = form;
  const problem = (name: keyof MetricValue): string | undefined =>
    problemText(form, name, { ...metrics.problems, ...dates.problems }, record);
  return (
    <div className={recordStyles['fields']}>
      <YearAndDay form={form} problem={problem} spareKey={spareKey} />
      <Offered form={form} property="valueText">
        <TextField
          label={metrics.valueFields.valueText}
          description={metrics.valueHint}
          required
          errorMessage={problem('valueText')}
          value={mine.valueText}
          onChange={(_, text) => set(valueFields(text ?? '', decimalMark))}
        />
      </Offered>
      <ReadLine text={mine.valueText} metric={metric} />
      <TakeReading actual={mine} metric={metric} onTake={(reading) => set(reading)} />
      <SwedishWords form={form} problem={problem} />
      <Offered form={form} property="value">
        <NumberField
          label={metrics.valueFields.value}
          description={metrics.numberHint}
          unreadable={metrics.problems.notANumber}
          errorMessage={problem('value')}
          {...numberProps(form, 'value')}
        />
      </Offered>
      <Offered form={form} property="approximate">
        <Check
          label={metrics.approximateActual}
          checked={mine.approximate}
          onChange={(approximate) => set({ approximate })}
        />
      </Offered>
      <Offered form={form} property="note">
        <TextField
          label={metrics.valueFields.note}
          multiline
          autoAdjustHeight
          rows={2}
          resizable={false}
          value={mine.note}
          description={untoldHint(form, 'note', strings)}
          onChange={(_, text) => set({ note: text ?? '' })}
        />
      </Offered>
    </div>
  );
}

function SwedishWords({ form: { mine, set, offers }, problem }: Omit<YearAndDayProps, 'spareKey'>): JSX.Element | null {
  const { metrics } = useSpeech().strings;
  return offers('valueTextSv') ? (
    <TextField
      label={metrics.valueFields.valueTextSv}
      errorMessage={problem('valueTextSv')}
      value={mine.valueTextSv ?? ''}
      onChange={(_, text) => set({ valueTextSv: text ?? '' })}
    />
  ) : null;
}

interface YearAndDayProps extends Pick<ValueFieldsProps, 'form' | 'spareKey'> {
  readonly problem: (name: keyof MetricValue) => string | undefined;
}

/** The year that an actual is of, and the day on which it was so. */
function YearAndDay({ form, problem, spareKey }: YearAndDayProps): JSX.Element {
  const programme = useShownProgramme();
  const { mine, set, letters: lettersOf } = form;
  const { metrics } = useSpeech().strings;
  return (
    <div className={recordStyles['pair']}>
      <Offered form={form} property="year">
        <NumberField
          label={metrics.valueFields.year}
          whole
          required
          unreadable={metrics.problems.year}
          errorMessage={problem('year')}
          value={mine.year}
          letters={lettersOf['year']}
          onChange={(year = Number.NaN, letters) =>
            set({ year, ...(spareKey !== undefined && { key: spareKey }) }, { year: letters })
          }
        />
      </Offered>
      <Offered form={form} property="asOf">
        <DateField
          label={metrics.valueFields.asOf}
          errorMessage={problem('asOf')}
          today={today(programme)}
          value={mine.asOf}
          onChange={(asOf) => set({ asOf })}
        />
      </Offered>
    </div>
  );
}
