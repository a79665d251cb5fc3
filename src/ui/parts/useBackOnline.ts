import * as React from 'react';

/** Does something each time the browser is back on the network, while it is wanted. */
export function useBackOnline(wanted: boolean, act: () => void): void {
  const latest = React.useRef(act);
  latest.current = act;
  React.useEffect(() => {
    if (!wanted) return undefined;
    const back = (): void => latest.current();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [wanted]);
}
