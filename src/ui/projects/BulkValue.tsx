import * as React from 'react';
import type { BulkProperty } from '../../domain/record/bulk';
import type { Letters } from '../../domain/record/editingState';
import { themesInOrder } from '../../domain/programme';
import { isOnlyTyped } from '../../domain/person';
import type { Project } from '../../domain/project';
import { isOverIn } from '../../domain/lastYear';
import { isOver } from '../../domain/responsible';
import { statuses } from '../../domain/status';
import { typedQuarterProblem } from '../../domain/words/quarter';
import { ownName } from '../../loc/ownName';
import { thisYear, today } from '../app/today';
import { Choices, type Choice } from '../parts/Check';
import { NumberField } from '../parts/NumberField';
import { PersonField } from '../parts/PersonField';
import { useShownProgramme } from '../parts/programmeContext';
import { QuarterField } from '../parts/QuarterField';
import { useSpeech } from '../parts/speech';
import { knownPeople } from '../record/knownPeople';

interface BulkValueProps {
  readonly property: BulkProperty;
  readonly change: Partial<Project>;
  readonly letters: Letters;
  readonly onChange: (change: Partial<Project>, letters?: Letters) => void;
}

/** True where a value is given that measures can have: what is half typed, or is none, changes nothing. */
export function isWhole(property: BulkProperty, change: Partial<Project>): boolean {
  if (change[property] === undefined) return false;
  if (property === 'year') return isYear(change.year);
  if (property === 'lead') return !isOnlyTyped(change.lead);
  return (property !== 'startsOn' && property !== 'dueOn') || typedQuarterProblem(change[property]) === undefined;
}

function isYear(year: number | undefined): boolean {
  return year !== undefined && Number.isInteger(year) && year >= 2000 && year <= 2100;
}

/** The new value of a property of many measures: one of several, a year, or a quarter or a day. */
export function BulkValue({ property, change, letters, onChange }: BulkValueProps): JSX.Element {
  const programme = useShownProgramme();
  const { strings, formats } = useSpeech();
  const { measure, projects } = strings;
  const { bulk } = projects;
  if (property === 'lead')
    return (
      <PersonField
        label={bulk.to}
        value={change.lead}
        known={knownPeople(programme, formats)}
        onChange={(lead) => onChange(lead ? { lead } : {})}
      />
    );
  if (property === 'year') {
    // Of a year that is still being typed nothing is said.
    const isWrong = (change.year ?? 0) >= 1000 && !isYear(change.year);
    return (
      <NumberField
        label={bulk.to}
        whole
        unreadable={measure.problems.yearOutOfRange}
        errorMessage={isWrong ? measure.problems.yearOutOfRange : undefined}
        value={change.year}
        letters={letters['year']}
        onChange={(year, typed) => onChange({ year }, { year: typed })}
      />
    );
  }
  if (property === 'startsOn' || property === 'dueOn')
    return (
      <QuarterField
        label={bulk.to}
        edge={property === 'startsOn' ? 'first' : 'last'}
        today={today(programme)}
        value={change[property]}
        onChange={(day) => onChange({ [property]: day })}
      />
    );
  return <OneOfSeveral property={property} change={change} onChange={onChange} />;
}

/** A property whose values are a few that are known. */
type ListedProperty = Exclude<BulkProperty, 'year' | 'startsOn' | 'dueOn' | 'lead'>;

interface OneOfSeveralProps extends Pick<BulkValueProps, 'change' | 'onChange'> {
  readonly property: ListedProperty;
}

function OneOfSeveral({ property, change, onChange }: OneOfSeveralProps): JSX.Element {
  const { bulk } = useSpeech().strings.projects;
  const listed = useListed(property);
  const chosen = change[property];
  return (
    <Choices
      label={bulk.to}
      choices={listed}
      chosen={chosen === undefined ? undefined : String(chosen)}
      onChoose={(next) => {
        const found = listed.find((each) => each.key === next);
        if (found) onChange(found.change);
      }}
    />
  );
}

/** A value that can be chosen, and the change that gives it. */
interface Listed extends Choice<string> {
  readonly change: Partial<Project>;
}

/** The values that a property can be given: themes in the city's order, names in the language's. */
function useListed(property: ListedProperty): readonly Listed[] {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { strings, formats } = speech;
  const byName = (a: Listed, b: Listed): number => formats.compare(a.text, b.text);
  switch (property) {
    case 'status':
      return statuses.map((status) => ({ key: status, text: strings.words.statuses[status], change: { status } }));
    case 'theme':
      return themesInOrder(programme)
        .filter(({ value }) => !isOverIn(value, thisYear(programme)))
        .map(({ id, value }) => ({
          key: String(id),
          text: [value.code, ownName('themes', value, speech).text].filter(Boolean).join(' '),
          change: { theme: id },
        }));
    case 'responsible':
      return programme.records.responsibles
        .filter(({ value }) => !isOver(value, today(programme)))
        .map(({ id, value }) => ({
          key: String(id),
          text: ownName('responsibles', value, speech).text,
          change: { responsible: id },
        }))
        .sort(byName);
  }
}
