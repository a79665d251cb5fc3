import * as React from 'react';
import type { Store } from '../../domain/store';

/** What is asked about people. */
export type People = Pick<Store, 'findPeople' | 'mayEdit'>;

const PeopleContext = React.createContext<People | undefined>(undefined);

/** Gives the fields of a page the search for people. */
export const PeopleProvider = PeopleContext.Provider;

/** The search for people; undefined where there is none, as among the parts alone. */
export function usePeople(): People | undefined {
  return React.useContext(PeopleContext);
}
