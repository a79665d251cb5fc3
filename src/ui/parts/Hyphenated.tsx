import * as React from 'react';
import { breakableParts, hasLongWord, withCompounds, type Hyphenate } from './hyphens';
import hyphensStyles from './hyphens.module.scss';
import { whenIdle } from './idle';
import { useSpeech } from './speech';

interface HyphenatedProps {
  readonly text: string;
  /** The language that it is in, where that is not the reader's. */
  readonly lang?: string | undefined;
}

/**
 * A text whose long words end a line between syllables of their language, with a hyphen. The hyphens are drawn and stand
 * in no text: what is copied, searched and asked for is the text as it was written.
 */
export function Hyphenated({ text, lang }: HyphenatedProps): JSX.Element {
  const { language } = useSpeech();
  const hyphenate = useHyphenate(lang ?? language, hasLongWord(text));
  if (!hyphenate) return <>{text}</>;
  return (
    <>
      {breakableParts(text, hyphenate).map((part, index) => (
        <React.Fragment key={index}>
          {index > 0 && <span className={hyphensStyles['hyphen']} />}
          {part}
        </React.Fragment>
      ))}
    </>
  );
}

/** The label of what holds a hyphenated text, so that its words are read aloud whole; undefined where none is broken. */
export function spokenAs(text: string): string | undefined {
  return hasLongWord(text) ? text : undefined;
}

const loads = {
  fi: async (): Promise<Hyphenate> =>
    withCompounds((await import(/* webpackChunkName: 'hyphens-fi' */ 'hyphen/fi')).hyphenateSync),
  sv: async (): Promise<Hyphenate> => (await import(/* webpackChunkName: 'hyphens-sv' */ 'hyphen/sv')).hyphenateSync,
} as const;

type Hyphenating = keyof typeof loads;

const known: { [L in Hyphenating]?: Hyphenate } = {};
const coming: { [L in Hyphenating]?: Promise<void> } = {};

/** Fetches a language's patterns once the page has nothing else to do; where they do not come, words stay whole. */
function patternsOf(language: Hyphenating): Promise<void> {
  const fetching =
    coming[language] ??
    new Promise<void>((idle) => void whenIdle(idle))
      .then(loads[language])
      .then((hyphenate) => void (known[language] = hyphenate))
      .catch(() => void delete coming[language]);
  coming[language] = fetching;
  return fetching;
}

/** What breaks the words of a language, once it is there; undefined for languages that have none. */
function useHyphenate(language: string, wanted: boolean): Hyphenate | undefined {
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const hyphenating = wanted && (language === 'fi' || language === 'sv') ? language : undefined;
  React.useEffect(() => {
    if (!hyphenating || known[hyphenating]) return undefined;
    let current = true;
    void patternsOf(hyphenating).then(() => current && draw());
    return () => {
      current = false;
    };
  }, [hyphenating]);
  return hyphenating && known[hyphenating];
}
