import * as React from 'react';
import type { Project } from '../../domain/project';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { changed } from '../app/route';
import { Anchor } from '../parts/Anchor';
import { Hyphenated, spokenAs } from '../parts/Hyphenated';
import type { projectName } from '../../loc/project';

interface MeasureLinkProps {
  readonly project: Project;
  readonly name: ReturnType<typeof projectName>;
  readonly open: () => void;
}

/** A link to a measure's panel: pressed, it opens here; with Ctrl or the middle button, in a tab of its own. */
export function MeasureLink({ project, name, open }: MeasureLinkProps): JSX.Element {
  const { route, addressOf } = useNavigation();
  return (
    <Anchor
      href={addressOf(changed(route, { page: 'projects', open: project.key, edit: undefined }))}
      onClick={onPlainClick(open)}
      aria-label={spokenAs(name.text)}
    >
      <Hyphenated {...name} />
    </Anchor>
  );
}
