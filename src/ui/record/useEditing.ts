import * as React from 'react';
import { isLacking, isUnsaved, unsaved, type Entity, type Kind, type Versioned } from '../../domain/programme';
import { newKey } from '../../domain/key';
import { heldBy, isDirty, type Answer, type Draft, type Editing, type Letters } from '../../domain/record/editingState';
import type { Clash } from '../../domain/record/clash';
import { formWithout, without } from '../../domain/record/form';
import type { Failure } from '../../domain/store';
import { useNavigation } from '../app/navigationContext';
import { useSpeech } from '../parts/speech';
import { draftsOf, type Drafts } from './drafts';
import type { EditingOptions, Latest } from './editingOptions';
import { tellAnswer, tellDiscarded, tellIfSaved, tellLeft, tellLeftToThem } from './tellEditing';
import { useOpenRecord } from './useOpenRecord';
import { useSettling } from './useSettling';
import { openSession, type Session } from './session';

type Property<K extends Kind> = keyof Entity[K] & string;

/**
 * The state of a form on a record of kind K, from the first letter to the answer of the server; P are its field
 * problems.
 */
export interface RecordForm<K extends Kind, P = string> {
  readonly mine: Entity[K];
  readonly set: (change: Partial<Entity[K]>, letters?: Letters) => void;
  /** What was typed into fields for numbers. */
  readonly letters: Letters;
  /** As it was before: what the edit rests on, or the new record as it began. */
  readonly before: Entity[K];
  /** What is wrong, by field: at once what was wrong before, from the first attempt to save on what was typed. */
  readonly problems: ReadonlyMap<Property<K>, P>;
  /** Which of these hold the save: those that it would write. */
  readonly held: readonly Property<K>[];
  /** What is wrong with the record in fields that this form does not have, and which hold nothing here. */
  readonly elsewhere: readonly Property<K>[];
  /** How often a save was held: each time the first bad field gets the focus. */
  readonly refusals: number;
  readonly saving: boolean;
  /** Something was typed that is not in the list yet. */
  readonly dirty: boolean;
  readonly failure: Failure | undefined;
  /** True where the record is gone because the reader has removed it. */
  readonly removedHere: boolean;
  /** Adds anew what the form holds whose record is gone; undefined where that is not offered. */
  readonly addAgain: (() => void) | undefined;
  /** True while an earlier attempt may have arrived. */
  readonly unsure: boolean;
  readonly clash: Clash<Entity[K]> | undefined;
  /** What others have changed and that was joined when a draft was taken up. */
  readonly joined: readonly Property<K>[];
  /** A draft that was left behind earlier; it is offered, not imposed. */
  readonly offered: Draft<Entity[K]> | undefined;
  readonly useDraft: () => void;
  readonly dropOffer: () => void;
  /** True when a draft was dropped because it was too old. */
  readonly agedOut: boolean;
  /** False when the browser keeps no drafts. */
  readonly kept: boolean;
  readonly save: () => void;
  /** Saves a new record, after which an empty form opens; undefined where none does. */
  readonly saveAndAdd: (() => void) | undefined;
  /** Answers a clash: mine for these properties, theirs for the others. */
  readonly choose: (mine: ReadonlySet<Property<K>>) => void;
  /** Writes over what somebody else was first to add, after a person has agreed to that. */
  readonly writeOver: (theirs: Versioned<Entity[K]>) => void;
  readonly backFromClash: () => void;
  /** Throws away what was typed, for a form that is closed with "Peruuta". */
  readonly discard: () => void;
  /** False for a property that the site has no column for: nobody is asked for it. */
  readonly offers: (property: Property<K>) => boolean;
  /** Does what closes the form, once the reader has agreed where what was typed would be lost. */
  readonly leave: (act: () => void) => void;
}

/** What a form shows of its session. */
interface Shown<T> {
  readonly state: Editing<T>;
  readonly kept: boolean;
}

/** A form on a record: every letter is kept as a draft until the server has it, also when the form is left. */
export function useEditing<K extends Kind, P>(options: EditingOptions<K, P>): RecordForm<K, P> {
  const speech = useSpeech();
  const addsNext = React.useRef(false); // whether the last save that was asked for is to be followed by an empty form
  const latest = React.useRef({ options, speech });
  latest.current = {
    options: { ...options, onSaved: (saved) => afterSaving(options, addsNext.current)(saved) },
    speech,
  };
  // What the session becomes before React has drawn it once needs no drawing.
  const show = React.useRef<(next: Shown<Entity[K]>) => void>(() => undefined);
  const [opened] = React.useState(() => openForm(latest, (next) => show.current(next)));
  const [{ state, kept }, setShown] = React.useState<Shown<Entity[K]>>(() => ({
    state: opened.session.state(),
    kept: true,
  }));
  show.current = setShown;
  const { session } = opened;
  React.useEffect(() => () => leave(session, latest.current), [session]);
  const { record } = options;
  React.useEffect(() => session.follow(record, begunOf(latest.current.options)), [session, record]);
  useSettling(session, {
    kind: options.kind,
    staysOpen: options.resumesAtOnce === true,
    onDropped: () => discard(session, latest.current),
  });
  const { hold, leave: leaveAfterAsking } = useNavigation().leaving;
  const draft = useOfferedDraft(opened, latest);
  const holds = React.useCallback(() => !session.kept() && isDirty(session.state()), [session]);
  React.useEffect(() => hold(holds), [hold, holds]);
  useOpenRecord(options.kind, options.record.id);
  const saveThen = (adds: boolean): void => {
    addsNext.current = adds;
    save(session, latest.current);
  };
  const problems = options.problemsOf(state.mine);
  // What was wrong with a row before is told at once, where it stands; what is typed, from the first attempt on.
  const foundWrong = state.base ? options.problemsOf(state.base.value) : new Map<Property<K>, P>();
  return {
    ...shownOf(state),
    set: (change, letters) => session.type(without(change, options.programme.lacks[options.kind] ?? []), letters),
    problems: state.tried ? problems : new Map([...problems].filter(([name]) => foundWrong.has(name))),
    held: state.tried ? heldBy(state) : [],
    elsewhere: [...problems.keys()].filter((name) => !state.form.properties.includes(name)),
    ...whereGone(session, options),
    ...draft,
    agedOut: opened.agedOut,
    kept,
    save: () => saveThen(false),
    saveAndAdd: options.onSavedToAdd && !state.base ? () => saveThen(true) : undefined,
    choose: (mine) => choose(session, mine, latest.current),
    backFromClash: session.backFromClash,
    discard: () => discard(session, latest.current),
    writeOver: session.writeOver,
    offers: (property) => !isLacking(options.programme, options.kind, property),
    leave: (act) => (holds() ? leaveAfterAsking(act) : act()),
  };
}

/** What can be done with a draft that was left behind; whoever goes on with it answers for what its form has sent. */
function useOfferedDraft<K extends Kind, P>(
  { session, taken }: OpenedForm<K>,
  latest: React.MutableRefObject<Latest<K, P>>,
): Pick<RecordForm<K, P>, 'useDraft' | 'dropOffer'> {
  const { left } = useNavigation().reads;
  const take = React.useCallback(
    (opening: string | undefined): void => {
      if (opening === undefined) return;
      left.get(opening)?.handOver((saved) => session.observe(saved as Versioned<Entity[K]>, true));
      latest.current.options.acts.endUnsure(opening);
    },
    [left, latest, session],
  );
  React.useEffect(() => take(taken), [take, taken]);
  return {
    useDraft: () => {
      const { offered } = session.state();
      const { options, speech } = latest.current;
      if (!session.resume(options.chosen)) return options.acts.tell(speech.strings.record.draftElsewhere);
      take(offered?.opening);
      tellIfSaved(session.state(), latest.current);
    },
    dropOffer: () => {
      const { offered } = session.state();
      session.dropOffer();
      if (offered) left.get(offered.opening)?.drop();
    },
  };
}

/** What a form shows as its session has it. */
function shownOf<T extends object>(
  state: Editing<T>,
): Pick<Editing<T>, 'mine' | 'letters' | 'refusals' | 'failure' | 'unsure' | 'clash' | 'joined' | 'offered'> & {
  readonly before: T;
  readonly saving: boolean;
  readonly dirty: boolean;
} {
  const { mine, letters, refusals, failure, unsure, clash, joined, offered } = state;
  const shown = { mine, letters, refusals, failure, unsure, clash, joined, offered };
  const { base, begun, sending } = state;
  return { ...shown, before: base?.value ?? begun, saving: sending !== undefined, dirty: isDirty(state) };
}

/** Who is told that the save has arrived: where an empty form is to open, the one who opens it. */
function afterSaving<K extends Kind, P>(
  { onSaved, onSavedToAdd }: Pick<EditingOptions<K, P>, 'onSaved' | 'onSavedToAdd'>,
  addsNext: boolean,
): EditingOptions<K, P>['onSaved'] {
  return addsNext && onSavedToAdd ? onSavedToAdd : onSaved;
}

/** The kinds of which a row may be added anew in place of one that is gone: nothing else hangs on it. */
const addedAgain: readonly Kind[] = ['projects', 'effects', 'metricValues'];

/** What is told and offered where the record of a form is in its list no more. */
function whereGone<K extends Kind, P>(
  session: Session<Entity[K]>,
  { programme, kind, acts }: EditingOptions<K, P>,
): Pick<RecordForm<K, P>, 'removedHere' | 'addAgain'> {
  const { failure, base } = session.state();
  const isGone = failure?.failed === 'missing' && base !== undefined;
  const isOffered = isGone && addedAgain.includes(kind) && programme.rights.lists[kind].add;
  return {
    removedHere: isGone && acts.hasRemoved(kind, base),
    addAgain: isOffered ? session.addAgain : undefined,
  };
}

/** Saves what was typed; where the list holds just that already, this is said. */
function save<K extends Kind, P>(session: Session<Entity[K]>, latest: Latest<K, P>): void {
  session.save();
  const state = session.state();
  if (state.sending) tellIfSaved(state, latest);
}

/** Throws away what was typed, also after the form was left. */
function discard<K extends Kind, P>(session: Session<Entity[K]>, latest: Latest<K, P>): void {
  const before = session.state();
  session.discard();
  tellDiscarded(before, latest);
}

/** Leaves a form; what is on its way goes on, and what was typed is kept where the browser keeps it. */
function leave<K extends Kind, P>(session: Session<Entity[K]>, latest: Latest<K, P>): void {
  const state = session.state();
  session.leave();
  tellLeft(state, session.kept(), latest);
}

/** Answers a clash. Whoever leaves everything to somebody else writes nothing, and is told what stays. */
function choose<K extends Kind, P>(
  session: Session<Entity[K]>,
  mine: ReadonlySet<Property<K>>,
  latest: Latest<K, P>,
): void {
  const theirs = session.state().clash?.theirs;
  session.choose(mine);
  if (theirs) tellLeftToThem(session.state(), theirs, latest);
}

interface OpenedForm<K extends Kind> {
  readonly session: Session<Entity[K]>;
  readonly agedOut: boolean;
  /** The opening whose draft it goes on with at once. */
  readonly taken: string | undefined;
}

function openForm<K extends Kind, P>(
  latest: React.MutableRefObject<Latest<K, P>>,
  show: (next: Shown<Entity[K]>) => void,
): OpenedForm<K> {
  const { programme, kind, form, record, drafts: place, resumesAtOnce } = latest.current.options;
  const now = (): string => new Date().toISOString();
  const lacking = programme.lacks[kind] ?? [];
  const newOpening = (): string => newKey(new Date().getFullYear(), Math.random);
  const base = isUnsaved(record) ? undefined : record;
  const shelfOf = (of: Versioned<Entity[K]> | undefined): Drafts<Entity[K]> =>
    // A single field goes on with its draft wherever it is next drawn: as one that is to be added.
    draftsOf(programme, kind, { ...place, form: form.name, record: resumesAtOnce ? base : of });
  const { draft, agedOut } = shelfOf(base).newest(now());
  const session = openSession<Entity[K]>({
    opening: {
      form: formWithout({ ...form, ...followingNow(latest) }, lacking),
      opening: newOpening(),
      base,
      begun: begunOf(latest.current.options),
      chosen: Object.keys(without(latest.current.options.chosen ?? {}, lacking)) as Property<K>[],
      draft,
      problemsOf: (mine) => latest.current.options.problemsOf(mine).keys(),
    },
    shelfOf,
    now,
    newOpening,
    carry: async (sending) => {
      const { write } = latest.current.options.acts;
      return (await write(kind, sending.base ?? unsaved(sending.mine), sending.mine, sending.sent)) as Answer<
        Entity[K]
      >;
    },
    onChange: (state, kept) => show({ state, kept }),
    onAnswered: (state, how) => tellAnswer(state, how, latest.current),
  });
  const taken = resumesAtOnce && session.resume() ? draft?.opening : undefined;
  return { session, agedOut, taken };
}

/** What follows from what is sent, by what the page knows then. */
function followingNow<K extends Kind, P>(
  latest: React.MutableRefObject<Latest<K, P>>,
): Pick<EditingOptions<K, P>['form'], 'following'> {
  return { following: (...sent) => latest.current.options.form.following?.(...sent) ?? {} };
}

/** What a form holds before anybody types: the record, with what the form fills in and what it was opened with. */
function begunOf<K extends Kind, P>({ programme, kind, record, start, chosen }: EditingOptions<K, P>): Entity[K] {
  return { ...record.value, ...without({ ...start, ...chosen }, programme.lacks[kind] ?? []) };
}
