import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { unconfirmed } from '../../domain/record/effectRules';
import { costWords, lineCost } from '../../loc/cost';
import { spoken } from '../../loc/speech';
import recordStyles from './record.module.scss';
import { useSpeech } from '../parts/speech';

/** A cost as the city wrote it, and how it was read; a reading that nobody has confirmed says so. */
export function CostRead({ line }: { readonly line: Effect }): JSX.Element {
  const speech = useSpeech();
  const {
    language,
    strings: {
      effects: { list },
    },
  } = speech;
  const written = spoken(language, { fi: line.costText, sv: line.costTextSv ?? '' });
  const read = lineCost(line, speech);
  const proposal = unconfirmed(line);
  if (written.text === '' && read === '') return <p className={recordStyles['subtle']}>{list.noCost}</p>;
  return (
    <>
      {written.text && <p lang={written.lang}>{list.asWritten(written.text)}</p>}
      {read && (
        <p>
          <span className={recordStyles['subtle']}>{list.read}</span> <strong>{read}</strong>
        </p>
      )}
      {!read && <p>{proposal ? list.proposed(costWords(proposal, speech)) : list.unread}</p>}
    </>
  );
}
