import * as React from 'react';
import { isLate } from '../../domain/figures/late';
import type { Project } from '../../domain/project';
import { quarterOrDayText } from '../../loc/quarter';
import { LateMark } from './LateMark';
import { useShownProgramme } from './programmeContext';
import { useSpeech } from './speech';

/** By when a measure is to be ready, and that it is late where it is; nothing where nobody has said. */
export function Due({ project }: { readonly project: Project }): JSX.Element | null {
  const { readOn } = useShownProgramme();
  const speech = useSpeech();
  const { projects, words } = speech.strings;
  if (!project.dueOn) return null;
  const when = quarterOrDayText(project.dueOn, 'last', speech);
  return isLate(project, readOn) ? (
    <LateMark title={projects.lateBy(when)}>{`${words.late} ${when}`}</LateMark>
  ) : (
    <span title={projects.dueBy(when)}>{when}</span>
  );
}
