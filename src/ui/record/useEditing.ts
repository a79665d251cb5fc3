import * as React from 'react';
import { isLacking, isUnsaved, type Entity, type Kind, type Programme, type Versioned } from '../../domain/programme';
import { newKey } from '../../domain/key';
import { heldBy, isDirty, type Answer, type Draft, type Editing, type Letters } from '../../domain/record/editingState';
import type { Clash } from '../../domain/record/clash';
import { differences } from '../../domain/record/differences';
import { formWithout, without, type Form } from '../../domain/record/form';
import type { Failure, SaveOutcome } from '../../domain/store';
import { useNavigation } from '../app/navigationContext';
import { recordName } from '../../loc/recordName';
import type { Speech } from '../../loc/speech';
import { useSpeech } from '../parts/speech';
import { draftsOf, type DraftPlace, type Drafts } from './drafts';
import type { RecordWords } from './recordWords';
import { useOpenRecord } from './useOpenRecord';
import { useSettling } from './useSettling';
import { openSession, type Answered, type Session } from './session';

type Property<K extends Kind> = keyof Entity[K] & string;

/**
 * The state of a form on a record of kind K, from the first letter to the answer of the server; P are its field
 * problems.
 */
export interface RecordForm<K extends Kind, P = string> {
  readonly mine: Entity[K];
  readonly set: (change: Partial<Entity[K]>, letters?: Letters) => void;
  /** What stands in fields for numbers that hold none. */
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
  /** Answers a clash: mine for these properties, theirs for the others. */
  readonly choose: (mine: ReadonlySet<Property<K>>) => void;
  readonly backFromClash: () => void;
  /** Throws away what was typed, for a form that is closed with "Peruuta". */
  readonly discard: () => void;
  /** False for a property that the site has no column for: nobody is asked for it. */
  readonly offers: (property: Property<K>) => boolean;
  /** Does what closes the form, once the reader has agreed where what was typed would be lost. */
  readonly leave: (act: () => void) => void;
}

/** What a form is about, and where it goes. */
export interface EditingOptions<K extends Kind, P> {
  readonly programme: Programme;
  readonly kind: K;
  readonly form: Form<Entity[K]>;
  /** The record; one that is to be added has the number 0 and its own key. */
  readonly record: Versioned<Entity[K]>;
  /** What the form fills in by itself; it counts as an edit only once somebody has touched a field. */
  readonly start?: Partial<Entity[K]>;
  /** What a person has chosen by opening the form, such as the status that a card is moved to. */
  readonly chosen?: Partial<Entity[K]>;
  readonly drafts?: Pick<DraftPlace<Entity[K]>, 'scope' | 'formerKey'>;
  /** True for a single field, which goes on with its draft without being asked. */
  readonly resumesAtOnce?: boolean;
  /** Whether what the form is about was deleted, where it is not the record itself; its draft is then told as such. */
  readonly gone?: boolean;
  readonly words: RecordWords<Entity[K]>;
  /** What has to be mended before the record can be saved. */
  readonly problemsOf: (mine: Entity[K]) => ReadonlyMap<Property<K>, P>;
  readonly send: (base: Versioned<Entity[K]>, mine: Entity[K], sent: readonly Entity[K][]) => Promise<SaveOutcome<K>>;
  /** Told when the save has arrived and the form is still open. */
  readonly onSaved: (saved: Versioned<Entity[K]>) => void;
  /** Told when the record was added and the form goes on with what was typed meanwhile. */
  readonly onAdded?: (added: Versioned<Entity[K]>) => void;
  /** Says something on the page; `add` says it beside what is said already. */
  readonly acts: { readonly tell: (text: string) => void; readonly add: (text: string) => void };
}

/** What a form shows of its session. */
interface Shown<T> {
  readonly state: Editing<T>;
  readonly kept: boolean;
}

/** A form on a record: every letter is kept as a draft until the server has it, also when the form is left. */
export function useEditing<K extends Kind, P>(options: EditingOptions<K, P>): RecordForm<K, P> {
  const speech = useSpeech();
  const latest = React.useRef({ options, speech });
  latest.current = { options, speech };
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
  useSettling(session, state, options);
  const { hold, leave: leaveAfterAsking } = useNavigation().leaving;
  const holds = React.useCallback(() => !session.kept() && isDirty(session.state()), [session]);
  React.useEffect(() => hold(holds), [hold, holds]);
  useOpenRecord(options.kind, options.record.id);
  const problems = options.problemsOf(state.mine);
  // What was wrong with a row before is told at once, where it stands; what is typed, from the first attempt on.
  const foundWrong = state.base ? options.problemsOf(state.base.value) : new Map<Property<K>, P>();
  return {
    mine: state.mine,
    set: (change, letters) => session.type(without(change, options.programme.lacks[options.kind] ?? []), letters),
    letters: state.letters,
    before: state.base?.value ?? state.begun,
    problems: state.tried ? problems : new Map([...problems].filter(([name]) => foundWrong.has(name))),
    held: state.tried ? heldBy(state) : [],
    elsewhere: [...problems.keys()].filter((name) => !state.form.properties.includes(name)),
    refusals: state.refusals,
    saving: state.sending !== undefined,
    dirty: isDirty(state),
    failure: state.failure,
    unsure: state.unsure,
    clash: state.clash,
    joined: state.joined,
    offered: state.offered,
    useDraft: () => {
      if (!session.resume(options.chosen)) options.acts.tell(speech.strings.record.draftElsewhere);
    },
    dropOffer: session.dropOffer,
    agedOut: opened.agedOut,
    kept,
    save: () => save(session, latest.current),
    choose: (mine) => choose(session, mine, latest.current),
    backFromClash: session.backFromClash,
    discard: () => {
      const before = session.state();
      session.discard();
      const { unsure } = speech.strings.record;
      if (before.unsure) options.acts.tell(aboutIt(before, unsure, options, speech));
    },
    offers: (property) => !isLacking(options.programme, options.kind, property),
    leave: (act) => (holds() ? leaveAfterAsking(act) : act()),
  };
}

/** Saves what was typed; where the list holds just that already, this is said. */
function save<K extends Kind, P>(session: Session<Entity[K]>, { options, speech }: Latest<K, P>): void {
  session.save();
  const { sending, typed } = session.state();
  if (!sending?.base || typed.size === 0 || differences(sending.base.value, sending.mine).length > 0) return;
  const name = recordName(options.kind, sending.mine, options.programme, speech);
  options.acts.tell(speech.strings.record.alreadySaved(name));
}

interface Latest<K extends Kind, P> {
  readonly options: EditingOptions<K, P>;
  readonly speech: Speech;
}

interface OpenedForm<K extends Kind> {
  readonly session: Session<Entity[K]>;
  readonly agedOut: boolean;
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
      form: formWithout(form, lacking),
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
      const { send } = latest.current.options;
      return (await send(sending.base ?? record, sending.mine, sending.sent)) as Answer<Entity[K]>;
    },
    onChange: (state, kept) => show({ state, kept }),
    onAnswered: (state, how) => tellAnswer(state, how, latest.current),
  });
  if (resumesAtOnce) session.resume();
  return { session, agedOut };
}

/** What a form holds before anybody types: the record, with what the form fills in and what it was opened with. */
function begunOf<K extends Kind, P>({ programme, kind, record, start, chosen }: EditingOptions<K, P>): Entity[K] {
  return { ...record.value, ...without({ ...start, ...chosen }, programme.lacks[kind] ?? []) };
}

/** Ends a form with what came of its save; one that was left meanwhile says on the page what has become of it. */
function tellAnswer<K extends Kind, P>(
  state: Editing<Entity[K]>,
  { saved, added, left, discarded, kept }: Answered<Entity[K]>,
  { options, speech }: Latest<K, P>,
): void {
  const { record: words, app } = speech.strings;
  const { settled, failure, clash, sending } = state;
  const { acts, onSaved, onAdded } = options;
  if (settled && settled.joined.length > 0) acts.add(words.joined(settled.joined.map(options.words.label)));
  if (settled && !left) onSaved(settled.record);
  if (added && !settled && !left) onAdded?.(added);
  if (!left || sending) return;
  if (saved && discarded) acts.add(words.savedAnyway);
  else if (saved && isDirty(state)) acts.add(kept ? words.laterKept : words.laterLost);
  if (saved) return;
  const why = failure ? `${app.troubles[failure.failed].title}.` : clash ? words.clashed : '';
  acts.tell(aboutIt(state, `${why} ${leftWith(state, discarded, kept, words)}`.trim(), options, speech));
}

/** What has become of what was typed in a form that was left. */
function leftWith<T>(
  { unsure }: Editing<T>,
  discarded: boolean,
  kept: boolean,
  words: Speech['strings']['record'],
): string {
  if (unsure) return discarded || !kept ? words.unsure : words.draftUnsure;
  if (discarded) return words.notSaved;
  return kept ? words.draftKept : words.draftLost;
}

/** A sentence about a record where another one may be open. */
function aboutIt<K extends Kind, P>(
  { mine }: Editing<Entity[K]>,
  text: string,
  { kind, programme }: EditingOptions<K, P>,
  speech: Speech,
): string {
  return speech.strings.record.about(recordName(kind, mine, programme, speech), text);
}

/** Leaves a form; what is on its way goes on, and what was typed is kept where the browser keeps it. */
function leave<K extends Kind, P>(session: Session<Entity[K]>, { options, speech }: Latest<K, P>): void {
  const { record: words } = speech.strings;
  const state = session.state();
  session.leave();
  if (!isDirty(state) || state.sending) return;
  const isGone = options.gone ?? state.failure?.failed === 'missing';
  options.acts.tell(isGone && session.kept() ? words.draftOfGone : leftWith(state, false, session.kept(), words));
}

/** Answers a clash. Whoever leaves everything to somebody else writes nothing, and is told what stays. */
function choose<K extends Kind, P>(
  session: Session<Entity[K]>,
  mine: ReadonlySet<Property<K>>,
  { options, speech }: Latest<K, P>,
): void {
  const theirs = session.state().clash?.theirs;
  session.choose(mine);
  const { sending } = session.state();
  if (!theirs || !sending || differences(theirs.value, sending.mine).length > 0) return;
  const name = recordName(options.kind, theirs.value, options.programme, speech);
  options.acts.tell(speech.strings.record.leftAsItIs(name));
}
