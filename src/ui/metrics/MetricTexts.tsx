import { Dropdown, TextField } from '@fluentui/react';
import * as React from 'react';
import { actualYearsAfter } from '../../domain/lastYear';
import type { Metric } from '../../domain/metric';
import type { MetricProblem } from '../../domain/record/metricRules';
import { isOver } from '../../domain/responsible';
import { addingWords } from '../../loc/adding';
import { ownName } from '../../loc/ownName';
import { today } from '../app/today';
import { NumberField } from '../parts/NumberField';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { numberProps } from '../record/numberProps';
import { Offered } from '../record/Offered';
import { problemText, untoldHint } from '../record/problemText';
import type { RecordForm } from '../record/useEditing';

/** The state of the form of a metric. */
export type MetricFormState = RecordForm<'metrics', MetricProblem>;

/** The key of a list's choice that leaves the field without a value. */
const noChoice = '' as const;

interface FieldsProps {
  readonly form: MetricFormState;
}

/** The properties of a metric that its form keeps behind a disclosure. */
export const detailNames = [
  'title',
  'titleSv',
  'metricSet',
  'metricSetSv',
  'subGroup',
  'subGroupSv',
  'responsible',
  'metricSource',
  'sortOrder',
  'lastYear',
] as const satisfies readonly (keyof Metric)[];

/** What a metric is called, and the set and subgroup that it belongs to. */
export function NameFields({ form }: FieldsProps): JSX.Element {
  return <Texts form={form} names={['title', 'titleSv', 'metricSet', 'metricSetSv', 'subGroup', 'subGroupSv']} />;
}

/** Who answers for a metric, where its actuals come from, and its place among the others. */
export function OtherFields({ form }: FieldsProps): JSX.Element {
  const { language, strings } = useSpeech();
  const programme = useShownProgramme();
  const { metrics } = strings;
  const words = addingWords[language];
  const problem = useProblem(form);
  const id = programme.records.metrics.find(({ value }) => value.key === form.mine.key)?.id;
  const later = id === undefined ? [] : actualYearsAfter(programme, id, form.mine);
  return (
    <>
      <ResponsibleField form={form} />
      <Texts form={form} names={['metricSource']} />
      <Offered form={form} property="sortOrder">
        <NumberField
          label={metrics.fields.sortOrder}
          description={words.sortOrderHint}
          unreadable={metrics.problems.notANumber}
          errorMessage={problem('sortOrder')}
          {...numberProps(form, 'sortOrder')}
        />
      </Offered>
      <Offered form={form} property="lastYear">
        <NumberField
          label={metrics.fields.lastYear}
          description={later.length > 0 ? words.actualsAfter(later) : words.lastYearHint}
          whole
          unreadable={metrics.problems.year}
          errorMessage={problem('lastYear')}
          {...numberProps(form, 'lastYear')}
        />
      </Offered>
    </>
  );
}

/** What is wrong with a field of a metric, by its name. */
export function useProblem(form: MetricFormState): (name: keyof Metric) => string | undefined {
  const { metrics, record } = useSpeech().strings;
  return (name) => problemText(form, name, metrics.problems, record);
}

type TextName =
  | 'title'
  | 'titleSv'
  | 'metricSet'
  | 'metricSetSv'
  | 'subGroup'
  | 'subGroupSv'
  | 'targetText'
  | 'targetTextSv'
  | 'targetUnit'
  | 'targetUnitSv'
  | 'metricSource';

/** Fields of a metric that hold text. */
export function Texts({
  form,
  names,
  multiline = false,
}: {
  readonly form: MetricFormState;
  readonly names: readonly TextName[];
  readonly multiline?: boolean;
}): JSX.Element {
  const { strings } = useSpeech();
  const { metrics } = strings;
  const problem = useProblem(form);
  return (
    <>
      {names.filter(form.offers).map((name) => (
        <TextField
          key={name}
          label={metrics.fields[name]}
          description={untoldHint(form, name, strings)}
          errorMessage={problem(name)}
          required={name === 'title'}
          multiline={multiline}
          autoAdjustHeight={multiline}
          rows={2}
          resizable={false}
          value={form.mine[name] ?? ''}
          onChange={(_, text) => form.set({ [name]: text ?? '' })}
        />
      ))}
    </>
  );
}

/** Who answers for a metric. */
function ResponsibleField({ form }: { readonly form: MetricFormState }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { metrics, record },
    formats,
  } = speech;
  const roles = programme.records.responsibles
    .filter(({ id, value }) => id === form.mine.responsible || !isOver(value, today(programme)))
    .map(({ id, value }) => ({ key: id, text: ownName('responsibles', value, speech).text }));
  return (
    <Offered form={form} property="responsible">
      <Dropdown
        label={metrics.fields.responsible}
        selectedKey={form.mine.responsible ?? noChoice}
        options={[{ key: noChoice, text: record.nothing }, ...roles.sort((a, b) => formats.compare(a.text, b.text))]}
        onChange={(_, option) =>
          form.set({ responsible: option && option.key !== noChoice ? Number(option.key) : undefined })
        }
      />
    </Offered>
  );
}
