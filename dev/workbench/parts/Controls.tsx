import { ActionButton, DefaultButton, IconButton, PrimaryButton } from '@fluentui/react';
import { AddIcon, CancelIcon, EditIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { statuses } from '../../../src/domain/status';
import { Anchor } from '../../../src/ui/parts/Anchor';
import { Button } from '../../../src/ui/parts/Button';
import { Check, CheckBox, Choices } from '../../../src/ui/parts/Check';
import { Disclosure } from '../../../src/ui/parts/Disclosure';
import { PrintButton } from '../../../src/ui/parts/PrintButton';
import { SearchField } from '../../../src/ui/parts/SearchField';
import { Segmented } from '../../../src/ui/parts/Segmented';
import { Select } from '../../../src/ui/parts/Select';
import { StatusMark } from '../../../src/ui/parts/StatusMark';
import { useSpeech } from '../../../src/ui/parts/speech';
import { Shown } from './Shown';

const nothing = (): void => undefined;

/** What is pressed, chosen or opened. */
export function Controls(): JSX.Element {
  return (
    <>
      <Buttons />
      <Choosing />
      <Filtering />
      <Opening />
    </>
  );
}

function Buttons(): JSX.Element {
  const { projects, record, app } = useSpeech().strings;
  return (
    <>
      <Shown name="Button">
        <Button look="primary" text={projects.add} icon={AddIcon} />
        <Button text={projects.updateStatus} />
        <Button text={record.edit} icon={EditIcon} />
        <Button look="subtle" text={app.retry} />
        <Button look="subtle" text={app.close} icon={CancelIcon} iconOnly />
        <Button look="primary" text={record.saving} held />
        <Button text={record.cancel} disabled />
        <Button look="subtle" text={app.undo} disabled />
      </Shown>
      <Shown name="PrimaryButton, DefaultButton, ActionButton, IconButton, PrintButton, Anchor">
        <PrimaryButton text={record.save} />
        <DefaultButton text={record.cancel} />
        <DefaultButton text={projects.mine} toggle checked />
        <DefaultButton text={record.cancel} disabled />
        <ActionButton text={app.retry} />
        <IconButton iconProps={{ iconName: 'Cancel' }} ariaLabel={app.close} />
        <PrintButton />
        <Anchor href="#/parts">{projects.open}</Anchor>
      </Shown>
    </>
  );
}

function Choosing(): JSX.Element {
  const { projects, words, measure } = useSpeech().strings;
  const [view, setView] = React.useState<keyof typeof projects.views>('board');
  const [checked, setChecked] = React.useState(true);
  const [status, setStatus] = React.useState<(typeof statuses)[number]>('started');
  return (
    <>
      <Shown name="Segmented">
        <Segmented
          label={projects.viewsLabel}
          choices={(['board', 'table', 'waiting'] as const).map((key) => ({ key, text: projects.views[key] }))}
          chosen={view}
          onChoose={setView}
        />
      </Shown>
      <Shown name="Check, CheckBox">
        <Check label={measure.fields.climateProgramme} checked={checked} onChange={setChecked} />
        <Check label={projects.mine} checked={!checked} onChange={(on) => setChecked(!on)} />
        <Check label={projects.selectAll} checked disabled onChange={nothing} />
        <Check label={projects.selectAll} checked={false} disabled onChange={nothing} />
        <CheckBox aria-label={projects.selectAll} checked={checked} onChange={setChecked} />
      </Shown>
      <Shown name="Choices">
        <Choices
          label={measure.fields.status}
          choices={statuses.map((key) => ({
            key,
            text: words.statuses[key],
            mark: <StatusMark status={key} />,
            disabled: key === 'dropped',
          }))}
          chosen={status}
          onChoose={setStatus}
        />
      </Shown>
    </>
  );
}

function Filtering(): JSX.Element {
  const { projects, words } = useSpeech().strings;
  const [text, setText] = React.useState<string>();
  const [status, setStatus] = React.useState<(typeof statuses)[number]>('started');
  const options = statuses.map((key) => ({ key, text: words.statuses[key] }));
  return (
    <Shown name="Select, SearchField" stacked>
      <Select aria-label={projects.theme} options={options} chosen={status} onChoose={setStatus} />
      <Select label={projects.theme} options={options} chosen={undefined} onChoose={setStatus} />
      <Select label={projects.responsible} options={options} chosen={status} disabled onChoose={setStatus} />
      <SearchField label={projects.search} text={text ?? ''} onText={setText} />
    </Shown>
  );
}

function Opening(): JSX.Element {
  const { record, projects } = useSpeech().strings;
  return (
    <Shown name="Disclosure" stacked>
      <Disclosure summary={record.whichOnes}>
        <p>{projects.add}</p>
      </Disclosure>
      <Disclosure summary={record.whichOnes} open>
        <p>{projects.add}</p>
      </Disclosure>
    </Shown>
  );
}
