import * as React from 'react';
import { byId, type Versioned } from '../../domain/programme';
import { spendForm, spendProblems, spendProperties, type SpendProblem } from '../../domain/record/spendRules';
import type { Roadmap } from '../../domain/roadmap';
import { addingWords } from '../../loc/adding';
import type { Speech } from '../../loc/speech';
import type { Acts } from '../app/useActs';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { NumberField } from '../parts/NumberField';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { FormFrame } from '../record/FormFrame';
import { numberProps } from '../record/numberProps';
import recordStyles from '../record/record.module.scss';
import { problemText } from '../record/problemText';
import type { RecordWords } from '../record/recordWords';
import { useEditing } from '../record/useEditing';
import effectsStyles from './effects.module.scss';

/** For whoever may write the roadmaps: a way to the spending of each year that has one, the newest first. */
export function SpendEditing({ acts }: { readonly acts: Acts }): JSX.Element | null {
  const programme = useShownProgramme();
  const { spend } = addingWords[useSpeech().language];
  const [open, setOpen] = React.useState<Versioned<Roadmap>>();
  if (!programme.rights.lists.roadmaps.edit) return null;
  const years = programme.records.roadmaps
    .filter(({ value }) => value.year > 0)
    .sort((a, b) => b.value.year - a.value.year);
  return (
    <div className={effectsStyles['spendYears']}>
      {years.map((record) => (
        <Button key={record.id} text={spend.edit(record.value.year)} onClick={() => setOpen(record)} />
      ))}
      {open && (
        <SpendForm
          key={open.id}
          record={byId(programme, 'roadmaps', open.id) ?? open}
          acts={acts}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

interface SpendFormProps {
  readonly record: Versioned<Roadmap>;
  readonly acts: Acts;
  readonly onClose: () => void;
}

/** What the city spends on ICT in a year, and what of it the roadmap takes. */
function SpendForm({ record, acts, onClose }: SpendFormProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { spend } = addingWords[speech.language];
  const form = useEditing<'roadmaps', SpendProblem>({
    programme,
    kind: 'roadmaps',
    form: spendForm,
    record,
    words: spendWords(speech),
    acts,
    problemsOf: spendProblems,
    onSaved: onClose,
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  const { example } = speech.strings.record;
  return (
    <Dialog title={spend.title(record.value.year)} onClose={() => form.leave(onClose)}>
      <FormFrame form={form} words={spendWords(speech)} onCancel={cancel}>
        <div className={recordStyles['fields']}>
          {spendProperties.filter(form.offers).map((name) => (
            <NumberField
              key={name}
              label={`${spend.fields[name]}${form.before.exampleFields.includes(name) ? ` (${example})` : ''}`}
              description={spend.hint}
              unreadable={spend.problems.notAnAmount}
              errorMessage={problemText(form, name, spend.problems, speech.strings.record)}
              {...numberProps(form, name)}
            />
          ))}
        </div>
      </FormFrame>
    </Dialog>
  );
}

/** How the sums are said. */
function spendWords({ language, strings: { record }, formats }: Speech): RecordWords<Roadmap> {
  const { fields } = addingWords[language].spend;
  return {
    label: (property) => (property === 'ictSpend' || property === 'roadmapSpend' ? fields[property] : property),
    text: (roadmap, property) => {
      const value = roadmap[property];
      return typeof value === 'number' ? formats.number(value) : record.nothing;
    },
  };
}
