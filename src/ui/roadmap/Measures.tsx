import * as React from 'react';
import { filtered, keyAt, noneKey, type Filter } from '../../domain/figures/filter';
import type { Key } from '../../domain/key';
import { sortedThemes, type Versioned } from '../../domain/programme';
import { foundText } from '../../loc/found';
import { whyEmpty } from '../../loc/emptyList';
import type { Project } from '../../domain/project';
import { namingOf, spoken } from '../../loc/speech';
import { useNavigation } from '../app/navigationContext';
import { nameOf } from '../figure/slices';
import { Button } from '../parts/Button';
import { SearchField } from '../parts/SearchField';
import { Select } from '../parts/Select';
import { CodeBadge } from '../parts/CodeBadge';
import { Announcement } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import partsStyles from '../parts/parts.module.scss';
import { ExampleMark } from '../parts/ExampleMark';
import { Measure, toldIn, type Told } from './Measure';
import measuresStyles from './measures.module.scss';
import roadmapStyles from './roadmap.module.scss';
import type { RoadmapView } from './view';
import { ownName } from '../../loc/ownName';

/** The measures of one theme; the last group holds those without one. */
export interface ThemeGroup {
  readonly key: Key;
  readonly code: string;
  readonly title: ReturnType<typeof spoken>;
  readonly longTitle: ReturnType<typeof spoken>;
  readonly projects: readonly Versioned<Project>[];
}

/** The measures by theme in the city's order, by code and name within; themes without any are left out. */
export function useThemeGroups(projects: readonly Versioned<Project>[]): readonly ThemeGroup[] {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    language,
    strings: { words },
  } = speech;
  const { compare, nameOf } = namingOf(speech);
  const of = (key: Key): readonly Versioned<Project>[] =>
    projects
      .filter(({ value }) => keyAt(programme, value, 'theme') === key)
      .sort((a, b) => compare(a.value.code, b.value.code) || compare(nameOf(a.value), nameOf(b.value)));
  const themes = sortedThemes(programme).map(
    ({ key, code, title, titleSv, titleEn, longTitle, longTitleSv, longTitleEn }) => ({
      key,
      code,
      title: ownName('themes', { title, titleSv, titleEn }, speech),
      longTitle: spoken(language, { fi: longTitle, sv: longTitleSv, en: longTitleEn }),
      projects: of(key),
    }),
  );
  return [
    ...themes,
    { key: noneKey, code: '', title: { text: words.themeMissing }, longTitle: { text: '' }, projects: of(noneKey) },
  ].filter((group) => group.projects.length > 0);
}

const narrowing = ['status', 'need', 'level', 'benefit', 'responsible'] as const;

/** The year's measures theme by theme, with theme and search to narrow them. */
export function Measures({
  view,
  heading,
}: {
  readonly view: RoadmapView;
  readonly heading: React.RefObject<HTMLHeadingElement>;
}): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const { year } = view;
  const speech = useSpeech();
  const { figure, roadmap } = speech.strings;
  const { page: _page, open: _open, ...asked } = route;
  const filter: Filter = { ...asked, ...(year !== undefined && { year }) };
  const emptyText = whyEmpty(programme, 'projects', speech.strings) ?? roadmap.empty;
  const inYear = programme.records.projects.filter(({ value }) => value.year === year);
  const shown = filtered(programme, filter);
  const found = foundText(roadmap.found(shown.length, inYear.length), programme, filter, speech.strings);
  const groups = useThemeGroups(shown);
  const chips = narrowing.flatMap((part) =>
    filter[part] === undefined
      ? []
      : [roadmap.onlyWith(figure.dimensions[part], nameOf(programme, part, filter[part] ?? noneKey, speech))],
  );
  const clear = (): void =>
    go({
      theme: undefined,
      text: undefined,
      open: undefined,
      ...Object.fromEntries(narrowing.map((part) => [part, undefined])),
    });
  const told = toldIn(inYear);
  return (
    <section className={roadmapStyles['section']}>
      <h2 ref={heading} tabIndex={-1}>
        {roadmap.measures}
      </h2>
      <MeasureFilter projects={inYear} />
      <Announcement text={found} />
      {(chips.length > 0 || shown.length < inYear.length) && (
        <p className={measuresStyles['narrowed']}>
          {chips.map((chip) => (
            <span key={chip}>{chip}</span>
          ))}
          <span>{found}</span>
          <Button text={roadmap.clear} onClick={clear} />
        </p>
      )}
      {shown.length === 0 && <p>{inYear.length === 0 ? emptyText : roadmap.nothingFound}</p>}
      {groups.map((group) => (
        <Group key={group.key} group={group} view={view} told={told} />
      ))}
      {shown.some(({ value }) => marked.some((name) => value.exampleFields.includes(name))) && (
        <p className={measuresStyles['legend']}>
          <ExampleMark /> {speech.strings.words.examples}
        </p>
      )}
    </section>
  );
}

/** The theme and the words that the year's measures are narrowed to. */
function MeasureFilter({ projects }: { readonly projects: readonly Versioned<Project>[] }): JSX.Element | null {
  const { route, go } = useNavigation();
  const { roadmap } = useSpeech().strings;
  const groups = useThemeGroups(projects);
  if (projects.length === 0) return null;
  const options = [
    { key: '', text: roadmap.allThemes },
    ...groups.map(({ key, code, title }) => ({
      key,
      text: [code, title.text].filter(Boolean).join(' '),
      lang: title.lang,
    })),
  ];
  return (
    <div className={measuresStyles['narrow']} role="search">
      {groups.length > 1 && (
        <Select
          aria-label={roadmap.theme}
          className={measuresStyles['choice']}
          options={options}
          chosen={route.theme ?? ''}
          onChoose={(theme) => go({ theme, open: undefined })}
        />
      )}
      <SearchField
        label={roadmap.search}
        className={measuresStyles['search']}
        text={route.text ?? ''}
        onText={(text) => go({ text }, 'replace')}
      />
    </div>
  );
}

/** What a row marks where it is an example. */
const marked = ['responsible', 'dueOn'] as const;

interface GroupProps {
  readonly group: ThemeGroup;
  readonly view: RoadmapView;
  readonly told: Told;
}

/** The measures of one theme. */
function Group({ group, view, told }: GroupProps): JSX.Element {
  const { roadmap, projects } = useSpeech().strings;
  const { year } = view;
  return (
    <section className={measuresStyles['theme']} data-theme={group.key}>
      <div className={measuresStyles['themeHead']}>
        {group.code && <CodeBadge>{group.code}</CodeBadge>}
        <h3 lang={group.title.lang}>{group.title.text}</h3>
        <button
          type="button"
          className={partsStyles['linkButton']}
          onClick={() => view.onOpen({ ...(year !== undefined && { year }), theme: group.key })}
        >
          {roadmap.count(group.projects.length)}
        </button>
      </div>
      {group.longTitle.text && (
        <p className={measuresStyles['longTitle']} lang={group.longTitle.lang}>
          {group.longTitle.text}
        </p>
      )}
      <ul
        className={measuresStyles['measures']}
        data-coded={group.projects.some(({ value }) => value.code !== '') || undefined}
      >
        <li className={`${measuresStyles['measure']} ${measuresStyles['heads']}`} aria-hidden="true">
          <span className={measuresStyles['what']}>{projects.columns.title}</span>
          <span className={measuresStyles['facts']}>
            {(['status', 'responsible', 'dueOn'] as const).map(
              (name) =>
                told[name] && (
                  <span key={name} className={measuresStyles[name]}>
                    {projects.columns[name]}
                  </span>
                ),
            )}
          </span>
        </li>
        {group.projects.map((record) => (
          <Measure key={record.id} record={record} view={view} told={told} />
        ))}
      </ul>
    </section>
  );
}
