import { CheckMarkIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { boardNamedBy } from '../../domain/meeting/board';
import { addressOf } from '../../domain/programme';
import type { RoadmapState } from '../../domain/roadmap';
import { boardName } from '../../loc/board';
import { safeAddress } from '../parts/address';
import recordStyles from '../record/record.module.scss';
import { Button } from '../parts/Button';
import { focusHeading, useNextFocus } from '../parts/nextFocus';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useFormFocus } from '../parts/useFormFocus';
import type { DecisionProps } from './decisionForm';
import { DetailsForm } from './DetailsForm';
import { LeftStep, stepName, useLeftStep } from './LeftStep';
import partsStyles from '../parts/parts.module.scss';
import meetingStyles from './meeting.module.scss';
import { wordsOf } from './roadmapWords';
import { StepForm } from './StepForm';
import { Anchor } from '../parts/Anchor';

interface StageProps extends DecisionProps {
  readonly mayAct: boolean;
}

/** The stage of a roadmap, what comes next, and what is written down of it. */
export function Stage(props: StageProps): JSX.Element {
  const { record: roadmap, mayAct } = props;
  const words = wordsOf(useSpeech());
  const [open, setOpen] = React.useState<'step' | 'left' | 'details'>();
  const { state = 'draft' } = roadmap.value;
  const step = stepName(roadmap.value, words);
  const close = (): void => setOpen(undefined);
  const left = useLeftStep(roadmap, open === undefined, props.acts);
  const steps = useFormFocus<HTMLElement>(open === 'step' || open === 'left');
  const details = useFormFocus<HTMLElement>(open === 'details');
  const stage = useNextFocus<HTMLDivElement>(focusHeading);
  return (
    <div className={meetingStyles['stage']} ref={stage}>
      <section aria-labelledby="dk-steps" ref={steps} tabIndex={-1}>
        <h3 id="dk-steps">{words.steps}</h3>
        <Steps state={state} />
        <p className={meetingStyles['next']}>{words.nextOf[state]}</p>
        {mayAct && left && open !== 'left' && <LeftStep left={left} onUse={() => setOpen('left')} />}
        {mayAct && step && open !== 'step' && <Button look="primary" text={step} onClick={() => setOpen('step')} />}
        {/* Whoever else takes a step meanwhile: the form stays the one that was opened. */}
        {open === 'step' && <StepForm {...props} now={roadmap.value} title={step ?? ''} onClose={close} />}
        {open === 'left' && left && (
          <StepForm
            {...props}
            record={left.record}
            now={roadmap.value}
            title={stepName(left.record.value, words) ?? ''}
            resumesAtOnce
            onClose={close}
          />
        )}
      </section>
      <section aria-labelledby="dk-details" ref={details} tabIndex={-1}>
        <h3 id="dk-details">{words.details}</h3>
        {open === 'details' ? (
          <DetailsForm record={roadmap} acts={props.acts} onClose={close} />
        ) : (
          <Details record={roadmap} mayAct={mayAct} onEdit={() => setOpen('details')} />
        )}
      </section>
    </div>
  );
}

/** Draft, proposal, decision: the present one is marked, and the third says what was decided. */
function Steps({ state }: { readonly state: RoadmapState }): JSX.Element {
  const speech = useSpeech();
  const {
    strings: {
      words: { roadmapStates },
    },
  } = speech;
  const words = wordsOf(speech);
  const at = state === 'draft' ? 0 : state === 'proposal' ? 1 : 2;
  const names = [roadmapStates.draft, roadmapStates.proposal, at === 2 ? roadmapStates[state] : words.decisionAhead];
  return (
    <ol className={meetingStyles['steps']}>
      {names.map((name, index) => (
        <li key={index} aria-current={index === at ? 'step' : undefined} data-past={index < at || undefined}>
          <span aria-hidden="true">{index < at ? <CheckMarkIcon /> : index + 1}</span>
          <span>
            {name}
            {index < at && <span className={partsStyles['onlyForReaders']}> ({words.stepDone})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What is written down of a roadmap, and the way to edit it. */
function Details({
  record: { id, value },
  mayAct,
  onEdit,
}: Pick<StageProps, 'record' | 'mayAct'> & { readonly onEdit: () => void }): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const {
    strings: { record, roadmap },
    formats,
    language,
  } = speech;
  const words = wordsOf(speech);
  const { decisionDate, section, diaryNumber, minutes, asOf } = value;
  const address = minutes && safeAddress(minutes.url);
  const named = boardNamedBy(value);
  const board = named && boardName(named, language);
  return (
    <>
      <dl className={recordStyles['facts']}>
        <dt>{words.board}</dt>
        <dd lang={board && board.lang !== language ? board.lang : undefined}>{board?.text ?? record.nothing}</dd>
        <dt>{words.fields.decisionDate}</dt>
        <dd>{decisionDate ? formats.day(decisionDate) : record.nothing}</dd>
        <dt>{words.fields.section}</dt>
        <dd>{section ? roadmap.section(section) : record.nothing}</dd>
        <dt>{words.fields.diaryNumber}</dt>
        <dd>{diaryNumber || record.nothing}</dd>
        <dt>{words.fields.minutes}</dt>
        <dd>
          {address ? (
            <Anchor href={address} target="_blank" rel="noreferrer">
              {minutes.description || address}
            </Anchor>
          ) : (
            record.nothing
          )}
        </dd>
        <dt>{words.fields.asOf}</dt>
        <dd>{asOf || record.nothing}</dd>
      </dl>
      <p className={meetingStyles['actions']} data-off-paper="">
        {mayAct && <Button text={words.edit} onClick={onEdit} />}
        <Anchor href={addressOf(programme.links.roadmaps, id)} target="_blank" rel="noreferrer">
          {words.openInList}
        </Anchor>
      </p>
    </>
  );
}
