import { ChevronDownIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { isCalled, roadmapOf } from '../../domain/programme';
import { whyEmpty } from '../../loc/emptyList';
import { filtered, type Filter } from '../../domain/figures/filter';
import { settingText } from '../../loc/setting';
import { unreadOf } from '../../domain/record/unread';
import { projectName, statusText } from '../../loc/project';
import { withRoute } from '../app/address';
import { useNavigation } from '../app/navigationContext';
import { formatRoute } from '../app/route';
import { safeAddress } from '../parts/address';
import { Decision } from '../record/Decision';
import { CodeBadge } from '../parts/CodeBadge';
import { Hyphenated } from '../parts/Hyphenated';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { StatusBadge } from '../parts/StatusMark';
import { Foot } from './Foot';
import { useThemeGroups, type ThemeGroup } from './Measures';
import compactStyles from './compact.module.scss';
import roadmapStyles from './roadmap.module.scss';
import type { RoadmapView } from './view';
import { Anchor } from '../parts/Anchor';

/** The roadmap where there is little room: the year, what was decided, and the themes, which open in place. */
export function CompactRoadmap({ year }: Pick<RoadmapView, 'year'>): JSX.Element {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const speech = useSpeech();
  const { strings } = speech;
  const { roadmap: roadmapStrings } = strings;
  const filter: Filter = { ...(year !== undefined && { year }), ...(route.theme && { theme: route.theme }) };
  const projects = filtered(programme, filter);
  const groups = useThemeGroups(projects);
  const roadmap = year === undefined ? undefined : roadmapOf(programme, year);
  const page = safeAddress(settingText(programme, 'pageUrl', speech).text);
  return (
    <div className={roadmapStyles['compact']}>
      <h2 className={roadmapStyles['title']}>
        {year === undefined ? roadmapStrings.headingOfAll : roadmapStrings.heading(year)}
      </h2>
      {roadmap?.state && (
        <p className={roadmapStyles['state']}>
          <strong>
            <Decision roadmap={roadmap} />
          </strong>
        </p>
      )}
      {projects.length === 0 && <p>{whyEmpty(programme, 'projects', strings) ?? roadmapStrings.empty}</p>}
      {groups.map((group) => (
        <Fold
          key={group.key}
          group={group}
          openAtFirst={route.theme === group.key || group.projects.some((record) => isCalled(record, route.open))}
        />
      ))}
      {page && (
        <p className={compactStyles['whole']}>
          <Anchor href={withRoute(page, formatRoute({ page: 'roadmap', ...(year !== undefined && { year }) }))}>
            {roadmapStrings.whole}
          </Anchor>
        </p>
      )}
      <Foot />
    </div>
  );
}

/** A theme whose measures show when it is pressed; on paper they always do. */
function Fold({ group, openAtFirst }: { readonly group: ThemeGroup; readonly openAtFirst: boolean }): JSX.Element {
  const { route } = useNavigation();
  const speech = useSpeech();
  const [open, setOpen] = React.useState(openAtFirst);
  React.useEffect(() => {
    if (openAtFirst) setOpen(true);
  }, [openAtFirst]);
  return (
    <section className={compactStyles['fold']} data-theme={group.key}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {group.code && <CodeBadge>{group.code}</CodeBadge>}
          <span className={compactStyles['foldName']} lang={group.title.lang}>
            {group.title.text}
          </span>
          <span className={compactStyles['foldCount']}>{group.projects.length}</span>
          <ChevronDownIcon className={compactStyles['chevron']} aria-hidden="true" />
        </button>
      </h3>
      <ul hidden={!open}>
        {group.projects.map((record) => {
          const { key, code, status } = record.value;
          const typed = unreadOf(record.value)['status'];
          const name = projectName(record.value, speech);
          return (
            <li key={record.id} data-measure={key} aria-current={isCalled(record, route.open) || undefined}>
              {code && <b>{code}</b>}{' '}
              <span lang={name.lang}>
                <Hyphenated {...name} />
              </span>
              {(status ?? typed) && (
                <span className={compactStyles['foldStatus']}>
                  <StatusBadge status={status ?? 'none'}>{statusText(record.value, speech.strings)}</StatusBadge>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
