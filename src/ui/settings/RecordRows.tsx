import { AddIcon, DeleteIcon, EditIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import type { Key } from '../../domain/key';
import { byKey, isUnread, unsaved, type Entity, type Programme, type Versioned } from '../../domain/programme';
import { whyEmpty } from '../../loc/emptyList';
import { ownName } from '../../loc/ownName';
import { useNavigation } from '../app/navigationContext';
import { newRecord } from '../app/route';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import { Button } from '../parts/Button';
import { Hyphenated } from '../parts/Hyphenated';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useAddedKey } from '../record/useAddedKey';
import { useAnother } from '../record/useAnother';
import { RemovingRow } from './RemovingRow';
import type { RowKind } from './RowFacts';
import settingsStyles from './settings.module.scss';

/** What the form of a row is opened with. */
export interface RowFormProps<K extends RowKind> {
  /** The row; one that is to be added has the number 0. */
  readonly record: Versioned<Entity[K]>;
  readonly acts: Acts;
  readonly title: string;
  readonly onSavedToAdd: (saved: Versioned<Entity[K]>) => void;
  /** It was added, and is typed on. */
  readonly onAdded: (added: Versioned<Entity[K]>) => void;
  readonly onClose: () => void;
}

interface RecordRowsProps<K extends RowKind> {
  readonly kind: K;
  /** In the order in which they are shown. */
  readonly records: readonly Versioned<Entity[K]>[];
  readonly words: {
    readonly heading: string;
    readonly about: string;
    readonly none: string;
    readonly add: string;
    readonly newTitle: string;
  };
  readonly acts: Acts;
  /** A new row, as the one that was added before it says. */
  readonly blank: (key: Key, last: Entity[K] | undefined) => Entity[K];
  readonly Form: (props: RowFormProps<K>) => JSX.Element;
  /** What stands before and behind the name of a row. */
  readonly mark?: (value: Entity[K]) => React.ReactNode;
  readonly facts: (record: Versioned<Entity[K]>) => React.ReactNode;
}

/** The rows of a list that others point at: whoever may adds, edits and deletes them here. The address says which. */
export function RecordRows<K extends RowKind>(props: RecordRowsProps<K>): JSX.Element {
  const { kind, records, words, acts, mark, facts } = props;
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const rights = programme.rights.lists[kind];
  const [removing, setRemoving] = React.useState<Versioned<Entity[K]>>();
  const unread = isUnread(programme, kind) && whyEmpty(programme, kind, speech.strings);
  const open = (key: Key): void => go({ open: nameOf(kind, key) });
  return (
    <section aria-labelledby={`dk-${kind}`}>
      <h3 id={`dk-${kind}`}>{words.heading}</h3>
      <p>{words.about}</p>
      {records.length === 0 && <p>{unread || words.none}</p>}
      <ul className={settingsStyles['records']}>
        {records.map((record) => (
          <li key={record.id} data-record={`${kind} ${record.id}`}>
            <div className={settingsStyles['recordName']}>
              {mark?.(record.value)} <Name kind={kind} value={record.value} />
            </div>
            <div className={settingsStyles['recordFacts']}>{facts(record)}</div>
            <RowButtons
              name={ownName(kind, record.value, speech).text}
              onEdit={rights.edit ? () => open(record.value.key) : undefined}
              onRemove={rights.remove ? () => setRemoving(record) : undefined}
            />
          </li>
        ))}
      </ul>
      {rights.add && !unread && <Button icon={AddIcon} text={words.add} onClick={() => open(newRecord)} />}
      <OpenRow {...props} />
      {removing && <RemovingRow kind={kind} record={removing} acts={acts} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

/** What the address calls a row of a list. */
function nameOf(kind: RowKind, key: Key): string {
  return `${kind}:${key}`;
}

function Name({ kind, value }: { readonly kind: RowKind; readonly value: Entity[RowKind] }): JSX.Element {
  const name = ownName(kind, value, useSpeech());
  return (
    <b lang={name.lang}>
      <Hyphenated text={name.text} lang={name.lang} />
    </b>
  );
}

interface RowButtonsProps {
  readonly name: string;
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** What can be done with a row; nothing where the reader may not. */
function RowButtons({ name, onEdit, onRemove }: RowButtonsProps): JSX.Element {
  const { record } = useSpeech().strings;
  const button = (icon: typeof EditIcon, act: string, onClick: () => void): JSX.Element => (
    <Button look="subtle" icon={icon} iconOnly text={`${act}: ${name}`} onClick={onClick} />
  );
  return (
    <div className={settingsStyles['recordButtons']}>
      {onEdit && button(EditIcon, record.edit, onEdit)}
      {onRemove && button(DeleteIcon, record.remove, onRemove)}
    </div>
  );
}

/** The form of the row that the address calls, or of one that is to be added. */
function OpenRow<K extends RowKind>({ kind, words, acts, blank, Form }: RecordRowsProps<K>): JSX.Element | null {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const rights = programme.rights.lists[kind];
  const isNew = route.open === nameOf(kind, newRecord) && rights.add;
  const { round, last, add } = useAnother<Entity[K]>(isNew);
  const added = useAddedKey(isNew ? `${newRecord} ${round}` : undefined, thisYear(programme));
  const edited = isNew ? unsaved(blank(added, last)) : rights.edit ? calledBy(programme, kind, route.open) : undefined;
  if (!edited) return null;
  // The form of what was just added goes on where somebody typed meanwhile: it stays the same one.
  const form = edited.value.key === added ? added : edited.id;
  return (
    <Form
      key={form}
      record={edited}
      acts={acts}
      title={isNew ? words.newTitle : ownName(kind, edited.value, speech).text}
      onSavedToAdd={({ value }) => add(value)}
      onAdded={({ value }) => go({ open: nameOf(kind, value.key) }, 'replace')}
      onClose={() => go({ open: undefined })}
    />
  );
}

/** The row of a list that an address calls. */
function calledBy<K extends RowKind>(
  programme: Programme,
  kind: K,
  open: string | undefined,
): Versioned<Entity[K]> | undefined {
  const start = nameOf(kind, '');
  return open?.startsWith(start) ? byKey(programme, kind, open.slice(start.length)) : undefined;
}
