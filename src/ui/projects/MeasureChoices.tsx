import { Dropdown, type IDropdownOption } from '@fluentui/react';
import * as React from 'react';
import type { RowNumber } from '../../domain/key';
import { themesInOrder } from '../../domain/programme';
import { isOverIn } from '../../domain/lastYear';
import { isOver } from '../../domain/responsible';
import { levels, needs } from '../../domain/project';
import type { ProjectProperty } from '../../domain/record/projectRules';
import { statuses } from '../../domain/status';
import { projectName } from '../../loc/project';
import { ownName } from '../../loc/ownName';
import { yearText } from '../../loc/year';
import { today } from '../app/today';
import { DateField } from '../parts/DateField';
import { PersonField } from '../parts/PersonField';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { Offered } from '../record/Offered';
import { knownPeople } from '../record/knownPeople';
import recordStyles from '../record/record.module.scss';
import { fieldProps, type MeasureFormState } from './measureField';
import { ScheduleFields } from './PlanFields';

interface ChoicesProps {
  readonly form: MeasureFormState;
}

/** The key of a list's choice that leaves the field without a value. */
const noChoice = '';

/** The fields of a measure whose value is one of several. */
export function MeasureChoices({ form }: ChoicesProps): JSX.Element {
  return (
    <>
      <ThemeChoice form={form} />
      <StatusAndDateFields form={form} />
      <ScheduleFields form={form} />
      <ResponsibleChoice form={form} />
      <LeadChoice form={form} />
      <NeedAndLevelChoices form={form} />
      <ContinuesChoice form={form} />
    </>
  );
}

interface ChoiceProps extends ChoicesProps {
  readonly name: ProjectProperty;
  readonly value: string | undefined;
  readonly options: readonly IDropdownOption[];
  /** What a value is called that is none of them: it stands in a list that could not be read. */
  readonly unread?: string;
  /** Undefined where nothing is chosen. */
  readonly onPick: (key: string | undefined) => void;
}

function Choice({ form, name, value, options, unread, onPick }: ChoiceProps): JSX.Element | null {
  const { strings } = useSpeech();
  if (!form.offers(name)) return null;
  const isUnknown = value !== undefined && unread !== undefined && !options.some(({ key }) => key === value);
  const all = isUnknown ? [...options, { key: value, text: unread }] : options;
  return (
    <Dropdown
      {...fieldProps(form, name, strings)}
      selectedKey={value ?? noChoice}
      options={[{ key: noChoice, text: strings.record.nothing }, ...all]}
      onChange={(_, option) => onPick(option?.key === noChoice ? undefined : String(option?.key))}
    />
  );
}

function ThemeChoice({ form }: ChoicesProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { strings } = speech;
  return (
    <Choice
      form={form}
      name="theme"
      unread={strings.words.themeMissing}
      value={textOf(form.mine.theme)}
      options={themesInOrder(programme)
        .filter(({ id, value }) => id === form.mine.theme || !isOverIn(value, form.mine.year))
        .map(({ id, value }) => ({
          key: String(id),
          text: `${value.code} ${ownName('themes', value, speech).text}`,
        }))}
      onPick={(theme) => form.set({ theme: numberIn(theme) })}
    />
  );
}

/** The status, and the date that it is of. */
function StatusAndDateFields({ form }: ChoicesProps): JSX.Element {
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  return (
    <div className={recordStyles['pair']}>
      <Choice
        form={form}
        name="status"
        value={form.mine.status}
        options={statuses.map((key) => ({ key, text: strings.words.statuses[key] }))}
        onPick={(key) => form.set({ status: statuses.find((status) => status === key) })}
      />
      <Offered form={form} property="statusDate">
        <DateField
          {...fieldProps(form, 'statusDate', strings)}
          today={today(programme)}
          value={form.mine.statusDate}
          onChange={(statusDate) => form.set({ statusDate })}
        />
      </Offered>
    </div>
  );
}

function ResponsibleChoice({ form }: ChoicesProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { strings, formats } = speech;
  return (
    <Choice
      form={form}
      name="responsible"
      unread={strings.words.responsibleMissing}
      value={textOf(form.mine.responsible)}
      options={programme.records.responsibles
        .filter(({ id, value }) => id === form.mine.responsible || !isOver(value, today(programme)))
        .map(({ id, value }) => ({ key: String(id), text: ownName('responsibles', value, speech).text }))
        .sort((a, b) => formats.compare(a.text, b.text))}
      onPick={(responsible) => form.set({ responsible: numberIn(responsible) })}
    />
  );
}

function LeadChoice({ form }: ChoicesProps): JSX.Element {
  const programme = useShownProgramme();
  const { strings, formats } = useSpeech();
  return (
    <Offered form={form} property="lead">
      <PersonField
        {...fieldProps(form, 'lead', strings)}
        value={form.mine.lead}
        known={knownPeople(programme, formats)}
        onChange={(lead) => form.set({ lead })}
      />
    </Offered>
  );
}

function NeedAndLevelChoices({ form }: ChoicesProps): JSX.Element {
  const { figure } = useSpeech().strings;
  return (
    <>
      <Choice
        form={form}
        name="need"
        value={form.mine.need}
        options={needs.map((key) => ({ key, text: figure.needs[key] }))}
        onPick={(key) => form.set({ need: needs.find((need) => need === key) })}
      />
      <Choice
        form={form}
        name="level"
        value={form.mine.level}
        options={levels.map((key) => ({ key, text: figure.levels[key] }))}
        onPick={(key) => form.set({ level: levels.find((level) => level === key) })}
      />
    </>
  );
}

/** The earlier measure that this one carries on. */
function ContinuesChoice({ form }: ChoicesProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { strings } = speech;
  return (
    <Choice
      form={form}
      name="continues"
      value={textOf(form.mine.continues)}
      options={programme.records.projects
        .filter(({ value }) => value.year < form.mine.year)
        .map(({ id, value }) => ({
          key: String(id),
          text: `${yearText(value.year, strings)} ${projectName(value, speech).text}`,
        }))}
      onPick={(continues) => form.set({ continues: numberIn(continues) })}
    />
  );
}

/** The number of a record as the key of an option. */
function textOf(id: RowNumber | undefined): string | undefined {
  return id === undefined ? undefined : String(id);
}

function numberIn(key: string | undefined): RowNumber | undefined {
  return key === undefined ? undefined : Number(key);
}
