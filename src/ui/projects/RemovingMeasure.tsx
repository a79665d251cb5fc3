import * as React from 'react';
import { holdersOf, type KindOfRecord } from '../../domain/holders';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { projectName } from '../../loc/project';
import { recordName } from '../../loc/recordName';
import { removingWords } from '../../loc/removing';
import { yearText } from '../../loc/year';
import { measuresRoute } from '../app/routeChanges';
import type { Acts } from '../app/useActs';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { Removing } from '../record/RecordPanel';
import { RouteLink } from '../record/RouteLink';
import { MeasureName } from './MeasureName';

interface RemovingMeasureProps {
  readonly record: Versioned<Project>;
  readonly acts: Acts;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Asks before a measure is deleted; its lines of effects hold it, and the measures that carry it on. */
export function RemovingMeasure({ record, acts, onRemoved, onClose }: RemovingMeasureProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = removingWords[speech.language];
  const { records, unseen } = holdersOf(programme, 'projects', record.id);
  const later = records.filter(({ kind }) => kind === 'projects').length;
  return (
    <Removing<'projects'>
      record={record}
      name={projectName(record.value, speech).text}
      held={
        records.length > 0 || unseen.length > 0
          ? {
              text: records.length > 0 ? words.measure(records.length - later, later) : words.measureUnseen,
              rows: records.map((each) => (
                <Holder key={`${each.kind} ${each.record.id}`} {...each} onClose={onClose} />
              )),
            }
          : undefined
      }
      remove={(removed) => acts.remove('projects', removed)}
      onRemoved={onRemoved}
      onClose={onClose}
    />
  );
}

/** What holds a measure, by its name; a measure that carries it on is the way to itself. */
function Holder({ kind, record, onClose }: KindOfRecord & { readonly onClose: () => void }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  if (kind === 'projects')
    return (
      <RouteLink change={measuresRoute({ year: record.value.year, open: record.value.key })} onFollow={onClose}>
        {yearText(record.value.year, speech.strings)} <MeasureName of={record.value} />
      </RouteLink>
    );
  const part = kind === 'effects' ? record.value.part : '';
  return <>{[recordName(kind, record.value, programme, speech), part].filter(Boolean).join(', ')}</>;
}
