import * as React from 'react';
import type { Navigation } from './useRoute';

const NavigationContext = React.createContext<Navigation | undefined>(undefined);

/** Gives the components of a page its route and the way to another. */
export const NavigationProvider = NavigationContext.Provider;

/** The route that the page shows, and the way to another. Throws outside a page. */
export function useNavigation(): Navigation {
  const navigation = React.useContext(NavigationContext);
  if (!navigation) throw new Error('A component was drawn outside a page.');
  return navigation;
}
