import { Dropdown, SearchBox, TextField } from '@fluentui/react';
import * as React from 'react';
import type { PlainDate } from '../../../src/domain/date';
import type { Person } from '../../../src/domain/project';
import { DateField } from '../../../src/ui/parts/DateField';
import { NumberField } from '../../../src/ui/parts/NumberField';
import { PersonField } from '../../../src/ui/parts/PersonField';
import { QuarterField } from '../../../src/ui/parts/QuarterField';
import { useSpeech } from '../../../src/ui/parts/speech';
import { Shown } from './Shown';

const today: PlainDate = '2026-11-24';

/** What is typed in. */
export function Fields(): JSX.Element {
  const { measure, projects } = useSpeech().strings;
  const { fields } = measure;
  return (
    <>
      <Shown name="TextField" stacked>
        <TextField label={fields.title} required defaultValue="Digitoidaan arkistot" />
        <TextField label={fields.problem} multiline rows={3} description={measure.finishes} />
        <TextField label={fields.code} defaultValue="b2" errorMessage="B2" />
        <TextField label={fields.code} defaultValue="B2" disabled />
      </Shown>
      <Shown name="Dropdown, SearchBox" stacked>
        <Dropdown label={fields.theme} options={[{ key: 'a', text: 'A' }]} defaultSelectedKey="a" />
        <SearchBox placeholder={projects.search} ariaLabel={projects.search} />
      </Shown>
      <Numbers />
      <Dates />
      <Quarters />
      <People />
    </>
  );
}

function Numbers(): JSX.Element {
  const { fields } = useSpeech().strings.measure;
  return (
    <Shown name="NumberField" stacked>
      <Amount label={fields.plannedOneOff} begun={12500.5} typed={undefined} />
      <Amount label={fields.plannedYearly} begun={NaN} typed="12 k" />
    </Shown>
  );
}

interface AmountProps {
  readonly label: string;
  readonly begun: number;
  readonly typed: string | undefined;
}

function Amount({ label, begun, typed }: AmountProps): JSX.Element {
  const [[value, letters], setNumber] = React.useState<readonly [number | undefined, string | undefined]>([
    begun,
    typed,
  ]);
  return (
    <NumberField label={label} value={value} letters={letters} unreadable="?" onChange={(...next) => setNumber(next)} />
  );
}

function Dates(): JSX.Element {
  const { fields } = useSpeech().strings.measure;
  const [day, setDay] = React.useState<PlainDate | undefined>(today);
  const [none, setNone] = React.useState<PlainDate>();
  const [bad, setBad] = React.useState<PlainDate | undefined>('31.2.2026' as PlainDate);
  return (
    <Shown name="DateField" stacked>
      <DateField label={fields.statusDate} value={day} today={today} onChange={setDay} />
      <DateField label={fields.statusDate} value={none} today={today} onChange={setNone} />
      <DateField label={fields.statusDate} value={bad} today={today} onChange={setBad} />
    </Shown>
  );
}

const veera: Person = { id: 7, name: 'Veera Vetäjä', email: 'lead@example.com' };
const jaana: Person = { id: 8, name: 'Jaana Johtaja', email: 'director@example.com' };

function People(): JSX.Element {
  const { fields } = useSpeech().strings.measure;
  const [lead, setLead] = React.useState<Person | undefined>(veera);
  const [none, setNone] = React.useState<Person>();
  return (
    <Shown name="PersonField" stacked>
      <PersonField label={fields.lead} value={lead} known={[jaana, veera]} onChange={setLead} />
      <PersonField label={fields.lead} value={none} known={[jaana, veera]} onChange={setNone} />
    </Shown>
  );
}

function Quarters(): JSX.Element {
  const { fields } = useSpeech().strings.measure;
  const [start, setStart] = React.useState<PlainDate | undefined>('2025-07-01');
  const [due, setDue] = React.useState<PlainDate | undefined>('2026-09-15');
  const [bad, setBad] = React.useState<PlainDate | undefined>('3/2025' as PlainDate);
  return (
    <Shown name="QuarterField" stacked>
      <QuarterField label={fields.startsOn} edge="first" value={start} today={today} onChange={setStart} />
      <QuarterField label={fields.dueOn} edge="last" value={due} today={today} onChange={setDue} />
      <QuarterField label={fields.dueOn} edge="last" value={bad} today={today} onChange={setBad} />
    </Shown>
  );
}
