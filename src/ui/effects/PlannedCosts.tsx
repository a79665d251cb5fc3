import * as React from 'react';
import { plannedParts, type PlannedPart } from '../../domain/figures/asksFor';
import {
  plannedBys,
  plannedSums,
  plannedSumsBy,
  type PlannedBy,
  type PlannedGroup,
  type PlannedSums,
} from '../../domain/figures/plannedSums';
import type { Filter } from '../../domain/figures/filter';
import { currentYear } from '../../domain/figures/years';
import { isLacking } from '../../domain/programme';
import { euros } from '../../loc/cost';
import { measuresRoute } from '../app/routeChanges';
import { nameOf } from '../figure/slices';
import partsStyles from '../parts/parts.module.scss';
import { useShownProgramme } from '../parts/programmeContext';
import { ScrollRegion } from '../parts/ScrollRegion';
import { Segmented } from '../parts/Segmented';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';
import effectsStyles from './effects.module.scss';
import type { Scope } from './scope';

/**
 * What the measures of a year ask for in the budget: kind by kind, of how many nothing is known, and the same by theme,
 * responsible and year. Every number opens the measures that it counts.
 */
export function PlannedCosts({ scope }: { readonly scope: Scope }): JSX.Element | null {
  const programme = useShownProgramme();
  const { effects, figure } = useSpeech().strings;
  const year = scope.year ?? currentYear(programme);
  const projects = scope.projects.filter(({ value }) => value.year === year);
  const sums = plannedSums(projects);
  const lacking = (['plannedOneOff', 'plannedYearly'] as const).every((name) => isLacking(programme, 'projects', name));
  if (projects.length === 0 || lacking) return null;
  return (
    <section>
      <h3>
        {effects.planned.heading} <span className={effectsStyles['ofYear']}>{year}</span>
      </h3>
      {sums.oneOff === undefined && sums.yearly === undefined ? (
        <p>{effects.planned.none(year)}</p>
      ) : (
        <>
          <ul className={effectsStyles['sums']}>
            {plannedParts.map((part) => (
              <PlannedTile key={part} part={part} sums={sums} filter={{ ...scope.narrowed, year }} />
            ))}
          </ul>
          <p className={effectsStyles['subtle']}>
            {effects.planned.counted} {sums.example && `(${figure.examples})`}
          </p>
          <PlannedTable scope={scope} year={year} />
        </>
      )}
    </section>
  );
}

interface PlannedTileProps {
  readonly part: PlannedPart;
  readonly sums: PlannedSums;
  /** Whose measures these are. */
  readonly filter: Filter;
}

/** One sum, or how many measures have none; it opens its measures. */
function PlannedTile({ part, sums, filter }: PlannedTileProps): JSX.Element | null {
  const speech = useSpeech();
  const { effects } = speech.strings;
  const count = sums.counts[part];
  if (count === 0) return null;
  const amount = part === 'missing' ? undefined : euros(sums[part] ?? 0, speech, { perYear: part === 'yearly' });
  return (
    <li>
      <RouteLink change={measuresRoute({ ...filter, planned: part })} className={effectsStyles['sum']}>
        <span>{part === 'missing' ? effects.planned.columns.missing : effects.planned[part]}</span>
        <strong>{amount ?? count}</strong>
        <span>
          {effects.planned.measures(count)}
          <span className={partsStyles['onlyForReaders']}>, {effects.planned.opens}</span>
        </span>
      </RouteLink>
    </li>
  );
}

/** The sums of the year by theme or responsible, and those of all years. */
function PlannedTable({ scope, year }: { readonly scope: Scope; readonly year: number }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { planned } = speech.strings.effects;
  const [by, setBy] = React.useState<PlannedBy>('theme');
  const projects = by === 'year' ? scope.ofAllYears : scope.projects.filter(({ value }) => value.year === year);
  const filterOf = (key: string): Filter =>
    by === 'year' ? { ...scope.narrowed, year: Number(key) || 0 } : { ...scope.narrowed, year, [by]: key };
  return (
    <>
      <div className={effectsStyles['by']}>
        <Segmented
          label={planned.by}
          choices={plannedBys.map((key) => ({ key, text: planned.bys[key] }))}
          chosen={by}
          onChoose={setBy}
        />
      </div>
      <ScrollRegion className={effectsStyles['region']} label={planned.bys[by]}>
        <table className={effectsStyles['planned']}>
          <thead>
            <tr>
              {([by, ...plannedParts] as const).map((column) => (
                <th key={column} scope="col">
                  {planned.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plannedSumsBy(programme, projects, by).map((group) => (
              <tr key={group.key}>
                <th scope="row">{nameOf(programme, by, group.key, speech)}</th>
                {plannedParts.map((part) => (
                  <td key={part}>
                    <GroupNumber group={group} part={part} filter={filterOf(group.key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** A number of the table, which opens its measures; a dash where there is none. */
function GroupNumber({
  group,
  part,
  filter,
}: {
  readonly group: PlannedGroup;
  readonly part: PlannedPart;
  readonly filter: Filter;
}): JSX.Element {
  const { formats } = useSpeech();
  if (group.counts[part] === 0) return <>–</>;
  const number = part === 'missing' ? group.counts.missing : (group[part] ?? 0);
  return <RouteLink change={measuresRoute({ ...filter, planned: part })}>{formats.money(number)}</RouteLink>;
}
