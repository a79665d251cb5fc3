import { AddIcon, CancelIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { yearsOf } from '../../domain/figures/years';
import { facet, filtered, leadsOf, noneKey, type Filter } from '../../domain/figures/filter';
import { sortedThemes, type Programme } from '../../domain/programme';
import { foundText } from '../../loc/found';
import { ownName } from '../../loc/ownName';
import { nameOf } from '../figure/slices';
import { Button } from '../parts/Button';
import { Announcement } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { SearchField } from '../parts/SearchField';
import { Segmented } from '../parts/Segmented';
import { Select, type Option } from '../parts/Select';
import { useSpeech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import { useNavigation } from '../app/navigationContext';
import { newRecord, views } from '../app/route';
import projectsStyles from './projects.module.scss';

interface FiltersProps {
  readonly filter: Filter;
  readonly shown: number;
  readonly onClear: () => void;
  readonly mayAdd: boolean;
  /** What else can be done with what is shown. */
  readonly tools: React.ReactNode;
}

const any = 'any';

/**
 * One row: how the measures are shown, what they are narrowed to, each choice with how many it would show, and what can
 * be done. All choices are in the address.
 */
export function Filters({ filter, shown, onClear, mayAdd, tools }: FiltersProps): JSX.Element {
  const programme = useShownProgramme();
  const { strings } = useSpeech();
  const { projects } = strings;
  const [open, setOpen] = React.useState(false); // on a phone the others stand behind a button
  const options = useOptions(programme, filter);
  const { year: _year, ...others } = filter;
  const narrowed = Object.keys(others).length > 0;
  const total = filtered(programme, filter.year === undefined ? {} : { year: filter.year }).length;
  return (
    <div
      className={projectsStyles['filters']}
      role="search"
      aria-label={projects.filters}
      data-narrowed={narrowed || undefined}
    >
      <ViewChoice />
      <YearFilter filter={filter} options={options.years} />
      <Button
        className={projectsStyles['more']}
        text={projects.filters}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      <OtherFilters filter={filter} options={options} open={open} />
      {narrowed && shown > 0 && (
        <Button
          className={projectsStyles['clear']}
          look="subtle"
          icon={CancelIcon}
          iconOnly
          text={projects.clear}
          onClick={onClear}
        />
      )}
      <p className={projectsStyles['shown']}>
        <span aria-hidden="true">{foundText(projects.shown(shown, total), programme, filter, strings)}</span>
        <Announcement text={foundText(projects.shownSaid(shown, total), programme, filter, strings)} />
      </p>
      {tools}
      {mayAdd && <AddButton />}
      <FilterChips filter={filter} />
    </div>
  );
}

interface YearFilterProps {
  readonly filter: Filter;
  readonly options: Option[];
}

function YearFilter({ filter, options }: YearFilterProps): JSX.Element {
  const { projects } = useSpeech().strings;
  const { go } = useNavigation();
  return (
    <Select
      aria-label={projects.year}
      options={options}
      chosen={filter.year === undefined ? any : String(filter.year)}
      onChoose={(key) =>
        go(key === any ? { year: undefined, allYears: true } : { year: Number(key), allYears: undefined })
      }
      className={projectsStyles['year']}
    />
  );
}

interface OtherFiltersProps {
  readonly filter: Filter;
  readonly options: FilterOptions;
  readonly open: boolean;
}

/** The filters that a phone hides behind a button. */
function OtherFilters({ filter, options, open }: OtherFiltersProps): JSX.Element {
  const { projects, words } = useSpeech().strings;
  const { route, go } = useNavigation();
  return (
    <div className={projectsStyles['others']} data-open={open || undefined}>
      <Select
        aria-label={projects.theme}
        options={options.themes}
        chosen={filter.theme ?? any}
        onChoose={(key) => go({ theme: key === any ? undefined : key })}
        className={projectsStyles['choice']}
      />
      <Select
        aria-label={projects.responsible}
        options={options.responsibles}
        chosen={filter.responsible ?? any}
        onChoose={(key) => go({ responsible: key === any ? undefined : key })}
        className={projectsStyles['choice']}
      />
      {options.leads.length > 0 && (
        <Select
          aria-label={projects.columns.lead}
          options={options.leads}
          chosen={filter.lead === undefined ? any : String(filter.lead)}
          onChoose={(key) => go({ lead: key === noneKey ? key : Number(key) || undefined, mine: undefined })}
          className={projectsStyles['choice']}
        />
      )}
      <SearchField
        label={projects.search}
        hint={projects.searchHint}
        text={filter.text ?? ''}
        onText={(text) => go({ text }, 'replace')}
        className={projectsStyles['search']}
      />
      <Button
        text={projects.mine}
        aria-pressed={route.mine === true}
        onClick={() => go({ mine: route.mine ? undefined : true, lead: undefined })}
        className={projectsStyles['mine']}
      />
      {(route.late || options.late > 0) && (
        <Button
          text={projects.option(words.late, options.late)}
          aria-pressed={route.late === true}
          onClick={() => go({ late: route.late ? undefined : true })}
          className={projectsStyles['mine']}
        />
      )}
    </div>
  );
}

/** How the measures are shown. */
function ViewChoice(): JSX.Element {
  const { projects } = useSpeech().strings;
  const { route, go } = useNavigation();
  return (
    <Segmented
      label={projects.viewsLabel}
      choices={views.map((view) => ({ key: view, text: projects.views[view] }))}
      chosen={route.view ?? 'board'}
      onChoose={(view) => go({ view: view === 'board' ? undefined : view })}
    />
  );
}

function AddButton(): JSX.Element {
  const { projects } = useSpeech().strings;
  const { go } = useNavigation();
  return (
    <Button
      look="primary"
      text={projects.addInShort}
      aria-label={projects.add}
      icon={AddIcon}
      data-add=""
      onClick={() => go({ open: newRecord, edit: undefined })}
      className={projectsStyles['add']}
    />
  );
}

/** What the measures are narrowed to by figures elsewhere. */
function FilterChips({ filter }: Pick<FiltersProps, 'filter'>): JSX.Element | null {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { projects, words, figure } = speech.strings;
  const { status, need, level, benefit, planned } = filter;
  if (!(status ?? need ?? level ?? benefit ?? planned)) return null;
  return (
    <div className={projectsStyles['chips']}>
      {filter.status && (
        <span className={projectsStyles['chip']}>
          <StatusMark status={filter.status} />
          {projects.onlyStatus(words.statuses[filter.status])}
        </span>
      )}
      {(['need', 'level', 'benefit'] as const).map((dimension) => {
        const key = filter[dimension];
        return key === undefined ? null : (
          <span key={dimension} className={projectsStyles['chip']}>
            {figure.dimensions[dimension]}: {nameOf(programme, dimension, key, speech)}
          </span>
        );
      })}
      {filter.planned && <span className={projectsStyles['chip']}>{projects.planned[filter.planned]}</span>}
    </div>
  );
}

interface FilterOptions {
  readonly years: Option[];
  readonly themes: Option[];
  readonly responsibles: Option[];
  /** None where nobody leads anything. */
  readonly leads: Option[];
  /** How many are late. */
  readonly late: number;
}

interface NamedKey extends Pick<Option, 'key' | 'lang'> {
  readonly name: string;
}

function named(key: string, { text, lang }: ReturnType<typeof ownName>, code = ''): NamedKey {
  return { key, name: [code, text].filter(Boolean).join(' '), lang };
}

/** The choices of each filter; one that nothing has is left out, unless it is the chosen one. */
function useOptions(programme: Programme, filter: Filter): FilterOptions {
  const speech = useSpeech();
  const {
    strings: { projects, words },
    formats,
  } = speech;
  const options = (
    counts: ReadonlyMap<string, number>,
    choices: readonly NamedKey[],
    chosen: string | undefined,
    anyName: string,
  ): Option[] => [
    { key: any, text: anyName },
    ...choices
      .filter(({ key }) => counts.has(key) || key === chosen)
      .map(({ key, name, lang }) => ({ key, text: projects.option(name, counts.get(key) ?? 0), lang })),
  ];
  const themes = sortedThemes(programme).map((theme) => named(theme.key, ownName('themes', theme, speech), theme.code));
  const responsibles = programme.records.responsibles
    .map(({ value }) => named(value.key, ownName('responsibles', value, speech)))
    .sort((a, b) => formats.compare(a.name, b.name));
  const leads = leadsOf(programme.records.projects, formats.compare).map(({ id, name }) => ({ key: String(id), name }));
  const none = (name: string): NamedKey => ({ key: noneKey, name });
  const years = facet(programme, filter, 'year');
  return {
    late: filtered(programme, { ...filter, late: true }).length,
    years: [
      ...[...yearsOf(programme)]
        .reverse()
        .map(String)
        .map((year) => ({ key: year, text: projects.option(year, years.get(year) ?? 0) })),
      { key: any, text: projects.allYears },
    ],
    themes: options(
      facet(programme, filter, 'theme'),
      [...themes, none(words.themeMissing)],
      filter.theme,
      projects.theme,
    ),
    responsibles: options(
      facet(programme, filter, 'responsible'),
      [...responsibles, none(words.responsibleMissing)],
      filter.responsible,
      projects.responsible,
    ),
    leads:
      leads.length === 0 && filter.lead === undefined
        ? []
        : options(
            facet(programme, filter, 'lead'),
            [...leads, none(projects.leadMissing)],
            filter.lead?.toString(),
            projects.columns.lead,
          ),
  };
}
