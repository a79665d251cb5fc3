import * as React from 'react';

const FewColoursContext = React.createContext(false);

/** Tells the parts of a page whether its theme has no colours of its own for what a figure is made of. */
export const FewColoursProvider = FewColoursContext.Provider;

const forced = '(forced-colors: active)';

/** Whether colours cannot tell parts of a figure: in the theme of high contrast, and where the system has its own. */
export function useFewColours(): boolean {
  const ofTheme = React.useContext(FewColoursContext);
  const [ofSystem, setOfSystem] = React.useState(() => window.matchMedia(forced).matches);
  React.useEffect(() => {
    const query = window.matchMedia(forced);
    const tell = (): void => setOfSystem(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return ofTheme || ofSystem;
}
