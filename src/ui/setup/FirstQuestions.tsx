import { TextField } from '@fluentui/react';
import * as React from 'react';
import type { FirstContent } from '../../domain/firstContent';
import { rolesFromText, themesFromText, type LineProblem, type ReadLines } from '../../domain/record/firstLines';
import { shortTextLimit } from '../../domain/record/textLimit';
import { newCityWords } from '../../loc/newCity';
import { Button } from '../parts/Button';
import { Choices } from '../parts/Check';
import { useSpeech } from '../parts/speech';
import { keepAnswers, keptAnswers, type FirstAnswers } from './firstAnswers';
import setupStyles from './setup.module.scss';

export interface FirstQuestionsProps {
  /** What the button says that makes the lists. */
  readonly create: string;
  readonly onCreate: (first: FirstContent) => void;
}

const choices = ['none', 'own', 'published'] as const;

/**
 * What an owner is asked before the lists are made: the city's name, and with which themes and roles it begins. What is
 * typed is kept until the lists are there. Nothing is made while a line cannot become a row.
 */
export function FirstQuestions({ create, onCreate }: FirstQuestionsProps): JSX.Element {
  const { language } = useSpeech();
  const words = newCityWords[language];
  const [answers, setAnswers] = React.useState(keptAnswers);
  const [asked, setAsked] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const set = (change: Partial<FirstAnswers>): void => {
    const next = { ...answers, ...change };
    setAnswers(next);
    keepAnswers(next);
  };
  React.useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const first = contentOf(answers);
    if (first) onCreate(first);
    else setAsked((times) => times + 1);
  };
  return (
    <form ref={form} className={setupStyles['questions']} onSubmit={submit}>
      <div className={setupStyles['names']}>
        {(['cityName', 'cityNameSv'] as const).map((name) => (
          <TextField
            key={name}
            label={words[name]}
            value={answers[name]}
            errorMessage={answers[name].trim().length > shortTextLimit ? words.tooLong : undefined}
            onChange={(_, text = '') => set({ [name]: text })}
          />
        ))}
      </div>
      <p className={setupStyles['hint']}>{words.cityNameHint}</p>
      <Choices
        label={words.rows}
        choices={choices.map((key) => ({ key, text: words.choices[key] }))}
        chosen={answers.rows}
        onChoose={(rows) => set({ rows })}
      />
      {answers.rows === 'published' && <p className={setupStyles['hint']}>{words.publishedHint}</p>}
      {answers.rows === 'own' && (
        <>
          <Lines name="themes" answers={answers} isAsked={asked > 0} onChange={set} />
          <Lines name="roles" answers={answers} isAsked={asked > 0} onChange={set} />
        </>
      )}
      <Button look="primary" type="submit" className={setupStyles['submit']} text={create} />
    </form>
  );
}

interface LinesProps {
  readonly name: 'themes' | 'roles';
  readonly answers: FirstAnswers;
  /** Somebody has asked for the lists: what is wrong is told. */
  readonly isAsked: boolean;
  readonly onChange: (change: Partial<FirstAnswers>) => void;
}

/** One row a line, and how the lines are read. */
function Lines({ name, answers, isAsked, onChange }: LinesProps): JSX.Element {
  const { language } = useSpeech();
  const words = newCityWords[language];
  const text = answers[name];
  const { rows, problem } = readLines(name, text);
  return (
    <TextField
      label={words[name]}
      description={
        isAsked && problem
          ? words[`${name}Hint`]
          : rows.length > 0
            ? words.read(rows.map(rowText))
            : words[`${name}Hint`]
      }
      placeholder={words[`${name}Example`]}
      multiline
      rows={4}
      value={text}
      errorMessage={isAsked && problem ? words.problem(problem) : undefined}
      onChange={(_, typed = '') => onChange({ [name]: typed })}
    />
  );
}

/** A row as a line of text says it. */
interface LineRow {
  readonly code?: string;
  readonly title: string;
  readonly titleSv: string;
}

function rowText({ code, title, titleSv }: LineRow): string {
  return `${code ? `${code} ` : ''}${title}${titleSv ? ` (${titleSv})` : ''}`;
}

function readLines(name: LinesProps['name'], text: string): ReadLines<LineRow> {
  return (name === 'themes' ? themesFromText : rolesFromText)(text, keySource());
}

function keySource(): Parameters<typeof themesFromText>[1] {
  return { year: new Date().getFullYear(), random: Math.random };
}

/** The answers as set-up takes them; undefined while something in them has to be mended. */
function contentOf({ cityName, cityNameSv, rows, themes, roles }: FirstAnswers): FirstContent | undefined {
  const names = { cityName: cityName.trim(), cityNameSv: cityNameSv.trim() };
  if (Object.values(names).some((name) => name.length > shortTextLimit)) return undefined;
  if (rows !== 'own') return { ...names, rows };
  const [ofThemes, ofRoles] = [themesFromText(themes, keySource()), rolesFromText(roles, keySource())];
  const problem: LineProblem | undefined = ofThemes.problem ?? ofRoles.problem;
  return problem ? undefined : { ...names, rows: { themes: ofThemes.rows, responsibles: ofRoles.rows } };
}
