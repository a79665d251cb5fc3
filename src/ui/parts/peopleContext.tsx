import * as React from 'react';
import type { Store } from '../../domain/store';

/** What is asked about people; what others may do is told to owners alone. */
export type People = Pick<Store, 'findPeople'> & Partial<Pick<Store, 'mayEdit'>>;

const PeopleContext = React.createContext<People | undefined>(undefined);

interface PeopleProviderProps {
  readonly store: Pick<Store, 'findPeople' | 'mayEdit'>;
  readonly owner: boolean;
  readonly children: React.ReactNode;
}

/** Gives the fields of a page the search for people. */
export function PeopleProvider({ store, owner, children }: PeopleProviderProps): JSX.Element {
  const people = React.useMemo(
    (): People => ({ findPeople: store.findPeople, ...(owner && { mayEdit: store.mayEdit }) }),
    [store, owner],
  );
  return <PeopleContext.Provider value={people}>{children}</PeopleContext.Provider>;
}

/** The search for people; undefined where there is none, as among the parts alone. */
export function usePeople(): People | undefined {
  return React.useContext(PeopleContext);
}
