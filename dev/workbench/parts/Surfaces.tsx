import * as React from 'react';
import { Panel } from '../../../src/ui/record/RecordPanel';
import recordStyles from '../../../src/ui/record/record.module.scss';
import { Button } from '../../../src/ui/parts/Button';
import { Dialog } from '../../../src/ui/parts/Dialog';
import partsStyles from '../../../src/ui/parts/parts.module.scss';
import { StatusBadge } from '../../../src/ui/parts/StatusMark';
import { useSpeech } from '../../../src/ui/parts/speech';
import { Shown } from './Shown';
import styles from './partsPage.module.css';

/** What holds other parts, on the page and over it. */
export function Surfaces(): JSX.Element {
  return (
    <>
      <Cards />
      <Question />
      <LongPanel />
    </>
  );
}

function Cards(): JSX.Element {
  const { words, record } = useSpeech().strings;
  return (
    <Shown name="card">
      {(['started', 'done'] as const).map((status) => (
        <div key={status} className={partsStyles['card']}>
          <strong lang="fi">Digitoidaan arkistot</strong>
          <p>
            <StatusBadge status={status}>{words.statuses[status]}</StatusBadge>
          </p>
          <Button text={record.edit} />
        </div>
      ))}
    </Shown>
  );
}

function Question(): JSX.Element {
  const { record } = useSpeech().strings;
  const [open, setOpen] = React.useState(false);
  const close = (): void => setOpen(false);
  return (
    <Shown name="Dialog">
      <Button text={record.remove} onClick={() => setOpen(true)} />
      {open && (
        <Dialog title={record.remove} onClose={close}>
          <p>{record.removeQuestion('Digitoidaan arkistot')}</p>
          <div className={partsStyles['buttons']}>
            <Button text={record.cancel} onClick={close} />
            <Button look="primary" text={record.remove} onClick={close} />
          </div>
        </Dialog>
      )}
    </Shown>
  );
}

/** A panel whose fields scroll under its buttons. */
function LongPanel(): JSX.Element {
  const { record, app, projects } = useSpeech().strings;
  const [open, setOpen] = React.useState(false);
  const close = (): void => setOpen(false);
  const lines = Array.from({ length: 24 }, (_, index) => index + 1);
  return (
    <Shown name="Panel" stacked>
      <Button text={projects.open} onClick={() => setOpen(true)} />
      {open && (
        <div className={styles['frame']}>
          <Panel title="Digitoidaan arkistot" badge="B2" shown="" closeText={app.close} onClose={close}>
            <form className={recordStyles['form']} onSubmit={(submit) => submit.preventDefault()}>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <div className={recordStyles['formButtons']}>
                <Button text={record.cancel} />
                <Button look="primary" text={record.save} />
              </div>
            </form>
          </Panel>
        </div>
      )}
    </Shown>
  );
}
