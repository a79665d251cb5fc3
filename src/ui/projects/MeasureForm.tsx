import { Checkbox, Dropdown, TextField, type IDropdownOption } from '@fluentui/react';
import * as React from 'react';
import { fieldProblems, type FieldProblem, type ProjectProperty } from '../../domain/record/projectRules';
import { sortedThemes, type Programme, type Versioned } from '../../domain/programme';
import { levels, needs, type Person, type Project } from '../../domain/project';
import { statuses } from '../../domain/status';
import { plainDate } from '../../domain/date';
import { FormFrame } from '../record/FormFrame';
import recordStyles from '../record/record.module.scss';
import { spoken, useSpeech, type Speech } from '../parts/speech';
import { problemText, useKeptOnLeaving, useRecordForm, type RecordForm } from '../record/useRecordForm';
import type { Acts, SaveOutcome } from '../app/useActs';
import { measureWords } from './valueText';

interface MeasureFormProps {
  readonly programme: Programme;
  readonly record: Versioned<Project>;
  readonly send: (base: Versioned<Project>, mine: Project) => Promise<SaveOutcome<'projects'>>;
  readonly onSaved: (saved: Versioned<Project>) => void;
  readonly onClose: () => void;
  readonly tell: Acts['tell'];
}

type Strings = Speech['strings'];
type Form = RecordForm<'projects', FieldProblem>;

const none = '';

/** Every field of a measure that people fill in. */
export function MeasureForm({ programme, record, send, onSaved, onClose, tell }: MeasureFormProps): JSX.Element {
  const speech = useSpeech();
  const { strings } = speech;
  const { measure } = strings;
  const form = useRecordForm({
    programme,
    kind: 'projects',
    record,
    problemsOf: (mine) => fieldProblems(mine, programme.records.projects),
    send,
    onSaved,
  });
  useKeptOnLeaving(form, () => tell(strings.record.draftKept));
  const cancel = (): void => {
    form.dropDraft();
    onClose();
  };
  return (
    <FormFrame form={form} words={measureWords(programme, speech)} onCancel={cancel}>
      <div className={recordStyles['fields']}>
        <Texts form={form} names={['title', 'titleSv']} />
        <div className={recordStyles['pair']}>
          <Texts form={form} names={['code']} />
          <TextField
            {...field(form, 'year', strings)}
            type="number"
            required
            value={Number.isNaN(form.mine.year) ? '' : String(form.mine.year)}
            onChange={(_, text) => form.set({ year: text ? Number(text) : Number.NaN })}
          />
        </div>
        <Choices programme={programme} form={form} />
        <Texts form={form} names={['statusNote', 'statusNoteSv', 'problem', 'problemSv']} multiline />
        <div className={recordStyles['pair']}>
          {(['benefit', 'impact', 'costClass'] as const).map((name) => (
            <TextField
              key={name}
              {...field(form, name, strings)}
              type="number"
              min={1}
              max={5}
              value={form.mine[name] === undefined ? '' : String(form.mine[name])}
              onChange={(_, text) => form.set({ [name]: text ? Number(text) : undefined })}
            />
          ))}
        </div>
        <Checkbox
          label={measure.fields.climateProgramme}
          checked={form.mine.climateProgramme}
          onChange={(_, checked) => form.set({ climateProgramme: checked === true })}
        />
        <TextField
          label={measure.linkUrl}
          type="url"
          value={form.mine.link?.url ?? ''}
          errorMessage={errorAt(form, 'link', strings)}
          onChange={(_, url) =>
            form.set({ link: url ? { url, description: form.mine.link?.description ?? '' } : undefined })
          }
        />
        {form.mine.link && (
          <TextField
            label={measure.linkWords}
            value={form.mine.link.description}
            onChange={(_, description) =>
              form.mine.link && form.set({ link: { url: form.mine.link.url, description: description ?? '' } })
            }
          />
        )}
      </div>
    </FormFrame>
  );
}

function errorAt(form: Form, name: ProjectProperty, { measure, record }: Strings): string | undefined {
  return problemText(form, name, measure.problems, record.fieldRefused);
}

/** Label and error of a field; a value that is an example says so until somebody changes it. */
function field(
  form: Form,
  name: ProjectProperty,
  strings: Strings,
): { readonly label: string; readonly errorMessage: string | undefined } {
  const isExample = form.base.value.exampleFields.includes(name);
  return {
    label: isExample ? `${strings.measure.fields[name]} (${strings.record.example})` : strings.measure.fields[name],
    errorMessage: errorAt(form, name, strings),
  };
}

type TextName = 'title' | 'titleSv' | 'code' | 'statusNote' | 'statusNoteSv' | 'problem' | 'problemSv';

function Texts({
  form,
  names,
  multiline = false,
}: {
  readonly form: Form;
  readonly names: readonly TextName[];
  readonly multiline?: boolean;
}): JSX.Element {
  const { strings } = useSpeech();
  return (
    <>
      {names.map((name) => (
        <TextField
          key={name}
          {...field(form, name, strings)}
          required={name === 'title'}
          multiline={multiline}
          autoAdjustHeight={multiline}
          rows={2}
          resizable={false}
          value={form.mine[name]}
          onChange={(_, text) => form.set({ [name]: text ?? '' })}
        />
      ))}
    </>
  );
}

function Choices({ programme, form }: { readonly programme: Programme; readonly form: Form }): JSX.Element {
  const { language, strings, formats } = useSpeech();
  const { words, figure, record } = strings;
  const { mine, set } = form;
  const people = leadsOf(programme);
  const named = (record: { readonly title: string; readonly titleSv: string; readonly titleEn: string }): string =>
    spoken(language, { fi: record.title, sv: record.titleSv, en: record.titleEn }).text;
  const choice = (
    name: ProjectProperty,
    value: string | undefined,
    options: readonly IDropdownOption[],
    onPick: (key: string | undefined) => void,
  ): JSX.Element => (
    <Dropdown
      {...field(form, name, strings)}
      selectedKey={value ?? none}
      options={[{ key: none, text: record.nothing }, ...options]}
      onChange={(_, option) => onPick(option?.key === none ? undefined : String(option?.key))}
    />
  );
  return (
    <>
      {choice(
        'theme',
        mine.theme,
        sortedThemes(programme).map((theme) => ({ key: theme.key, text: `${theme.code} ${named(theme)}` })),
        (theme) => set({ theme }),
      )}
      <div className={recordStyles['pair']}>
        {choice(
          'status',
          mine.status,
          statuses.map((key) => ({ key, text: words.statuses[key] })),
          (key) => set({ status: statuses.find((status) => status === key) }),
        )}
        <TextField
          {...field(form, 'statusDate', strings)}
          type="date"
          value={mine.statusDate ?? ''}
          onChange={(_, text) => set({ statusDate: plainDate(text ?? '') })}
        />
      </div>
      {choice(
        'responsible',
        mine.responsible,
        programme.records.responsibles
          .map(({ value }) => ({ key: value.key, text: named(value) }))
          .sort((a, b) => formats.compare(a.text, b.text)),
        (responsible) => set({ responsible }),
      )}
      {choice(
        'lead',
        mine.lead && String(mine.lead.id),
        people.map(({ id, name }) => ({ key: String(id), text: name })),
        (id) => set({ lead: people.find((person) => String(person.id) === id) }),
      )}
      {choice(
        'need',
        mine.need,
        needs.map((key) => ({ key, text: figure.needs[key] })),
        (key) => set({ need: needs.find((need) => need === key) }),
      )}
      {choice(
        'level',
        mine.level,
        levels.map((key) => ({ key, text: figure.levels[key] })),
        (key) => set({ level: levels.find((level) => level === key) }),
      )}
      {choice(
        'continues',
        mine.continues,
        programme.records.projects
          .filter(({ value }) => value.year < mine.year)
          .map(({ value }) => ({ key: value.key, text: `${value.year} ${value.title}` })),
        (continues) => set({ continues }),
      )}
    </>
  );
}

/**
 * The people who can be chosen as a lead here: the reader, and whoever leads something already. The list's own form
 * finds everybody.
 */
function leadsOf({ me, records }: Programme): readonly Person[] {
  const people = new Map<number, Person>([[me.id, me]]);
  for (const {
    value: { lead },
  } of records.projects)
    if (lead) people.set(lead.id, lead);
  return [...people.values()];
}
