import { MessageBar, MessageBarType, TextField } from '@fluentui/react';
import { AddIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { newRoadmapProblem } from '../../domain/meeting/decision';
import type { Roadmap } from '../../domain/roadmap';
import { isFailure, type Failure } from '../../domain/store';
import { notSavedText, whyText } from '../../loc/failure';
import partsStyles from '../parts/parts.module.scss';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { numberIn } from '../parts/numberTyping';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from '../app/navigationContext';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import meetingStyles from './meeting.module.scss';
import { wordsOf } from './roadmapWords';

interface AddRoadmapProps {
  readonly acts: Acts;
}

/** The button that adds the next roadmap, and the question of its year. */
export function AddRoadmap({ acts }: AddRoadmapProps): JSX.Element {
  const words = wordsOf(useSpeech());
  const [open, setOpen] = React.useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button text={words.newRoadmap} icon={AddIcon} onClick={() => setOpen(true)} />
      {open && (
        <Dialog title={words.newRoadmap} onClose={close}>
          <RoadmapFields year={undefined} acts={acts} onEnd={close} onCancel={close} />
        </Dialog>
      )}
    </>
  );
}

interface NewRoadmapProps extends AddRoadmapProps {
  /** The year that lacks one; without it the next one is offered. */
  readonly year: number | undefined;
}

/** A roadmap for a year that has none. */
export function NewRoadmap({ year, acts }: NewRoadmapProps): JSX.Element {
  const words = wordsOf(useSpeech());
  return (
    <section className={meetingStyles['form']} aria-labelledby="dk-new">
      <h3 id="dk-new">{words.newRoadmap}</h3>
      <RoadmapFields year={year} acts={acts} onEnd={() => undefined} onCancel={undefined} />
    </section>
  );
}

interface RoadmapFieldsProps extends NewRoadmapProps {
  readonly onEnd: () => void;
  /** Undefined where the page is for nothing else. */
  readonly onCancel: (() => void) | undefined;
}

/** The form that makes a roadmap. */
function RoadmapFields({ year: missing, acts, onEnd, onCancel }: RoadmapFieldsProps): JSX.Element {
  const speech = useSpeech();
  const { strings } = speech;
  const { record } = strings;
  const words = wordsOf(speech);
  const { text, setText, isWrong, problem, state, create } = useNewRoadmap(missing, acts, onEnd);
  return (
    <form
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        if (isWrong) submit.currentTarget.querySelector('input')?.focus();
        void create();
      }}
    >
      <TextField
        className={meetingStyles['year'] ?? ''}
        label={words.newYear}
        inputMode="numeric"
        autoComplete="off"
        required
        value={text}
        errorMessage={problem ? words[problem] : undefined}
        onChange={(_, typed = '') => setText(typed)}
      />
      {typeof state === 'object' && (
        <MessageBar messageBarType={MessageBarType.error} role="alert">
          {notSavedText(state, strings)} {whyText(state, strings)}
        </MessageBar>
      )}
      <div className={partsStyles['buttons']}>
        {onCancel && <Button text={record.cancel} onClick={onCancel} />}
        <Button
          look="primary"
          type="submit"
          text={state === 'creating' ? words.creating : words.create}
          held={state === 'creating'}
        />
      </div>
    </form>
  );
}

interface NewRoadmapForm {
  /** The year as typed. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The year cannot be taken. */
  readonly isWrong: boolean;
  /** What is wrong with the year, once it was tried. */
  readonly problem: ReturnType<typeof newRoadmapProblem>;
  readonly state: Failure | 'creating' | undefined;
  readonly create: () => Promise<void>;
}

/** What is typed of a new roadmap, and how far making it has come. */
function useNewRoadmap(missing: number | undefined, acts: Acts, onEnd: () => void): NewRoadmapForm {
  const { go } = useNavigation();
  const words = wordsOf(useSpeech());
  const programme = useShownProgramme();
  const present = programme.records.roadmaps;
  const newest = present.reduce((latest, { value }) => Math.max(latest, value.year), 0);
  const [text, setText] = React.useState(String(missing ?? (newest > 0 ? newest + 1 : thisYear(programme))));
  const [tried, setTried] = React.useState(false);
  const [state, setState] = React.useState<Failure | 'creating'>();
  const year = numberIn(text, { comma: false, whole: true }) ?? Number.NaN;
  const problem = newRoadmapProblem(year, present);
  const create = async (): Promise<void> => {
    setTried(true);
    if (problem || state === 'creating') return;
    setState('creating');
    const outcome = await acts.create('roadmaps', blank(year, words.newTitle(year), words.newTitleSv(year)));
    if (isFailure(outcome)) return setState(outcome);
    setState(undefined);
    onEnd();
    go({ year, followUp: undefined });
  };
  return { text, setText, isWrong: problem !== undefined, problem: tried ? problem : undefined, state, create };
}

/** The key is the year: there is one roadmap a year. */
function blank(year: number, title: string, titleSv: string): Roadmap {
  return {
    key: String(year),
    year,
    title,
    titleSv,
    state: 'draft',
    board: '',
    decisionDate: undefined,
    section: '',
    diaryNumber: '',
    minutes: undefined,
    asOf: '',
    ictSpend: undefined,
    roadmapSpend: undefined,
    exampleFields: [],
  };
}
