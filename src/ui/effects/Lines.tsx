import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { fundingOf, inGroup, type Effect } from '../../domain/effect';
import { payback } from '../../domain/figures/payback';
import type { MeasureEffects } from '../../domain/figures/measureEffects';
import type { Programme, Versioned } from '../../domain/programme';
import { opening } from '../app/opening';
import { paybackWords } from '../parts/costWords';
import { Announcement } from '../parts/Notice';
import { RouteLink } from '../record/RouteLink';
import { spoken, useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import { newRecord, type Route } from '../app/route';
import type { Navigation } from '../app/useRoute';
import effectsStyles from './effects.module.scss';
import { Line } from './Line';
import type { Scope } from './scope';

interface LinesProps {
  readonly programme: Programme;
  readonly scope: Scope;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly heading: React.RefObject<HTMLHeadingElement>;
  readonly onShowAll: () => void;
}

/**
 * The finished measures with what they brought and cost, as on the deck's slide 14; then the lines of others. Narrowed
 * to those behind a number.
 */
export function Lines({ programme, scope, route, go, heading, onShowAll }: LinesProps): JSX.Element {
  const {
    strings: {
      effects: { list, groups, fundings, lines: counted },
    },
  } = useSpeech();
  const { lines: group, funding } = route;
  const wanted = ({ value }: Versioned<Effect>): boolean =>
    (group === undefined || inGroup(value, group)) && (funding === undefined || fundingOf(value) === funding);
  const measures = scope.measures.map((measure) => ({
    ...measure,
    parts: measure.parts
      .map(({ part, lines }) => ({ part, lines: lines.filter(wanted) }))
      .filter(({ lines }) => lines.length > 0),
  }));
  const shown = measures.filter(
    ({ parts, lacks }) => group === undefined || parts.length > 0 || (group === 'lacking' && lacks.length > 0),
  );
  const [done, others] = [
    shown.filter(({ project }) => project.value.status === 'done'),
    shown.filter(({ project }) => project.value.status !== 'done'),
  ];
  const ownerless = scope.ownerless.filter(wanted);
  const narrowed = scope.year !== undefined || route.theme !== undefined;
  const count = [...shown.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines)), ...ownerless].length;
  const what = group && [groups[group], funding && fundings[funding]].filter(Boolean).join(', ');
  const each = (found: readonly MeasureEffects[]): JSX.Element => (
    <ul className={effectsStyles['measures']}>
      {found.map((measure) => (
        <Measure
          key={measure.project.id}
          programme={programme}
          measure={measure}
          route={route}
          go={go}
          whole={group === undefined}
        />
      ))}
    </ul>
  );
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {list.done}
      </h3>
      {what && (
        <p className={effectsStyles['narrowed']}>
          <span>
            {what}
            {group !== 'lacking' && `: ${counted(count)}`}
          </span>{' '}
          <DefaultButton text={list.showAll} onClick={onShowAll} />
        </p>
      )}
      <Announcement text={what ? `${what}: ${counted(count)}` : ''} />
      {shown.length + ownerless.length === 0 && <p>{narrowed || group !== undefined ? list.none : list.empty}</p>}
      {narrowed && scope.measures.length === 0 && (
        <DefaultButton
          text={list.showAll}
          onClick={() =>
            go({ year: undefined, allYears: true, theme: undefined, lines: undefined, funding: undefined })
          }
        />
      )}
      {each(done)}
      {others.length > 0 && (
        <>
          <h3>{list.others}</h3>
          {each(others)}
        </>
      )}
      {ownerless.length > 0 && (
        <>
          <h3>{list.ownerless}</h3>
          <ul className={effectsStyles['measures']}>
            {ownerless.map((record) => (
              <li key={record.id}>
                <Line record={record} name={record.value.title} programme={programme} route={route} go={go} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface MeasureProps extends Pick<LinesProps, 'programme' | 'route' | 'go'> {
  readonly measure: MeasureEffects;
  /** All lines of the measure are shown, so that what they lack and pay back can be told of them. */
  readonly whole: boolean;
}

function Measure({ programme, measure: { project, parts, lacks }, route, go, whole }: MeasureProps): JSX.Element {
  const speech = useSpeech();
  const {
    language,
    strings: { effects, words },
  } = speech;
  const { value } = project;
  const name = spoken(language, { fi: value.title, sv: value.titleSv });
  const told = whole || route.lines === 'lacking' ? lacks : [];
  return (
    <li data-measure={value.key}>
      <div className={effectsStyles['measureHead']}>
        <h4 lang={name.lang}>
          <RouteLink route={route} change={opening({ year: value.year, open: value.key })} go={go}>
            {name.text}
          </RouteLink>
        </h4>
        <span className={effectsStyles['status']}>
          <StatusMark status={value.status ?? 'none'} /> {words.statuses[value.status ?? 'none']} · {value.year}
        </span>
      </div>
      {parts.map(({ part, lines }) => (
        <React.Fragment key={part}>
          {lines.map((record, index) => (
            <Line
              key={record.id}
              record={record}
              name={[name.text, part && `${part})`].filter(Boolean).join(', ')}
              programme={programme}
              route={route}
              go={go}
              payback={
                index === lines.length - 1 && (whole || route.lines === 'saving')
                  ? paybackWords(payback(allOf(programme, record.value)), speech)
                  : ''
              }
            />
          ))}
        </React.Fragment>
      ))}
      {told.length > 0 && (
        <p className={effectsStyles['lacks']}>
          {told.map((what) => effects.list.lacks[what]).join(' ')}{' '}
          {programme.rights.lists.effects.add && (
            <RouteLink route={route} change={{ open: newRecord, project: value.key, edit: undefined }} go={go}>
              {effects.add}
            </RouteLink>
          )}
        </p>
      )}
    </li>
  );
}

/** All lines of a line's part, also those that are not shown: a payback is told of the whole. */
function allOf(programme: Programme, { project, part }: Effect): readonly Versioned<Effect>[] {
  return programme.records.effects.filter(({ value }) => value.project === project && value.part === part);
}
