import type { MeasureEffects } from '../../domain/figures/measureEffects';
import * as React from 'react';
import { type Effect, fundingOf, inGroup } from '../../domain/effect';
import type { Versioned } from '../../domain/programme';
import { whyEmpty } from '../../loc/emptyList';
import { recordName } from '../../loc/recordName';
import { useNavigation } from '../app/navigationContext';
import { Button } from '../parts/Button';
import { Announcement } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import type { Route } from '../app/route';
import effectLinesStyles from './effectLines.module.scss';
import { Line } from './Line';
import { MeasureLines } from './MeasureLines';
import type { Scope } from './scope';

interface EffectLinesProps {
  readonly scope: Scope;
  readonly heading: React.RefObject<HTMLHeadingElement>;
  readonly onShowAll: () => void;
}

/**
 * The finished measures with what they brought and cost, as on the deck's slide 14; then the lines of others. Narrowed
 * to those behind a number.
 */
export function EffectLines({ scope, heading, onShowAll }: EffectLinesProps): JSX.Element {
  const { route, go } = useNavigation();
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  const { list } = strings.effects;
  const emptyText = whyEmpty(programme, 'effects', strings) ?? whyEmpty(programme, 'projects', strings) ?? list.empty;
  const { measures, ownerless } = shownOf(scope, route);
  const others = measures.filter(({ project }) => project.value.status !== 'done');
  const narrowed = scope.year !== undefined || route.theme !== undefined;
  // Where there is nothing at all nothing was narrowed away.
  const isNarrowed = programme.records.effects.length > 0 && (narrowed || route.lines !== undefined);
  const count = [...measures.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines)), ...ownerless].length;
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {list.done}
      </h3>
      <ChosenGroup count={count} onShowAll={onShowAll} />
      {measures.length + ownerless.length === 0 && <p>{isNarrowed ? list.none : emptyText}</p>}
      {isNarrowed && scope.measures.length === 0 && (
        <Button
          text={list.showAll}
          onClick={() =>
            go({ year: undefined, allYears: true, theme: undefined, lines: undefined, funding: undefined })
          }
        />
      )}
      <MeasureList measures={measures.filter(({ project }) => project.value.status === 'done')} />
      {others.length > 0 && (
        <>
          <h3>{list.others}</h3>
          <MeasureList measures={others} />
        </>
      )}
      {ownerless.length > 0 && <Ownerless lines={ownerless} />}
    </section>
  );
}

/** The measures and ownerless lines that the number behind the route is made of; all of them where it names none. */
function shownOf(scope: Scope, { lines: group, funding }: Route): Pick<Scope, 'measures' | 'ownerless'> {
  const wanted = ({ value }: Versioned<Effect>): boolean =>
    (group === undefined || inGroup(value, group)) && (funding === undefined || fundingOf(value) === funding);
  const measures = scope.measures.map((measure) => ({
    ...measure,
    parts: measure.parts
      .map(({ part, lines }) => ({ part, lines: lines.filter(wanted) }))
      .filter(({ lines }) => lines.length > 0),
  }));
  return {
    measures: measures.filter(
      ({ parts, lacks }) => group === undefined || parts.length > 0 || (group === 'lacking' && lacks.length > 0),
    ),
    ownerless: scope.ownerless.filter(wanted),
  };
}

/** Which lines are shown where a number was pressed, said aloud too, and the way back to all. */
function ChosenGroup({
  count,
  onShowAll,
}: Pick<EffectLinesProps, 'onShowAll'> & { readonly count: number }): JSX.Element {
  const {
    route: { lines: group, funding },
  } = useNavigation();
  const { list, groups, fundings, lines: lineCount } = useSpeech().strings.effects;
  const what = group && [groups[group], funding && fundings[funding]].filter(Boolean).join(', ');
  return (
    <>
      {what && (
        <p className={effectLinesStyles['narrowed']}>
          <span>
            {what}
            {group !== 'lacking' && `: ${lineCount(count)}`}
          </span>{' '}
          <Button text={list.showAll} onClick={onShowAll} />
        </p>
      )}
      <Announcement text={what ? `${what}: ${lineCount(count)}` : ''} />
    </>
  );
}

function MeasureList({ measures }: { readonly measures: readonly MeasureEffects[] }): JSX.Element {
  const { route } = useNavigation();
  return (
    <ul className={effectLinesStyles['measures']}>
      {measures.map((measure) => (
        <MeasureLines key={measure.project.id} measure={measure} whole={route.lines === undefined} />
      ))}
    </ul>
  );
}

/** The lines whose measure is not in the list. */
function Ownerless({ lines }: { readonly lines: readonly Versioned<Effect>[] }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  return (
    <>
      <h3>{speech.strings.effects.list.ownerless}</h3>
      <ul className={effectLinesStyles['measures']}>
        {lines.map((record) => (
          <li key={record.id}>
            <Line record={record} name={recordName('effects', record.value, programme, speech)} />
          </li>
        ))}
      </ul>
    </>
  );
}
