import { EventDateIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { isLate } from '../../domain/figures/late';
import type { Project } from '../../domain/project';
import { quarterOrDayText } from '../../loc/quarter';
import { LateMark } from './LateMark';
import partsStyles from './parts.module.scss';
import { useShownProgramme } from './programmeContext';
import { useSpeech } from './speech';

interface DueProps {
  readonly project: Project;
  /** No heading says what the day is: an icon does, and words that are read aloud. */
  readonly told?: boolean;
}

/** By when a measure is to be ready, and that it is late where it is; nothing where nobody has said. */
export function Due({ project, told = false }: DueProps): JSX.Element | null {
  const { readOn } = useShownProgramme();
  const speech = useSpeech();
  const { projects, words } = speech.strings;
  if (!project.dueOn) return null;
  const when = quarterOrDayText(project.dueOn, 'last', speech);
  const day = <span className={partsStyles['dueDay']}>{when}</span>;
  if (isLate(project, readOn))
    return (
      <LateMark title={projects.lateBy(when)}>
        {words.late} {day}
      </LateMark>
    );
  return (
    <span className={partsStyles['due']} title={projects.dueBy(when)}>
      {told && <EventDateIcon aria-hidden="true" />}
      {told && <span className={partsStyles['onlyForReaders']}>{projects.dueBy(when)}</span>}
      {told ? <span aria-hidden="true">{when}</span> : day}
    </span>
  );
}
