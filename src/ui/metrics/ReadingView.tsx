import * as React from 'react';
import type { Metric } from '../../domain/metric';
import type { Versioned } from '../../domain/programme';
import { readingFieldsOf, proposalFor, wordsBehind } from '../../domain/record/metricRules';
import type { ReadingField } from '../../domain/record/together';
import { notInWordsText } from '../../loc/metric';
import { spoken, type Speech } from '../../loc/speech';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import metricsStyles from './metrics.module.scss';

interface ReadingViewProps {
  readonly record: Versioned<Metric>;
  /** Undefined for readers. */
  readonly acts: Acts | undefined;
  readonly onEdit: () => void;
}

/** How a target was read, each part with the words it rests on; a proposal until somebody confirms it. */
export function ReadingView({ record, acts, onEdit }: ReadingViewProps): JSX.Element {
  const {
    strings: { metrics },
  } = useSpeech();
  const { value: metric } = record;
  const proposal = proposalFor(metric);
  const state = metric.readingState ?? 'proposed';
  const saveProposal = (): void => {
    if (proposal)
      acts?.change('metrics', record, { ...metric, ...readingFieldsOf(proposal), readingState: 'proposed' });
  };
  return (
    <section aria-label={metrics.reading}>
      <h3>
        {metrics.reading}{' '}
        {metric.targetKind && (
          <span className={metricsStyles['state']} data-state={state}>
            {metrics.readingStates[state]}
          </span>
        )}
      </h3>
      {metric.targetKind ? <Parts metric={metric} /> : <p>{metrics.unread}</p>}
      {!metric.targetKind && proposal && (
        <>
          <p>{metrics.wouldRead}</p>
          <Parts metric={{ ...metric, ...readingFieldsOf(proposal) }} />
        </>
      )}
      {metric.targetKind && state === 'proposed' && <p className={metricsStyles['subtle']}>{metrics.proposedHint}</p>}
      {acts && (
        <div className={metricsStyles['buttons']}>
          {!metric.targetKind && proposal && (
            <Button look="primary" text={metrics.takeProposal} onClick={saveProposal} />
          )}
          {metric.targetKind && state === 'proposed' && (
            <Button
              look="primary"
              text={metrics.confirm}
              onClick={() => acts.change('metrics', record, { ...metric, readingState: 'confirmed' })}
            />
          )}
          <Button text={metrics.change} onClick={onEdit} />
        </div>
      )}
    </section>
  );
}

/** The parts of a reading that are known; the direction also where nobody has said it: the outcome depends on it. */
export function Parts({ metric }: { readonly metric: Metric }): JSX.Element {
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const proposal = proposalFor(metric);
  return (
    <dl className={metricsStyles['parts']}>
      {partsOf(metric, speech).map(({ field, label, text, lang }) => {
        const words = wordsBehind(metric, field, proposal);
        return (
          <React.Fragment key={field}>
            <dt>{label}</dt>
            <dd>
              <span lang={lang}>{text}</span>
              {metric[field] !== undefined && (
                <small>{words === undefined ? notInWordsText(metric, speech.strings) : metrics.restsOn(words)}</small>
              )}
            </dd>
          </React.Fragment>
        );
      })}
    </dl>
  );
}

interface Part {
  readonly field: ReadingField;
  readonly label: string;
  readonly text: string;
  /** Of a text of the city's own that is in Finnish only. */
  readonly lang?: 'fi' | undefined;
}

function partsOf(
  metric: Metric,
  {
    language,
    strings: {
      metrics: { parts, kinds, bounds, directionsLong, scale, notSaid },
      record,
    },
    formats,
  }: Speech,
): readonly Part[] {
  const { targetKind, targetValue, targetUnit, approximate, bound, direction, baseYear, scaleMin, scaleMax } = metric;
  const unit = spoken(language, { fi: targetUnit, sv: metric.targetUnitSv ?? '' });
  return [
    ...(targetKind ? [{ field: 'targetKind', label: parts.kind, text: kinds[targetKind] } as const] : []),
    ...(targetValue !== undefined
      ? [{ field: 'targetValue', label: parts.value, text: formats.number(targetValue) } as const]
      : []),
    ...(targetUnit
      ? [{ field: 'targetUnit', label: parts.unit, ...(isSign(targetUnit) ? { text: targetUnit } : unit) } as const]
      : []),
    ...(approximate ? [{ field: 'approximate', label: parts.approximate, text: record.yes } as const] : []),
    ...(bound ? [{ field: 'bound', label: parts.bound, text: bounds[bound] } as const] : []),
    ...(targetValue !== undefined
      ? [{ field: 'direction', label: parts.direction, text: direction ? directionsLong[direction] : notSaid } as const]
      : []),
    ...(baseYear !== undefined ? [{ field: 'baseYear', label: parts.baseYear, text: String(baseYear) } as const] : []),
    ...(scaleMin !== undefined && scaleMax !== undefined
      ? [
          {
            field: 'scaleMin',
            label: parts.scale,
            text: scale(formats.number(scaleMin), formats.number(scaleMax)),
          } as const,
        ]
      : []),
  ];
}

/** A unit that is a sign, such as % or €, is the same in every language. */
function isSign(unit: string): boolean {
  return !/\p{L}/u.test(unit);
}
