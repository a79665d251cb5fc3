import { Dropdown, TextField } from '@fluentui/react';
import { followsCost, proposedCost, type EffectProblem } from '../../domain/record/effectRules';
import * as React from 'react';
import { costKinds, fundings, type Effect } from '../../domain/effect';
import { readSaving } from '../../domain/words/cost';
import type { Programme } from '../../domain/programme';
import { type Speech } from '../../loc/speech';
import { numberProps } from '../record/numberProps';
import recordStyles from '../record/record.module.scss';
import { NumberField } from '../parts/NumberField';
import { Offered } from '../record/Offered';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { problemText, untoldHint } from '../record/problemText';
import type { RecordForm } from '../record/useEditing';
import { CostProposal, SavingProposal } from './Proposal';
import { projectName } from '../../loc/project';
import { yearText } from '../../loc/year';

type Form = RecordForm<'effects', EffectProblem>;

interface FieldProps {
  readonly form: Form;
}

/** The key of a list's choice that leaves the field without a value. */
const noChoice = '';

/**
 * Every field of a line. What is written of cost and effect is read at once, and fills in the fields that nobody has
 * filled in otherwise; saving confirms them.
 */
export function EffectFields({ form }: FieldProps): JSX.Element {
  const speech = useSpeech();
  const { hints } = speech.strings.effects;
  const { mine, set } = form;
  return (
    <div className={recordStyles['fields']}>
      <MeasureField form={form} />
      <Offered form={form} property="part">
        <TextField
          {...field(form, 'part', speech)}
          description={hints.part}
          value={mine.part}
          onChange={(_, part) => set({ part: part ?? '' })}
        />
      </Offered>

      <EffectTexts form={form} />
      <CostFields form={form} />
      <Amount form={form} name="savingPerYear" />
      <SavingProposal line={mine} set={set} />
      <Offered form={form} property="statutory">
        <TextField
          {...field(form, 'statutory', speech)}
          description={hints.statutory}
          value={mine.statutory}
          onChange={(_, statutory) => set({ statutory: statutory ?? '' })}
        />
      </Offered>
    </div>
  );
}

/** The measure that the line is of. */
function MeasureField({ form }: FieldProps): JSX.Element {
  const speech = useSpeech();
  const options = measureOptions(useShownProgramme(), speech);
  const { mine, set } = form;
  return (
    <Offered form={form} property="project">
      <Dropdown
        {...field(form, 'project', speech)}
        required
        selectedKey={mine.project ?? null}
        options={options}
        onChange={(_, option) => set({ project: option && Number(option.key) })}
      />
    </Offered>
  );
}

/** What the measure brought, in Finnish and Swedish. */
function EffectTexts({ form }: FieldProps): JSX.Element {
  const speech = useSpeech();
  const { mine, set } = form;
  // The saving follows the words as long as it is what they say.
  const writeEffect = (effect: string): void =>
    set({
      effect,
      ...(mine.savingPerYear === readSaving(mine.effect)?.amount && { savingPerYear: readSaving(effect)?.amount }),
    });
  return (
    <>
      <Offered form={form} property="effect">
        <TextField
          {...field(form, 'effect', speech)}
          multiline
          autoAdjustHeight
          rows={3}
          resizable={false}
          value={mine.effect}
          onChange={(_, effect) => writeEffect(effect ?? '')}
        />
      </Offered>
      <Offered form={form} property="effectSv">
        <TextField
          {...field(form, 'effectSv', speech)}
          multiline
          autoAdjustHeight
          rows={2}
          resizable={false}
          value={mine.effectSv}
          onChange={(_, effectSv) => set({ effectSv: effectSv ?? '' })}
        />
      </Offered>
    </>
  );
}

/** The cost as written, how it was read, and the fields that hold it. */
function CostFields({ form }: FieldProps): JSX.Element {
  const speech = useSpeech();
  const { mine, set } = form;
  const writeCost = (costText: string): void => set({ costText, ...(followsCost(mine) && proposedCost(costText)) });
  return (
    <>
      <Offered form={form} property="costText">
        <TextField
          {...field(form, 'costText', speech)}
          description={speech.strings.effects.hints.costText}
          value={mine.costText}
          onChange={(_, costText) => writeCost(costText ?? '')}
        />
      </Offered>
      <Offered form={form} property="costTextSv">
        <TextField
          {...field(form, 'costTextSv', speech)}
          value={mine.costTextSv ?? ''}
          onChange={(_, costTextSv) => set({ costTextSv: costTextSv ?? '' })}
        />
      </Offered>
      <CostProposal line={mine} written={mine.costText !== form.before.costText} set={set} />
      <Amount form={form} name="amount" />
      <div className={recordStyles['pair']}>
        <Choice form={form} name="costKind" keys={costKinds} onPick={(costKind) => set({ costKind })} />
        <Choice form={form} name="funding" keys={fundings} onPick={(funding) => set({ funding })} />
      </div>
    </>
  );
}

/** The label of a field and what is wrong in it. */
function field(
  form: Form,
  name: keyof Effect,
  { strings }: Speech,
): { readonly label: string; readonly errorMessage: string | undefined; readonly description: string | undefined } {
  const { effects, record } = strings;
  return {
    label: effects.fields[name],
    errorMessage: problemText(form, name, effects.problems, record),
    description: untoldHint(form, name, strings),
  };
}

/** A field for a sum of money. */
function Amount({
  form,
  name,
}: {
  readonly form: Form;
  readonly name: 'amount' | 'savingPerYear';
}): JSX.Element | null {
  const speech = useSpeech();
  if (!form.offers(name)) return null;
  return (
    <NumberField
      {...field(form, name, speech)}
      unreadable={speech.strings.effects.problems.notAnAmount}
      {...numberProps(form, name)}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly form: Form;
  readonly name: 'costKind' | 'funding';
  readonly keys: readonly T[];
  readonly onPick: (key: T | undefined) => void;
}

/** A field for one of a few words, or none. */
function Choice<T extends keyof Speech['strings']['effects']['choices']>({
  form,
  name,
  keys,
  onPick,
}: ChoiceProps<T>): JSX.Element | null {
  const speech = useSpeech();
  const {
    effects: { choices },
    record,
  } = speech.strings;
  if (!form.offers(name)) return null;
  const options = [{ key: noChoice, text: record.nothing }, ...keys.map((key) => ({ key, text: choices[key] }))];
  return (
    <Dropdown
      {...field(form, name, speech)}
      selectedKey={form.mine[name] ?? noChoice}
      options={options}
      onChange={(_, option) => onPick(keys.find((key) => key === option?.key))}
    />
  );
}

/** All measures, those of the newest year first, by name within. */
function measureOptions(programme: Programme, speech: Speech): { readonly key: number; readonly text: string }[] {
  return programme.records.projects
    .map(({ id, value }) => ({
      key: id,
      year: value.year,
      text: [yearText(value.year, speech.strings), value.code, projectName(value, speech).text]
        .filter(Boolean)
        .join(' '),
    }))
    .sort((a, b) => b.year - a.year || speech.formats.compare(a.text, b.text));
}
