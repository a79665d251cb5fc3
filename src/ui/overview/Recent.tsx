import * as React from 'react';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Store } from '../../domain/store';
import { projectName } from '../../loc/project';
import { shortened } from '../../loc/shortened';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import type { Freshness } from '../app/useProgramme';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { textIn } from '../record/recordWords';
import { measureWords } from '../record/valueText';
import { OpeningRow } from './OpeningRow';
import overviewStyles from './overview.module.scss';
import { stateOf, useNews, type Told } from './useNews';

const shown = 4;
/** How many of the measures that were written last are asked for what changed. */
const asked = 9;
/** How much of a value is told, in letters, and how many properties. */
const longest = 60;
const mostProperties = 3;

export interface RecentProps {
  readonly recentHistory: Store['recentHistory'];
  readonly freshness: Freshness;
}

/**
 * What changed last, by whom and when. While that is being read, and where it cannot be, the measures that were written
 * last, and who wrote them.
 */
export function Recent(props: RecentProps): JSX.Element {
  const { records } = useShownProgramme();
  const { overview } = useSpeech().strings;
  const latest = [...records.projects]
    .sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : b.id - a.id))
    .slice(0, asked);
  const { found, failed } = useNews(latest, props);
  const rows = found ? newest(latest, found) : latest.map((record) => ({ record, told: 'unknown' as const }));
  return (
    <section className={overviewStyles['tile']} data-tile="recent" data-read={found !== undefined || undefined}>
      <h3>{overview.recent}</h3>
      {!found && (
        <p className={overviewStyles['subtle']} role="status">
          {failed ? overview.newsFailed : overview.newsComing}
        </p>
      )}
      {rows.length === 0 && <p>{overview.noNews}</p>}
      <ul className={overviewStyles['rows']}>
        {rows.slice(0, shown).map((row) => (
          <Row key={row.record.id} {...row} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly record: Versioned<Project>;
  readonly told: Exclude<Told, 'nothing'>;
}

/** The measures of which there is something to tell, or of which nobody knows, the newest first. */
function newest(records: readonly Versioned<Project>[], found: ReadonlyMap<string, Told>): readonly RowProps[] {
  const when = ({ record, told }: RowProps): string => (told === 'unknown' ? record.modified : told.at);
  return records
    .flatMap((record): readonly RowProps[] => {
      const told = found.get(stateOf(record)) ?? 'nothing';
      return told === 'nothing' ? [] : [{ record, told }];
    })
    .sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
}

/** One measure: what was changed from what to what, who did it and when. */
function Row({ record: { value, modified, modifiedBy }, told }: RowProps): JSX.Element {
  const { go } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { overview },
    formats,
  } = speech;
  const { at, by } = told === 'unknown' ? { at: modified, by: modifiedBy } : told;
  const changes = useChanges(told);
  return (
    <OpeningRow
      name={projectName(value, speech)}
      onOpen={() => go(measuresRoute({ year: value.year, open: value.key }))}
    >
      {changes.map((change) => (
        <span key={change}>{change}</span>
      ))}
      <span>{overview.changedBy(by, formats.moment(at))}</span>
    </OpeningRow>
  );
}

/** What was changed, a sentence for each property; the day of a status goes with the status. */
function useChanges(told: RowProps['told']): readonly string[] {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { record, overview } = speech.strings;
  if (told === 'unknown') return [];
  if (told.what === 'added') return [overview.added];
  const { properties, before, after } = told;
  const words = measureWords(programme, speech);
  const said = properties.filter((property) => property !== 'statusDate' || !properties.includes('status'));
  const text = (of: Project, property: keyof Project): string =>
    shortened(textIn(words, of, property, record.untold), longest);
  return [
    ...said
      .slice(0, mostProperties)
      .map((property) => record.change(words.label(property), text(before, property), text(after, property))),
    ...(said.length > mostProperties ? [overview.moreChanges(said.length - mostProperties)] : []),
  ];
}
