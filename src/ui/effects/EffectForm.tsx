import { Dropdown, TextField } from '@fluentui/react';
import * as React from 'react';
import { costKinds, fundings, type Effect } from '../../domain/effect';
import { readSaving } from '../../domain/words/cost';
import { effectProblems, followsCost, proposedCost, type EffectProblem } from '../../domain/record/effectRules';
import type { Programme, Versioned } from '../../domain/programme';
import { FormFrame } from '../record/FormFrame';
import recordStyles from '../record/record.module.scss';
import { spoken, useSpeech, type Speech } from '../parts/speech';
import { problemText, useKeptOnLeaving, useRecordForm, type RecordForm } from '../record/useRecordForm';
import type { Acts, SaveOutcome } from '../app/useActs';
import { effectWords } from './effectWords';
import { CostProposal, SavingProposal } from './Proposal';

interface EffectFormProps {
  readonly programme: Programme;
  readonly record: Versioned<Effect>;
  /** What the form fills in by itself. */
  readonly start?: Partial<Effect>;
  readonly send: (base: Versioned<Effect>, mine: Effect) => Promise<SaveOutcome<'effects'>>;
  readonly onSaved: (saved: Versioned<Effect>) => void;
  readonly onClose: () => void;
  readonly tell: Acts['tell'];
}

type Form = RecordForm<'effects', EffectProblem>;

const none = '';

/**
 * Every field of a line. What is written of cost and effect is read at once, and fills in the fields that nobody has
 * filled in otherwise; saving confirms them.
 */
export function EffectForm({
  programme,
  record,
  start = {},
  send,
  onSaved,
  onClose,
  tell,
}: EffectFormProps): JSX.Element {
  const speech = useSpeech();
  const { strings } = speech;
  const form = useRecordForm({
    programme,
    kind: 'effects',
    record,
    start,
    problemsOf: (mine) => effectProblems(mine, programme.records.effects),
    send,
    onSaved,
  });
  const { mine, set } = form;
  useKeptOnLeaving(form, () => tell(strings.record.draftKept));
  const cancel = (): void => {
    form.dropDraft();
    onClose();
  };
  const writeCost = (costText: string): void => set({ costText, ...(followsCost(mine) && proposedCost(costText)) });
  // The saving follows the words as long as it is what they say.
  const writeEffect = (effect: string): void =>
    set({
      effect,
      ...(mine.savingPerYear === readSaving(mine.effect)?.amount && { savingPerYear: readSaving(effect)?.amount }),
    });
  return (
    <FormFrame form={form} words={effectWords(programme, speech)} onCancel={cancel}>
      <div className={recordStyles['fields']}>
        <Dropdown
          {...field(form, 'project', speech)}
          required
          selectedKey={mine.project ?? null}
          options={useMeasures(programme)}
          onChange={(_, option) => set({ project: String(option?.key) })}
        />
        <TextField
          {...field(form, 'part', speech)}
          description={strings.effects.hints.part}
          value={mine.part}
          onChange={(_, part) => set({ part: part ?? '' })}
        />
        <TextField
          {...field(form, 'effect', speech)}
          multiline
          autoAdjustHeight
          rows={3}
          resizable={false}
          value={mine.effect}
          onChange={(_, effect) => writeEffect(effect ?? '')}
        />
        <TextField
          {...field(form, 'effectSv', speech)}
          multiline
          autoAdjustHeight
          rows={2}
          resizable={false}
          value={mine.effectSv}
          onChange={(_, effectSv) => set({ effectSv: effectSv ?? '' })}
        />
        <TextField
          {...field(form, 'costText', speech)}
          description={strings.effects.hints.costText}
          value={mine.costText}
          onChange={(_, costText) => writeCost(costText ?? '')}
        />
        <CostProposal line={mine} written={mine.costText !== form.base.value.costText} set={set} />
        <Amount form={form} name="amount" />
        <div className={recordStyles['pair']}>
          <Choice form={form} name="costKind" keys={costKinds} onPick={(costKind) => set({ costKind })} />
          <Choice form={form} name="funding" keys={fundings} onPick={(funding) => set({ funding })} />
        </div>
        <Amount form={form} name="savingPerYear" />
        <SavingProposal line={mine} set={set} />
        <TextField
          {...field(form, 'statutory', speech)}
          description={strings.effects.hints.statutory}
          value={mine.statutory}
          onChange={(_, statutory) => set({ statutory: statutory ?? '' })}
        />
      </div>
    </FormFrame>
  );
}

function field(
  form: Form,
  name: keyof Effect,
  { strings: { effects, record } }: Speech,
): { readonly label: string; readonly errorMessage: string | undefined } {
  return { label: effects.fields[name], errorMessage: problemText(form, name, effects.problems, record.fieldRefused) };
}

function Amount({ form, name }: { readonly form: Form; readonly name: 'amount' | 'savingPerYear' }): JSX.Element {
  const value = form.mine[name];
  return (
    <TextField
      {...field(form, name, useSpeech())}
      type="number"
      min={0}
      step="any"
      value={value === undefined ? '' : String(value)}
      onChange={(_, text) => form.set({ [name]: text ? Number(text) : undefined })}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly form: Form;
  readonly name: 'costKind' | 'funding';
  readonly keys: readonly T[];
  readonly onPick: (key: T | undefined) => void;
}

function Choice<T extends keyof Speech['strings']['effects']['choices']>({
  form,
  name,
  keys,
  onPick,
}: ChoiceProps<T>): JSX.Element {
  const speech = useSpeech();
  const {
    effects: { choices },
    record,
  } = speech.strings;
  const options = [{ key: none, text: record.nothing }, ...keys.map((key) => ({ key, text: choices[key] }))];
  return (
    <Dropdown
      {...field(form, name, speech)}
      selectedKey={form.mine[name] ?? none}
      options={options}
      onChange={(_, option) => onPick(keys.find((key) => key === option?.key))}
    />
  );
}

/** All measures, those of the newest year first, by name within. */
function useMeasures(programme: Programme): { readonly key: string; readonly text: string }[] {
  const { language, formats } = useSpeech();
  return programme.records.projects
    .map(({ value: { key, year, code, title, titleSv } }) => ({
      key,
      year,
      text: [year, code, spoken(language, { fi: title, sv: titleSv }).text].filter(Boolean).join(' '),
    }))
    .sort((a, b) => b.year - a.year || formats.compare(a.text, b.text));
}
