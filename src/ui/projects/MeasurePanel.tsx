import { DefaultButton, IconButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { emptyProject } from '../../domain/edit';
import { newKey } from '../../domain/key';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isConflict, isFailure, type Store } from '../../domain/store';
import { Dialog } from '../parts/Dialog';
import { Letter } from '../parts/Letter';
import parts from '../parts/parts.module.scss';
import { spoken, useSpeech } from '../parts/speech';
import { newMeasure, type Route } from '../route';
import type { ProjectActs } from '../useProjectActs';
import type { Navigation } from '../useRoute';
import { History } from './History';
import styles from './measure.module.scss';
import { MeasureForm } from './MeasureForm';
import { MeasureView } from './MeasureView';
import { StatusForm } from './StatusForm';

interface PanelProps {
  readonly programme: Programme;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly acts: ProjectActs;
  readonly history: Store['history'];
  /** The measures as the list behind shows them: previous and next go along these. */
  readonly among: readonly Versioned<Project>[];
  readonly year: number;
}

/** The panel of one measure, or of one that is being written. Its address says which. */
export function MeasurePanel({ programme, route, go, acts, history, among, year }: PanelProps): JSX.Element {
  const { language, strings: { measure } } = useSpeech();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const draftKey = React.useRef(newKey(year, Math.random));
  const record = programme.records.projects.find(({ value }) => value.key === route.open);
  const rights = programme.rights.lists.projects;
  // Opening, beginning to edit and ending it all begin at the heading: the focus never falls back to the page.
  React.useEffect(() => heading.current?.focus(), [route.open, route.edit]);
  const close = (): void => go({ open: undefined, edit: undefined });
  const frame = (title: string, lang: string | undefined, badge: string, children: React.ReactNode): JSX.Element => (
    <aside className={styles['panel']} aria-label={title} onKeyDown={(key) => key.key === 'Escape' && !key.defaultPrevented && close()}>
      <div className={styles['panelHead']}>
        <h2 ref={heading} tabIndex={-1} lang={lang}>{badge && <Letter>{badge}</Letter>} {title}</h2>
        <IconButton iconProps={{ iconName: 'Cancel' }} ariaLabel={measure.back} title={measure.back} onClick={close} />
      </div>
      {children}
    </aside>
  );
  if (route.open === newMeasure && rights.add) {
    const blank: Versioned<Project> = { id: 0, etag: '', value: emptyProject(draftKey.current, year), modified: '', modifiedBy: '' };
    return frame(measure.newTitle, undefined, '', (
      <MeasureForm programme={programme} record={blank} send={(_, mine) => acts.create(mine)} onSaved={(saved) => go({ open: saved.value.key, edit: undefined }, 'replace')} onClose={close} tell={acts.tell} />
    ));
  }
  if (!record) return frame(measure.gone, undefined, '', <DefaultButton text={measure.back} onClick={close} />);
  const name = spoken(language, { fi: record.value.title, sv: record.value.titleSv });
  return frame(name.text, name.lang, record.value.code, route.edit && rights.edit
    ? <MeasureForm key={record.value.key} programme={programme} record={record} send={acts.save} onSaved={() => go({ edit: undefined }, 'replace')} onClose={() => go({ edit: undefined }, 'replace')} tell={acts.tell} />
    : <Reading programme={programme} record={record} go={go} acts={acts} history={history} among={among} onClose={close} />);
}

interface ReadingProps extends Pick<PanelProps, 'programme' | 'go' | 'acts' | 'history' | 'among'> {
  readonly record: Versioned<Project>;
  readonly onClose: () => void;
}

function Reading({ programme, record, go, acts, history, among, onClose }: ReadingProps): JSX.Element {
  const { measure, projects } = useSpeech().strings;
  const [asked, setAsked] = React.useState<'status' | 'remove'>();
  const rights = programme.rights.lists.projects;
  const index = among.findIndex(({ id }) => id === record.id);
  const step = (by: number): void => {
    const other = among[index + by];
    if (other) go({ open: other.value.key }, 'replace');
  };
  return (
    <>
      <div className={styles['panelBar']}>
        {rights.edit && <PrimaryButton text={measure.edit} onClick={() => go({ edit: true })} />}
        {rights.remove && <DefaultButton text={measure.remove} onClick={() => setAsked('remove')} />}
        <span className={styles['steps']}>
          <IconButton iconProps={{ iconName: 'ChevronLeft' }} ariaLabel={measure.previous} title={measure.previous} disabled={index <= 0} onClick={() => step(-1)} />
          {index >= 0 && <span className={styles['subtle']}>{measure.position(index + 1, among.length)}</span>}
          <IconButton iconProps={{ iconName: 'ChevronRight' }} ariaLabel={measure.next} title={measure.next} disabled={index < 0 || index === among.length - 1} onClick={() => step(1)} />
        </span>
      </div>
      <MeasureView programme={programme} record={record} statusAction={rights.edit && <DefaultButton text={projects.updateStatus} onClick={() => setAsked('status')} />} />
      <History programme={programme} record={record} load={history} onRestore={rights.edit ? (mine) => void acts.save(record, mine) : undefined} />
      <p><a className={styles['toList']} href={`${programme.listUrls.projects}/DispForm.aspx?ID=${record.id}`} target="_blank" rel="noreferrer">{projects.openInList}</a></p>
      {asked === 'status' && <StatusForm programme={programme} record={record} save={acts.save} tell={acts.tell} onClose={() => setAsked(undefined)} />}
      {asked === 'remove' && <Removing programme={programme} record={record} remove={acts.remove} onRemoved={onClose} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface RemovingProps {
  readonly programme: Programme;
  readonly record: Versioned<Project>;
  readonly remove: ProjectActs['remove'];
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before a measure goes to the recycle bin; one with effect lines is held by them. */
function Removing({ programme, record, remove, onRemoved, onClose }: RemovingProps): JSX.Element {
  const { measure } = useSpeech().strings;
  const [moved, setMoved] = React.useState(false);
  const held = programme.records.effects.filter(({ value }) => value.project === record.value.key);
  const act = async (): Promise<void> => {
    const outcome = await remove(record);
    if (isConflict(outcome)) setMoved(true);
    else if (isFailure(outcome)) onClose();
    else onRemoved();
  };
  return (
    <Dialog title={measure.remove} onClose={onClose}>
      {held.length > 0
        ? <><p role="alert">{measure.heldByEffects(held.length)}</p><ul>{held.map(({ id, value }) => <li key={id}>{value.title || value.effect}</li>)}</ul></>
        : <p role={moved ? 'alert' : undefined}>{moved ? measure.changedMeanwhile : measure.removeQuestion(record.value.title)}</p>}
      <div className={parts['buttons']}>
        <DefaultButton text={measure.cancel} onClick={onClose} />
        {held.length === 0 && !moved && <PrimaryButton text={measure.remove} onClick={() => void act()} />}
      </div>
    </Dialog>
  );
}
