import * as React from 'react';
import { isOnlyTyped, typedPerson } from '../../domain/person';
import type { Person } from '../../domain/project';
import { personOptions, spelledOut, stillMeant, type PersonOption } from './personOptions';
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
  /** Undefined while nothing is being typed. */
  readonly text: string | undefined;
  /** Who was chosen before it was typed: Esc goes back to them. */
  readonly before: Person | undefined;
  readonly open: boolean;
  /** Where the keys have moved to. */
  readonly at: number | undefined;
}

const resting: Typing = { text: undefined, before: undefined, open: false, at: undefined };

/**
 * What is typed into a field for a person, who can be chosen for it, and the keys that choose. Until somebody is chosen
 * the field's value is what is typed: it is kept, and holds a save.
 */
export function usePersonChoice(
  value: Person | undefined,
  known: readonly Person[],
  onChange: (person: Person | undefined) => void,
): PersonChoice {
  const [typing, setTyping] = React.useState(resting);
  const { text, before, open, at } = typing;
  const search = usePeopleSearch(text ?? '');
  // Enter takes nobody who was found for something else.
  const found = search.searching ? stillMeant(search.found, text ?? '') : search.found;
  const options = personOptions(known, found, text ?? '');
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
    left: text === undefined && isOnlyTyped(value) ? value?.name : undefined,
    type: (next) => {
      setTyping({ text: next, before: text === undefined ? value : before, open: true, at: undefined });
      onChange(next.trim() === '' ? undefined : typedPerson(next));
    },
    show: () => setTyping({ ...typing, open: true }),
    choose,
    leave: () => {
      const whole = text === undefined || search.searching ? undefined : spelledOut(options, text);
      if (whole) choose(whole);
      else setTyping(resting);
    },
    press: (key) =>
      press(
        key,
        choice,
        (next) => setTyping({ ...typing, open: true, at: next }),
        () => {
          setTyping(resting);
          if (text !== undefined) onChange(before);
        },
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
