import { Dropdown, type IDropdownOption } from '@fluentui/react';
import * as React from 'react';
import type { Metric } from '../../domain/metric';
import { isUnsaved, type Versioned } from '../../domain/programme';
import {
  addedMetricForm,
  readingFieldsOf,
  metricProblems,
  proposalFor,
  readingForm,
} from '../../domain/record/metricRules';
import { same } from '../../domain/record/same';
import { isUntoldText } from '../../domain/record/unread';
import { bounds } from '../../domain/words/bound';
import { directions, targetKinds } from '../../domain/words/target';
import { noReadingText } from '../../loc/metric';
import { Button } from '../parts/Button';
import { Check, Choices } from '../parts/Check';
import { Disclosure } from '../parts/Disclosure';
import { NumberField } from '../parts/NumberField';
import { FormFrame } from '../record/FormFrame';
import { numberProps } from '../record/numberProps';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useEditing } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { detailNames, NameFields, OtherFields, Texts, useProblem, type MetricFormState } from './MetricTexts';
import { metricRecordWords } from './recordWords';

interface ReadingFormProps {
  /** The metric; one that is to be added has the number 0. */
  readonly record: Versioned<Metric>;
  readonly acts: Acts;
  readonly onSaved: (saved: Versioned<Metric>) => void;
  readonly onSavedToAdd: (saved: Versioned<Metric>) => void;
  readonly onAdded: (added: Versioned<Metric>) => void;
  readonly onClose: () => void;
}

/** The key of a list's choice that leaves the field without a value. */
const noChoice = '' as const;

/**
 * A metric's target and how it is read, with the metric's other fields; of one that is added its name comes first. What
 * a person gives of the reading is confirmed unless they say otherwise.
 */
export function ReadingForm(props: ReadingFormProps): JSX.Element {
  const { record, acts, onSaved, onSavedToAdd, onAdded, onClose } = props;
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { metrics },
  } = speech;
  // One that was added and is typed on stays laid out as it was begun.
  const [isNew] = React.useState(isUnsaved(record));
  const form = useEditing({
    programme,
    kind: 'metrics',
    form: isNew ? addedMetricForm : readingForm,
    record,
    drafts: { formerKey: record.value.key },
    words: metricRecordWords(programme, speech),
    acts,
    ...(isNew && { start: { readingState: 'confirmed' } }),
    problemsOf: metricProblems,
    onSaved,
    onSavedToAdd,
    onAdded,
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  return (
    <FormFrame form={form} words={metricRecordWords(programme, speech)} onCancel={cancel}>
      <div className={recordStyles['fields']}>
        {isNew && <NameFields form={form} />}
        <Texts form={form} names={['targetText', 'targetTextSv']} multiline />
        <ReadingFields form={form} />
        <Offered form={form} property="readingState">
          <Check
            label={metrics.confirmOnSave}
            checked={form.mine.readingState === 'confirmed'}
            onChange={(checked) => form.set({ readingState: checked ? 'confirmed' : 'proposed' })}
          />
        </Offered>
        {isNew ? <OtherFields form={form} /> : <Details form={form} />}
      </div>
    </FormFrame>
  );
}

/** What is not of the target; open once something of it is changed, also where a draft has brought that. */
function Details({ form }: { readonly form: MetricFormState }): JSX.Element {
  const { metrics } = useSpeech().strings;
  const { before, mine } = form;
  const isChanged = detailNames.some((name) => !same(before[name], mine[name]));
  const [open, setOpen] = React.useState(isChanged);
  React.useEffect(() => {
    if (isChanged) setOpen(true);
  }, [isChanged]);
  return (
    <Disclosure summary={metrics.details} open={open || undefined}>
      <div className={recordStyles['fields']}>
        <NameFields form={form} />
        <OtherFields form={form} />
      </div>
    </Disclosure>
  );
}

/** False before a new metric's target is typed: there are no words yet that could not be read. */
function hasTargetText(metric: Metric): boolean {
  return `${metric.targetText}${metric.targetTextSv}`.trim() !== '' || isUntoldText(metric, 'targetText');
}

/** The fields of the reading, and the button that fills them from the words. */
function ReadingFields({ form }: { readonly form: MetricFormState }): JSX.Element {
  const { strings } = useSpeech();
  const { metrics } = strings;
  const { mine, set } = form;
  const proposal = proposalFor(mine);
  const problem = useProblem(form);
  return (
    <>
      <div>
        <Button
          text={metrics.readAgain}
          disabled={!proposal}
          onClick={() => proposal && set(readingFieldsOf(proposal))}
        />
        {!proposal && hasTargetText(mine) && <p className={recordStyles['hint']}>{noReadingText(mine, strings)}</p>}
      </div>
      <Offered form={form} property="targetKind">
        <Dropdown
          label={metrics.fields.targetKind}
          selectedKey={mine.targetKind ?? noChoice}
          onChange={(_, option) => set({ targetKind: targetKinds.find((kind) => kind === option?.key) })}
          options={[
            { key: noChoice, text: metrics.notSaid },
            ...targetKinds.map((key) => ({
              key,
              text: metrics.kindOption(metrics.kinds[key], metrics.kindHints[key]),
            })),
          ]}
        />
      </Offered>
      <div className={recordStyles['pair']}>
        <Offered form={form} property="targetValue">
          <NumberField
            label={metrics.fields.targetValue}
            unreadable={metrics.problems.notANumber}
            errorMessage={problem('targetValue')}
            {...numberProps(form, 'targetValue')}
          />
        </Offered>
        <Texts form={form} names={['targetUnit', 'targetUnitSv']} />
      </div>
      <JudgingFields form={form} />
    </>
  );
}

/** The fields that say how an actual is judged against the target: direction, bound, base year, scale. */
function JudgingFields({ form }: { readonly form: MetricFormState }): JSX.Element {
  const { metrics } = useSpeech().strings;
  const { mine, set } = form;
  const problem = useProblem(form);
  return (
    <>
      <Offered form={form} property="direction">
        <Choices
          label={metrics.fields.direction}
          choices={[...directions, noChoice].map((key) => ({ key, text: metrics.directionsLong[key] }))}
          chosen={mine.direction ?? noChoice}
          onChoose={(key) => set({ direction: directions.find((direction) => direction === key) })}
        />
      </Offered>
      <div className={recordStyles['pair']}>
        <Offered form={form} property="bound">
          <Dropdown
            label={metrics.fields.bound}
            selectedKey={mine.bound ?? noChoice}
            onChange={(_, option) => set({ bound: bounds.find((bound) => bound === option?.key) })}
            options={[noChoice, ...bounds].map((key): IDropdownOption => ({ key, text: metrics.bounds[key] }))}
          />
        </Offered>
        {mine.targetKind === 'growth' && form.offers('baseYear') && (
          <NumberField
            label={metrics.fields.baseYear}
            description={metrics.baseYearHint}
            whole
            unreadable={metrics.problems.year}
            errorMessage={problem('baseYear')}
            {...numberProps(form, 'baseYear')}
          />
        )}
      </div>
      <Offered form={form} property="approximate">
        <Check
          label={metrics.approximateTarget}
          checked={mine.approximate}
          onChange={(approximate) => set({ approximate })}
        />
      </Offered>
      <div className={recordStyles['pair']}>
        {(['scaleMin', 'scaleMax'] as const).filter(form.offers).map((name) => (
          <NumberField
            key={name}
            label={metrics.fields[name]}
            unreadable={metrics.problems.notANumber}
            errorMessage={problem(name)}
            {...numberProps(form, name)}
          />
        ))}
      </div>
    </>
  );
}
