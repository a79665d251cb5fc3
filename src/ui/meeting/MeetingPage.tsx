import { Dropdown, Link, MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import { yearsOf } from '../../domain/figures/years';
import type { Programme } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { useSpeech } from '../parts/speech';
import type { Route } from '../app/route';
import type { Acts } from '../app/useActs';
import type { ProgrammeOnPage } from '../app/useProgramme';
import type { Navigation } from '../app/useRoute';
import partsStyles from '../parts/parts.module.scss';
import { Copies } from './Copies';
import { Documents } from './Documents';
import { Gaps } from './Gaps';
import meetingStyles from './meeting.module.scss';
import { NewRoadmap } from './NewRoadmap';
import { wordsOf } from './roadmapWords';
import { Stage } from './Stage';

export interface MeetingPageProps {
  /** What is shown: the programme of now, or a frozen copy of it. */
  readonly programme: Programme;
  readonly now: Programme;
  readonly store: Store;
  readonly onPage: ProgrammeOnPage;
  readonly route: Route;
  readonly go: Navigation['go'];
  readonly acts: Acts;
}

/**
 * The year's roadmap on its way through the board: where it stands, what comes next, what is missing, and what was
 * frozen. Owners act, others read.
 */
export function MeetingPage({ programme, now, store, onPage, route, go, acts }: MeetingPageProps): JSX.Element {
  const speech = useSpeech();
  const words = wordsOf(speech);
  const roadmaps = programme.records.roadmaps;
  const year =
    route.year ??
    [...roadmaps.map(({ value }) => value.year)].sort((a, b) => a - b).at(-1) ??
    yearsOf(programme).at(-1);
  const roadmap = roadmaps.find(({ value }) => value.year === year);
  // Copies are kept with the row of now, whatever is shown.
  const kept = now.records.roadmaps.find(({ value }) => value.year === year);
  const { owner, guarded, lists } = programme.rights;
  const mayAct = owner && lists.roadmaps.edit;
  const years = [...new Set([...yearsOf(programme), ...(year === undefined ? [] : [year])])].sort((a, b) => b - a);
  return (
    <div className={`${partsStyles['document']} ${meetingStyles['meeting']}`}>
      <div className={meetingStyles['head']}>
        <div>
          <h2>{year === undefined ? words.noneAtAll : words.heading(year)}</h2>
          <p>
            {words.intro} {!mayAct && route.asOf === undefined && words.readOnly}
          </p>
        </div>
        {years.length > 0 && (
          <Dropdown
            className={meetingStyles['year'] ?? ''}
            label={words.year}
            selectedKey={year ?? null}
            options={years.map((each) => ({ key: each, text: String(each) }))}
            onChange={(_, option) => option && go({ year: Number(option.key) })}
          />
        )}
      </div>
      {owner && !guarded && (
        <MessageBar messageBarType={MessageBarType.warning}>
          {words.unguarded} <Link onClick={() => go({ page: 'settings' })}>{words.toSettings}</Link>
        </MessageBar>
      )}
      {!roadmap && year !== undefined && <p>{words.none(year)}</p>}
      {roadmap && (
        <Stage
          key={roadmap.id}
          programme={programme}
          record={roadmap}
          mayAct={mayAct}
          store={store}
          onPage={onPage}
          acts={acts}
        />
      )}
      {roadmap && !['approved', 'noted'].includes(roadmap.value.state ?? 'draft') && (
        <Gaps programme={programme} year={roadmap.value.year} go={go} route={route} />
      )}
      {kept && (
        <Copies
          key={`copies ${kept.id}`}
          record={kept}
          mayAct={mayAct}
          shown={route.asOf}
          store={store}
          route={route}
          go={go}
          acts={acts}
        />
      )}
      {roadmap && (
        <Documents
          key={`documents ${year}`}
          programme={programme}
          frozenAt={route.asOf === undefined ? undefined : programme.readAt}
          year={roadmap.value.year}
        />
      )}
      {mayAct && lists.roadmaps.add && (
        <NewRoadmap
          key={`new ${roadmap ? 'next' : year}`}
          programme={programme}
          year={roadmap ? undefined : year}
          acts={acts}
          go={go}
        />
      )}
    </div>
  );
}
