import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { currentYear, yearsOf } from '../../domain/figures/years';
import type { Programme } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import type { Acts } from '../app/useActs';
import type { ProgrammeOnPage } from '../app/useProgramme';
import partsStyles from '../parts/parts.module.scss';
import { Copies } from './Copies';
import { Documents } from './Documents';
import { Gaps } from './Gaps';
import { Select } from '../parts/Select';
import meetingStyles from './meeting.module.scss';
import { AddRoadmap, NewRoadmap } from './NewRoadmap';
import { wordsOf } from './roadmapWords';
import { Stage } from './Stage';

interface MeetingPageProps {
  /** The programme of now, also where a frozen copy of it is shown. */
  readonly now: Programme;
  readonly store: Store;
  readonly onPage: ProgrammeOnPage;
  readonly acts: Acts;
}

/**
 * The year's roadmap on its way through the board: its stage, what comes next, what is missing, and what was frozen.
 * Owners act, others read.
 */
export function MeetingPage({ now, store, onPage, acts }: MeetingPageProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const words = wordsOf(useSpeech());
  const year = useYear();
  const roadmap = programme.records.roadmaps.find(({ value }) => value.year === year);
  // Copies are kept with the row of now, whatever is shown.
  const kept = now.records.roadmaps.find(({ value }) => value.year === year);
  const { owner, guarded, lists } = programme.rights;
  const mayAct = owner && lists.roadmaps.edit;
  return (
    <div className={`${partsStyles['document']} ${meetingStyles['meeting']}`}>
      <Head year={year} mayAct={mayAct} acts={roadmap && lists.roadmaps.add ? acts : undefined} />
      {owner && !guarded && (
        <MessageBar messageBarType={MessageBarType.warning}>
          {words.unguarded}{' '}
          <button type="button" className={partsStyles['linkButton']} onClick={() => go({ page: 'settings' })}>
            {words.toSettings}
          </button>
        </MessageBar>
      )}
      {!roadmap && year !== undefined && <p>{words.none(year)}</p>}
      {roadmap && <Stage key={roadmap.id} record={roadmap} mayAct={mayAct} onPage={onPage} acts={acts} />}
      {roadmap && !['approved', 'noted'].includes(roadmap.value.state ?? 'draft') && <Gaps year={roadmap.value.year} />}
      {kept && <Copies key={`copies ${kept.id}`} record={kept} mayAct={mayAct} store={store} acts={acts} />}
      {roadmap && (
        <Documents
          key={`documents ${year}`}
          frozenAt={route.asOf === undefined ? undefined : programme.readAt}
          year={roadmap.value.year}
        />
      )}
      {mayAct && lists.roadmaps.add && !roadmap && <NewRoadmap key={`new ${year}`} year={year} acts={acts} />}
    </div>
  );
}

/** The year that the route asks for, else the one that is being worked on; none while there is nothing. */
function useYear(): number | undefined {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  return route.year ?? (yearsOf(programme).length > 0 ? currentYear(programme) : undefined);
}

interface HeadProps {
  readonly year: number | undefined;
  readonly mayAct: boolean;
  /** Undefined where no roadmap can be added. */
  readonly acts: Acts | undefined;
}

/** What the page is about, the year to choose, and the way to the next roadmap. */
function Head({ year, mayAct, acts }: HeadProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const words = wordsOf(useSpeech());
  const years = [...new Set([...yearsOf(programme), ...(year === undefined ? [] : [year])])].sort((a, b) => b - a);
  return (
    <div className={meetingStyles['head']}>
      <div>
        <h2>{year === undefined ? words.noneAtAll : words.heading(year)}</h2>
        <p>
          {words.intro} {!mayAct && route.asOf === undefined && words.readOnly}
        </p>
      </div>
      {years.length > 0 && (
        <Select
          className={meetingStyles['year']}
          aria-label={words.year}
          chosen={year === undefined ? undefined : String(year)}
          options={years.map((each) => ({ key: String(each), text: String(each) }))}
          onChoose={(key) => go({ year: Number(key), followUp: undefined })}
        />
      )}
      {mayAct && acts && <AddRoadmap acts={acts} />}
    </div>
  );
}
