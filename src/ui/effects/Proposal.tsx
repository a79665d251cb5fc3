import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { readCost, readSaving, type CostReading } from '../../domain/words/cost';
import { costFieldsOf, proposedCost, sameCost } from '../../domain/record/effectRules';
import { costWords, euros } from '../../loc/cost';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/speech';
import effectsStyles from './effects.module.scss';

interface ProposalProps {
  readonly line: Effect;
  readonly set: (change: Partial<Effect>) => void;
}

/**
 * How the words of a cost were read, with what it rests on, as they are typed; offered where the fields say otherwise.
 */
export function CostProposal({ line, written, set }: ProposalProps & { readonly written: boolean }): JSX.Element {
  const speech = useSpeech();
  const { reading: readingStrings } = speech.strings.effects;
  const [reading, second] = readCost(line.costText);
  const same = sameCost(line, proposedCost(line.costText));
  return (
    <div className={effectsStyles['proposal']} role="status">
      {second && <SeveralCosts line={line} set={set} />}
      {reading && !second && reading.amount === undefined && line.amount === undefined && (
        <p>{readingStrings.unread}</p>
      )}
      {reading && !second && reading.amount !== undefined && (
        <>
          <p>
            {readingStrings.cost(costWords(reading, speech), reading.words.map(readingStrings.quoted).join(', '))}{' '}
            {same && written && readingStrings.filled} {!same && readingStrings.differs}
          </p>
          {!same && <Button text={readingStrings.use} onClick={() => set(costFieldsOf(reading))} />}
        </>
      )}
    </div>
  );
}

/** Several costs in one text: each needs a line of its own, and a person says which this one is. */
function SeveralCosts({ line, set }: ProposalProps): JSX.Element {
  const speech = useSpeech();
  const { reading: readingStrings } = speech.strings.effects;
  const applyReading = (reading: CostReading): void =>
    set({ costText: reading.text, part: reading.part || line.part, ...costFieldsOf(reading) });
  return (
    <>
      <p>{readingStrings.several}</p>
      <ul>
        {readCost(line.costText).map((reading, index) => (
          <li key={index}>
            <Button
              text={[reading.part && `${reading.part})`, costWords(reading, speech)].filter(Boolean).join(' ')}
              onClick={() => applyReading(reading)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The yearly saving that the words of an effect state. */
export function SavingProposal({ line, set }: ProposalProps): JSX.Element {
  const speech = useSpeech();
  const { reading: readingStrings } = speech.strings.effects;
  const reading = readSaving(line.effect);
  const same = reading?.amount === line.savingPerYear;
  return (
    <div className={effectsStyles['proposal']} role="status">
      {reading && (
        <>
          <p>
            {readingStrings.saving(
              euros(reading.amount, speech, { approximate: reading.approximate, perYear: true }),
              reading.words.map(readingStrings.quoted).join(', '),
            )}{' '}
            {!same && readingStrings.differs}
          </p>
          {!same && <Button text={readingStrings.use} onClick={() => set({ savingPerYear: reading.amount })} />}
        </>
      )}
    </div>
  );
}
