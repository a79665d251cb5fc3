import { getId, TextField } from '@fluentui/react';
import { CancelIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { isOnlyTyped } from '../../domain/person';
import type { Person } from '../../domain/project';
import { peopleWords } from '../../loc/people';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { Announcement } from './Notice';
import partsStyles from './parts.module.scss';
import personStyles from './person.module.scss';
import { useSpeech } from './speech';
import { usePersonChoice, type PersonChoice } from './usePersonChoice';
import { useMayNotEdit } from './usePeopleSearch';

interface PersonFieldProps {
  readonly label: string;
  readonly errorMessage?: string | undefined;
  readonly description?: string | undefined;
  readonly value: Person | undefined;
  /** Those who can be chosen without a search, in the order in which they are shown. */
  readonly known: readonly Person[];
  readonly onChange: (person: Person | undefined) => void;
}

/**
 * A person of the organisation: typed by name or mail, and chosen from a list with keys, mouse or finger. An emptied
 * field is nobody.
 */
export function PersonField(props: PersonFieldProps): JSX.Element {
  const { label, value, known, errorMessage, description = '', onChange } = props;
  const words = usePeopleWords();
  const root = React.useRef<HTMLDivElement>(null);
  const choice = usePersonChoice(value, known, onChange);
  const { text, open, active, left } = choice;
  const isBarred = useMayNotEdit(isOnlyTyped(value) ? undefined : value);
  const [listId] = React.useState(() => getId('people'));
  const empty = (): void => {
    choice.choose(undefined);
    root.current?.querySelector('input')?.focus();
  };
  return (
    <div
      ref={root}
      className={personStyles['field']}
      onBlur={({ relatedTarget }) => root.current?.contains(relatedTarget as Node | null) || choice.leave()}
    >
      <TextField
        label={label}
        value={text}
        placeholder={words.pattern}
        errorMessage={left === undefined ? errorMessage : words.notChosen(left)}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        onChange={(_, next = '') => choice.type(next)}
        onClick={choice.show}
        onKeyDown={choice.press}
        onRenderInput={(input, render) => (
          <>
            {render?.(input)}
            {text !== '' && <ClearButton text={words.clear(label)} onPress={empty} />}
          </>
        )}
        onRenderDescription={() => (
          <>
            <span className={partsStyles['onlyForReaders']}>{words.hint}</span> {description}
          </>
        )}
      />
      {value && isBarred && left === undefined && (
        <p className={personStyles['barred']} role="status">
          {words.mayNotEdit(value.name)}
        </p>
      )}
      {open && <PeopleList id={listId} label={words.listOf(label)} choice={choice} />}
      <Announcement text={open ? outcome(choice, words) : ''} />
    </div>
  );
}

function usePeopleWords(): (typeof peopleWords)['fi'] {
  return peopleWords[useSpeech().language];
}

function ClearButton({ text, onPress }: { readonly text: string; readonly onPress: () => void }): JSX.Element {
  return (
    <Button look="subtle" iconOnly className={personStyles['clear']} icon={CancelIcon} text={text} onClick={onPress} />
  );
}

/** What the search has come to, in words. */
function outcome({ options, search, text }: PersonChoice, words: (typeof peopleWords)['fi']): string {
  if (search.searching) return words.searching;
  const count = words.count(options.length);
  if (search.failed) {
    const why = search.failed === 'offline' ? words.offline : words.failed;
    return options.length === 0 ? why : `${why} ${count}`;
  }
  return options.length === 0 && text.trim() !== '' ? words.nobodyFound : count;
}

interface PeopleListProps {
  readonly id: string;
  readonly label: string;
  readonly choice: PersonChoice;
}

/** Those who can be chosen, under the field; what the search has come to stands below them. */
function PeopleList({ id, label, choice }: PeopleListProps): JSX.Element {
  const words = usePeopleWords();
  const { options, active, search, choose } = choice;
  const list = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const shown = active < 0 ? list.current : list.current?.querySelector('[aria-selected="true"]');
    shown?.scrollIntoView?.({ block: 'nearest' });
  }, [active, options.length]);
  const isTold = search.searching || search.failed !== undefined || options.length === 0;
  return (
    // A press leaves the focus in the field.
    <div ref={list} className={personStyles['list']} onMouseDown={(press) => press.preventDefault()}>
      <div id={id} role="listbox" aria-label={label}>
        {options.map((option, index) => (
          <div
            key={`${option.person.id} ${option.person.login ?? ''}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={personStyles['option']}
            onClick={() => choose(option)}
          >
            <span aria-hidden="true">
              <Avatar name={option.person.name} />
            </span>
            <span>
              <span className={personStyles['name']}>{option.person.name}</span>
              {option.detail && <span className={personStyles['detail']}>{option.detail}</span>}
            </span>
          </div>
        ))}
      </div>
      {isTold && (
        <p className={personStyles['told']} aria-hidden="true">
          {outcome(choice, words)}
        </p>
      )}
    </div>
  );
}
