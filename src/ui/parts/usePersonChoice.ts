import * as React from 'react';
import type { Person } from '../../domain/project';
import { personOptions, type PersonOption } from './personOptions';
import { usePeopleSearch, type PeopleSearch } from './usePeopleSearch';

/** The state of a field for a person, and what is done in it. */
export interface PersonChoice {
  /** What stands in the field: what is typed, else the name of who is chosen. */
  readonly text: string;
  readonly options: readonly PersonOption[];
  readonly search: PeopleSearch;
  /** The list is open. */
  readonly open: boolean;
  /** The place in the list that the keys are at; -1 for none. */
  readonly active: number;
  /** What was typed and left without a choice. */
  readonly left: string | undefined;
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly leave: () => void;
  readonly choose: (option: PersonOption | undefined) => void;
  readonly press: (key: React.KeyboardEvent) => void;
}

interface Typing {
  /** Undefined while the name of who is chosen stands there. */
  readonly text: string | undefined;
  readonly open: boolean;
  /** Where the keys have moved to. */
  readonly at: number | undefined;
  readonly left: boolean;
}

const resting: Typing = { text: undefined, open: false, at: undefined, left: false };

/** What is typed into a field for a person, who can be chosen for it, and the keys that choose. */
export function usePersonChoice(
  value: Person | undefined,
  known: readonly Person[],
  onChange: (person: Person | undefined) => void,
): PersonChoice {
  const [typing, setTyping] = React.useState(resting);
  const { text, open, at, left } = typing;
  const search = usePeopleSearch(text ?? '');
  const options = personOptions(known, search.found, text ?? '');
  // Of those who were typed for, Enter takes the first.
  const active = open ? Math.min(at ?? (text ? 0 : -1), options.length - 1) : -1;
  const choose = (option: PersonOption | undefined): void => {
    setTyping(resting);
    onChange(option?.person);
  };
  const choice: PersonChoice = {
    text: text ?? value?.name ?? '',
    options,
    search,
    open,
    active,
    left: left ? text : undefined,
    type: (next) => setTyping({ text: next, open: true, at: undefined, left: false }),
    show: () => setTyping({ ...typing, open: true, left: false }),
    choose,
    leave: () => {
      const [only, other] = search.searching ? [] : options;
      if (text === undefined) setTyping(resting);
      else if (text.trim() === '') choose(undefined);
      else if (only && !other) choose(only);
      else setTyping({ text, open: false, at: undefined, left: true });
    },
    press: (key) =>
      press(
        key,
        choice,
        (next) => setTyping({ ...typing, open: true, left: false, at: next }),
        () => setTyping(resting),
      ),
  };
  return choice;
}

/** The keys of a list beside a field: arrows move, Enter chooses, Esc goes back to who was chosen. */
function press(
  key: React.KeyboardEvent,
  { options, active, open, text, choose }: PersonChoice,
  moveTo: (place: number) => void,
  close: () => void,
): void {
  if (key.nativeEvent.isComposing) return;
  const { length } = options;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1 >= length ? 0 : active + 1,
    ArrowUp: active <= 0 ? length - 1 : active - 1,
  };
  const move = moves[key.key];
  if (move !== undefined) moveTo(move);
  else if (key.key === 'Escape' && open) {
    // What stands around it closes with Esc, too.
    key.stopPropagation();
    close();
  } else if (key.key === 'Enter' && open) {
    const option = options[active];
    if (option) choose(option);
    else if (text.trim() === '') choose(undefined);
  } else return;
  key.preventDefault();
}
