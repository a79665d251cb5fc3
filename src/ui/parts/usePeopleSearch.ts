import * as React from 'react';
import { isSamePerson, type FoundPerson } from '../../domain/person';
import type { Person } from '../../domain/project';
import { isFailure, type Failure } from '../../domain/store';
import { usePeople } from './peopleContext';

/** How long nothing is typed before it is searched, in milliseconds. */
const pause = 250;

/** What a search for people has come to. */
export interface PeopleSearch {
  readonly found: readonly FoundPerson[];
  readonly searching: boolean;
  readonly failed: Failure['failed'] | undefined;
}

const nothing: PeopleSearch = { found: [], searching: false, failed: undefined };

/** Searches for what is typed, once one pauses; an answer to what was typed before does not count. */
export function usePeopleSearch(typed: string): PeopleSearch {
  const people = usePeople();
  const text = typed.trim();
  const [answer, setAnswer] = React.useState<PeopleSearch & { readonly text: string }>();
  React.useEffect(() => {
    if (!people || text === '') return undefined;
    let isLeft = false;
    const search = async (): Promise<void> => {
      const outcome = await people.findPeople(text);
      if (isLeft) return;
      const [found, failed] = isFailure(outcome) ? [[], outcome.failed] : [outcome, undefined];
      setAnswer({ text, found, failed, searching: false });
    };
    const timer = setTimeout(() => void search(), pause);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [people, text]);
  if (!people || text === '') return nothing;
  // While the next answer is under way, those who were found before stay in the list.
  return answer?.text === text ? answer : { ...(answer ?? nothing), failed: undefined, searching: true };
}

/** True for somebody of whom the site tells that they may not edit; owners alone are told. */
export function useMayNotEdit(person: Person | undefined): boolean {
  const mayEdit = usePeople()?.mayEdit;
  const [told, setTold] = React.useState<{ readonly person: Person; readonly may: boolean | undefined }>();
  const latest = React.useRef(person);
  latest.current = person;
  const name = person && `${person.id} ${person.login ?? ''}`;
  React.useEffect(() => {
    const asked = latest.current;
    if (!mayEdit || !asked) return undefined;
    let isLeft = false;
    void mayEdit(asked).then((may) => void (isLeft || setTold({ person: asked, may })));
    return () => void (isLeft = true);
  }, [mayEdit, name]);
  return told?.may === false && person !== undefined && isSamePerson(told.person, person);
}
