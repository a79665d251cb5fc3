import * as React from 'react';
import type { ReportWords } from '../../loc/fi/report';
import { settingsWords } from '../../loc/settings';
import { untoldInDeck } from '../../loc/untoldInDeck';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';

interface UntoldInDeckProps {
  readonly words: ReportWords;
  readonly choices: Parameters<typeof untoldInDeck>[1];
}

/** Names what of the deck could not be read, and says what will stand there; nothing where all could. */
export function UntoldInDeck({ words, choices }: UntoldInDeckProps): JSX.Element | null {
  const programme = useShownProgramme();
  const { language, strings } = useSpeech();
  const untold = untoldInDeck(programme, choices);
  if (!untold) return null;
  const { names } = settingsWords[language];
  const said = [
    ...untold.said.map((name) => names[name]),
    ...untold.texts.map(({ kind, count }) => words.untoldTexts(strings.words.lists[kind], count)),
  ];
  return (
    <>
      {said.length > 0 && <p>{words.untoldSaid(said)}</p>}
      {untold.leftOut.length > 0 && <p>{words.untoldLeftOut(untold.leftOut.map((name) => names[name]))}</p>}
    </>
  );
}
