import * as React from 'react';
import { holdersOf, type HeldKind } from '../../domain/holders';
import type { Entity, Versioned } from '../../domain/programme';
import { settingsWords } from '../../loc/settings';
import { measuresRoute, nothingOpen } from '../app/routeChanges';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';

/** The kinds that have a section of their own among the settings. */
export type RowKind = Exclude<HeldKind, 'metrics' | 'projects'>;

interface MeasuresOfProps<K extends RowKind> {
  readonly kind: K;
  readonly record: Versioned<Entity[K]>;
}

/** How many measures and metrics point at a row, each number with the way to them; nothing where none does. */
export function MeasuresOf<K extends RowKind>({ kind, record }: MeasuresOfProps<K>): JSX.Element | null {
  const programme = useShownProgramme();
  const words = settingsWords[useSpeech().language];
  const { records } = holdersOf(programme, kind, record.id);
  const measures = records.filter((each) => each.kind === 'projects').length;
  const metrics = records.length - measures;
  const { key } = record.value;
  if (records.length === 0) return null;
  return (
    <>
      {measures > 0 && (
        <RouteLink change={measuresRoute(kind === 'themes' ? { theme: key } : { responsible: key })}>
          {words.measuresCounted(measures)}
        </RouteLink>
      )}{' '}
      {metrics > 0 && (
        <RouteLink change={{ ...nothingOpen, page: 'metrics' }}>{words.metricsCounted(metrics)}</RouteLink>
      )}
    </>
  );
}
