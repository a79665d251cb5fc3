import * as React from 'react';
import { countsByStatus, countsByTheme, currentYear, roadmapOf, yearsOf } from '../../domain/aggregate';
import { none } from '../../domain/filter';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Roadmap } from '../../domain/roadmap';
import { Figure } from '../figure/Figure';
import type { Slice } from '../figure/slice';
import { Letter } from '../parts/Letter';
import shared from '../parts/parts.module.scss';
import { spoken, useSpeech, type Speech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import type { Navigation } from '../useRoute';
import styles from './overview.module.scss';

interface OverviewProps {
  readonly programme: Programme;
  readonly go: Navigation['go'];
}

/** Where the programme stands: how many measures in all, and each year's by status. */
export function Overview({ programme, go }: OverviewProps): JSX.Element {
  const { overview } = useSpeech().strings;
  const years = yearsOf(programme);
  const all = programme.records.projects;
  if (all.length === 0) {
    return (
      <div className={styles['nothing']}>
        <h2>{overview.emptyTitle}</h2>
        <p>{programme.rights.lists.projects.add ? overview.emptyForEditor : overview.emptyForReader}</p>
      </div>
    );
  }
  const current = currentYear(programme);
  const ordered = [...years].sort((a, b) => Number(b === current) - Number(a === current) || b - a);
  return (
    <>
      <h2 className={shared['onlyForReaders']}>{overview.heading}</h2>
      <div className={styles['tiles']}>
        <Tile count={all.length} name={overview.all} detail={overview.allYears(span(years))} />
        {years.map((year) => <YearTile key={year} year={year} programme={programme} go={go} />)}
      </div>
      <div className={styles['years']}>
        {ordered.map((year) => {
          const projects = all.filter(({ value }) => value.year === year);
          return <YearFigure key={year} year={year} projects={projects} roadmap={roadmapOf(programme, year)} programme={programme} go={go} />;
        })}
      </div>
    </>
  );
}

function Tile({ count, name, detail, onOpen }: { readonly count: number; readonly name: string; readonly detail: string; readonly onOpen?: () => void }): JSX.Element {
  const body = (
    <>
      <span className={styles['tileName']}>{name}</span>
      <span className={styles['number']}>{count}</span>
      <span className={styles['detail']}>{detail}</span>
    </>
  );
  return onOpen ? <button type="button" className={styles['tile']} onClick={onOpen}>{body}</button> : <div className={styles['tile']}>{body}</div>;
}

function YearTile({ year, programme, go }: OverviewProps & { readonly year: number }): JSX.Element {
  const { strings: { overview, words }, formats } = useSpeech();
  const roadmap = roadmapOf(programme, year);
  const count = programme.records.projects.filter(({ value }) => value.year === year).length;
  const state = roadmap?.state ? overview.decided(words.roadmapStates[roadmap.state], roadmap.decisionDate ? formats.day(roadmap.decisionDate) : '') : '';
  return <Tile count={count} name={overview.roadmap(year)} detail={state} onOpen={() => go({ page: 'projects', year })} />;
}

interface YearFigureProps extends OverviewProps {
  readonly year: number;
  readonly projects: readonly Versioned<Project>[];
  readonly roadmap: Roadmap | undefined;
}

/** A year's measures by status; a year in which nothing has a status yet, by theme. */
function YearFigure({ year, projects, roadmap, programme, go }: YearFigureProps): JSX.Element | null {
  const speech = useSpeech();
  const { overview } = speech.strings;
  if (projects.length === 0) return null;
  const started = projects.some(({ value }) => value.status !== undefined);
  const asOf = roadmap?.asOf ? overview.asOf(roadmap.asOf) : '';
  if (started) {
    const slices = statusSlices(projects, year, speech);
    const parts = slices.map(({ key, count }) => overview.part(count, speech.strings.words.statusesInText[key])).join(', ');
    return (
      <Figure
        question={overview.question(year)}
        sentence={overview.sentence(projects.length, parts)}
        asOf={asOf}
        slices={slices}
        total={projects.length}
        onOpen={(status) => go({ page: 'projects', year, status })}
      />
    );
  }
  return (
    <Figure
      question={overview.themesQuestion(year)}
      sentence={overview.noStatusYet(projects.length)}
      asOf={asOf}
      slices={themeSlices(programme, projects, year, speech)}
      total={projects.length}
      onOpen={(theme) => go({ page: 'projects', year, theme })}
    />
  );
}

function statusSlices(projects: readonly Versioned<Project>[], year: number, { strings: { overview, words } }: Speech): readonly Slice<ReturnType<typeof countsByStatus>[number]['key']>[] {
  return countsByStatus(projects).map((count) => ({
    ...count,
    name: words.statuses[count.key],
    colour: `var(--dk-${count.key})`,
    mark: <StatusMark status={count.key} />,
    opens: overview.opensOnBoard(year)
  }));
}

// Themes are told by letter and name; the shades only part the ring.
const shades = ['var(--dk-shade-1)', 'var(--dk-shade-2)', 'var(--dk-shade-3)', 'var(--dk-shade-4)', 'var(--dk-shade-5)'];

function themeSlices(programme: Programme, projects: readonly Versioned<Project>[], year: number, { language, strings: { overview, words } }: Speech): readonly Slice<string>[] {
  return countsByTheme(programme, projects).map((count, index) => {
    const theme = programme.records.themes.find(({ value }) => value.key === count.key)?.value;
    const name = theme && count.key !== none ? spoken(language, { fi: theme.title, sv: theme.titleSv, en: theme.titleEn }) : { text: words.themeMissing };
    return {
      ...count,
      name: name.text,
      lang: name.lang,
      colour: shades[index % shades.length] ?? 'var(--dk-shade-1)',
      mark: <Letter>{theme?.code || '–'}</Letter>,
      opens: overview.opensOnBoard(year)
    };
  });
}

function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first ?? '') : `${first}–${last}`;
}
