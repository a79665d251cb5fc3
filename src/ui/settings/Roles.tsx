import { TextField } from '@fluentui/react';
import * as React from 'react';
import {
  emptyResponsible,
  responsibleForm,
  responsibleProblems,
  responsibleTexts,
  type ResponsibleProblem,
} from '../../domain/record/responsibleRules';
import { isOver, type Responsible } from '../../domain/responsible';
import { ownName } from '../../loc/ownName';
import { settingsWords } from '../../loc/settings';
import type { Speech } from '../../loc/speech';
import { today } from '../app/today';
import type { Acts } from '../app/useActs';
import { Avatar } from '../parts/Avatar';
import { DateField } from '../parts/DateField';
import { Dialog } from '../parts/Dialog';
import { PersonField } from '../parts/PersonField';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { FormFrame } from '../record/FormFrame';
import { knownPeople } from '../record/knownPeople';
import { Offered } from '../record/Offered';
import recordStyles from '../record/record.module.scss';
import { problemText, untoldHint } from '../record/problemText';
import type { RecordWords } from '../record/recordWords';
import { useEditing, type RecordForm } from '../record/useEditing';
import { RecordRows, type RowFormProps } from './RecordRows';
import { MeasuresOf } from './RowFacts';

/** The roles that answer for measures and metrics, by name; those that are over come last. */
export function Roles({ acts }: { readonly acts: Acts }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = settingsWords[speech.language];
  const day = today(programme);
  const name = (value: Responsible): string => ownName('responsibles', value, speech).text;
  const records = [...programme.records.responsibles].sort(
    ({ value: a }, { value: b }) =>
      Number(isOver(a, day)) - Number(isOver(b, day)) || speech.formats.compare(name(a), name(b)),
  );
  return (
    <RecordRows<'responsibles'>
      kind="responsibles"
      records={records}
      words={words.roles}
      acts={acts}
      blank={emptyResponsible}
      Form={RoleForm}
      facts={(record) => (
        <>
          <Person role={record.value} /> <Validity role={record.value} />{' '}
          <MeasuresOf kind="responsibles" record={record} />
        </>
      )}
    />
  );
}

/** Who answers for a role. */
function Person({ role: { person } }: { readonly role: Responsible }): JSX.Element | null {
  return person ? (
    <span>
      <Avatar name={person.name} /> <span aria-hidden="true">{person.name}</span>
    </span>
  ) : null;
}

/** From when until when a role is valid; nothing where nobody has said. */
function Validity({ role: { validFrom, validTo } }: { readonly role: Responsible }): JSX.Element | null {
  const { language, formats } = useSpeech();
  const { valid } = settingsWords[language];
  if (!validFrom && !validTo) return null;
  return <span>{valid(validFrom ? formats.day(validFrom) : '', validTo ? formats.day(validTo) : '')}</span>;
}

/** The form of a role. */
function RoleForm({ record, acts, title, onSavedToAdd, onAdded, onClose }: RowFormProps<'responsibles'>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { language, strings } = speech;
  const words = settingsWords[language];
  const form = useEditing<'responsibles', ResponsibleProblem>({
    programme,
    kind: 'responsibles',
    form: responsibleForm,
    record,
    words: roleWords(speech),
    acts,
    problemsOf: responsibleProblems,
    onSaved: onClose,
    onSavedToAdd,
    onAdded,
  });
  const cancel = (): void => {
    form.discard();
    onClose();
  };
  const said = (name: keyof Responsible): string | undefined =>
    problemText(form, name, { ...words.problems, ...strings.dates.problems }, strings.record);
  return (
    <Dialog title={title} onClose={() => form.leave(onClose)}>
      <FormFrame form={form} words={roleWords(speech)} onCancel={cancel}>
        <div className={recordStyles['fields']}>
          {responsibleTexts.filter(form.offers).map((name) => (
            <TextField
              key={name}
              label={words.roleFields[name]}
              required={name === 'title'}
              value={form.mine[name]}
              errorMessage={said(name)}
              description={untoldHint(form, name, strings)}
              onChange={(_, text) => form.set({ [name]: text ?? '' })}
            />
          ))}
          <Offered form={form} property="person">
            <PersonField
              label={words.roleFields.person}
              errorMessage={said('person')}
              value={form.mine.person}
              known={knownPeople(programme, speech.formats)}
              onChange={(person) => form.set({ person })}
            />
          </Offered>
          <RoleDays form={form} said={said} />
        </div>
      </FormFrame>
    </Dialog>
  );
}

interface RoleDaysProps {
  readonly form: RecordForm<'responsibles', ResponsibleProblem>;
  /** What is wrong with a field. */
  readonly said: (name: keyof Responsible) => string | undefined;
}

/** From when until when a role is valid. */
function RoleDays({ form, said }: RoleDaysProps): JSX.Element {
  const programme = useShownProgramme();
  const words = settingsWords[useSpeech().language];
  return (
    <div className={recordStyles['pair']}>
      {(['validFrom', 'validTo'] as const).map((name) => (
        <Offered key={name} form={form} property={name}>
          <DateField
            label={words.roleFields[name]}
            errorMessage={said(name)}
            today={today(programme)}
            value={form.mine[name]}
            onChange={(day) => form.set({ [name]: day })}
          />
        </Offered>
      ))}
    </div>
  );
}

/** How the properties of a role are said. */
function roleWords({ language, strings: { record }, formats }: Speech): RecordWords<Responsible> {
  const words = settingsWords[language];
  return {
    label: (property) => (property === 'key' ? property : words.roleFields[property]),
    text: (role, property) => {
      if (property === 'person') return role.person?.name ?? record.nothing;
      const value = role[property];
      if (property === 'validFrom' || property === 'validTo')
        return role[property] ? formats.day(role[property]) : record.nothing;
      return value === undefined || value === '' ? record.nothing : String(value);
    },
  };
}
