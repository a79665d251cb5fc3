import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { isCalled, type Versioned } from '../../domain/programme';
import { lineLaw, lineSaving } from '../../loc/cost';
import { spokenOf } from '../../loc/untold';
import { useNavigation } from '../app/navigationContext';
import { CostRead } from '../record/CostRead';
import { RouteLink } from '../record/RouteLink';
import { useSpeech } from '../parts/speech';
import effectLinesStyles from './effectLines.module.scss';

interface LineProps {
  readonly record: Versioned<Effect>;
  /** The measure's name and the line's letter, for those who have the link read. */
  readonly name: string;
  /** In how many years it has paid for itself, or why that cannot be told. */
  readonly payback?: string;
}

/** One line: what it brought, and beside it the cost as written and how it was read. */
export function Line({ record, name, payback = '' }: LineProps): JSX.Element {
  const { route } = useNavigation();
  const speech = useSpeech();
  const { list } = speech.strings.effects;
  const { value } = record;
  const effect = spokenOf(value, { fi: 'effect', sv: 'effectSv' }, speech);
  return (
    <div
      className={effectLinesStyles['line']}
      data-line={record.id}
      data-open={isCalled(record, route.open) || undefined}
    >
      <p className={effectLinesStyles['effect']}>
        {value.part && <b>{value.part}) </b>}
        {effect.text ? (
          <span lang={effect.lang}>{effect.text}</span>
        ) : (
          <span className={effectLinesStyles['lacking']}>{list.lacks.effect}</span>
        )}
      </p>
      <div className={effectLinesStyles['cost']}>
        <CostRead line={value} />
        {[lineSaving(value, speech), payback, lineLaw(value, speech)].filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className={effectLinesStyles['open']}>
          <RouteLink change={{ open: value.key, edit: undefined, project: undefined }} label={list.openOf(name)}>
            {list.open}
          </RouteLink>
        </p>
      </div>
    </div>
  );
}
