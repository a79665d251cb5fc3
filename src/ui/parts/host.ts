import * as React from 'react';

const InTeamsContext = React.createContext(false);

/** Tells the parts of a page whether it stands in Teams, Outlook or Microsoft 365, in a frame of its own. */
export const InTeamsProvider = InTeamsContext.Provider;

/** Whether the page stands in Teams, Outlook or Microsoft 365. */
export function useInTeams(): boolean {
  return React.useContext(InTeamsContext);
}
