import * as React from 'react';
import { effectForm, effectProblems } from '../../domain/record/effectRules';
import type { Effect } from '../../domain/effect';
import { byId, isUnsaved, type Versioned } from '../../domain/programme';
import { FormFrame } from '../record/FormFrame';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useEditing } from '../record/useEditing';
import type { Acts } from '../app/useActs';
import { EffectFields } from './EffectFields';
import { effectWords } from './effectWords';
import { toldText } from '../../domain/project';

interface EffectFormProps {
  /** The line; one that is to be added has the number 0, and gets a key of its own with each opening of the form. */
  readonly record: Versioned<Effect>;
  readonly onSaved: (saved: Versioned<Effect>) => void;
  readonly onSavedToAdd: (saved: Versioned<Effect>) => void;
  readonly onAdded: (added: Versioned<Effect>) => void;
  readonly onClose: () => void;
  readonly acts: Acts;
}

/** The form of a line, with a draft that is kept when it is left unsaved. */
export function EffectForm({ record, onSaved, onSavedToAdd, onAdded, onClose, acts }: EffectFormProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const form = useEditing({
    programme,
    kind: 'effects',
    // As it is in the list too, whose own form cannot fill that in.
    form: effectForm(({ project, title }) => {
      const measure = byId(programme, 'projects', project)?.value;
      return measure ? toldText(measure, 'title') : title;
    }),
    record,
    drafts: {
      scope: String(record.value.project ?? ''),
      formerKey: isUnsaved(record)
        ? `new:${byId(programme, 'projects', record.value.project)?.value.key ?? ''}`
        : record.value.key,
    },
    words: effectWords(programme, speech),
    acts,
    problemsOf: (mine) => effectProblems({ id: record.id, value: mine }, programme.records.effects),
    onSaved,
    onSavedToAdd,
    onAdded,
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  return (
    <FormFrame form={form} words={effectWords(programme, speech)} onCancel={cancel}>
      <EffectFields form={form} />
    </FormFrame>
  );
}
