import * as React from 'react';
import { isKeyOfRow } from '../../domain/key';
import { byKey, type Kind } from '../../domain/programme';
import { useShownProgramme } from '../parts/programmeContext';
import { useNavigation } from './navigationContext';
import type { Page } from './route';

/** The kind of the records that a page opens. */
const kindOn: { readonly [P in Page]?: Kind } = {
  projects: 'projects',
  roadmap: 'projects',
  metrics: 'metrics',
  effects: 'effects',
};

/** Calls the open record by its key, once it has one, where the address calls its row by number. */
export function useKeyInAddress(): void {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const { open } = route;
  const kind = kindOn[route.page];
  const key = kind && open !== undefined && isKeyOfRow(open) ? byKey(programme, kind, open)?.value.key : undefined;
  React.useEffect(() => {
    if (key !== undefined && !isKeyOfRow(key)) go({ open: key }, 'replace');
  }, [key, go]);
}
