import * as React from 'react';
import { isKeyOfRow, type Key } from '../../domain/key';
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

/** Calls records by their keys, once they have them, where the address calls their rows by number. */
export function useKeyInAddress(): void {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  /** The key of a row that the address calls by its number; undefined where there is nothing to replace. */
  const keyOf = (kind: Kind | undefined, name: Key | undefined): Key | undefined => {
    if (kind === undefined || name === undefined || !isKeyOfRow(name)) return undefined;
    const key = byKey(programme, kind, name)?.value.key;
    return key !== undefined && isKeyOfRow(key) ? undefined : key;
  };
  const open = keyOf(kindOn[route.page], route.open);
  const theme = keyOf('themes', route.theme);
  const responsible = keyOf('responsibles', route.responsible);
  const project = keyOf('projects', route.project);
  React.useEffect(() => {
    if (open ?? theme ?? responsible ?? project)
      go(
        {
          ...(open !== undefined && { open }),
          ...(theme !== undefined && { theme }),
          ...(responsible !== undefined && { responsible }),
          ...(project !== undefined && { project }),
        },
        'replace',
      );
  }, [open, theme, responsible, project, go]);
}
