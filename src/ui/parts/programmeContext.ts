import * as React from 'react';
import type { Programme } from '../../domain/programme';

const ProgrammeContext = React.createContext<Programme | undefined>(undefined);

/** Gives the components of a page the programme that it shows. */
export const ProgrammeProvider = ProgrammeContext.Provider;

/** The programme that the page shows: that of now, or a frozen copy of it. Throws outside a page. */
export function useShownProgramme(): Programme {
  const programme = React.useContext(ProgrammeContext);
  if (!programme) throw new Error('A component was drawn outside a page.');
  return programme;
}
