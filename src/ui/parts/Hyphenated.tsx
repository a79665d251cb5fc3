import * as React from 'react';
import hyphensStyles from './hyphens.module.scss';
import { whenIdle } from './idle';
import { useSpeech } from './speech';

interface HyphenatedProps {
  readonly text: string;
  /** The language that it is in, where that is not the reader's. */
  readonly lang?: string | undefined;
}

/**
 * A text whose long words end a line between syllables of their language, with a hyphen, and whose own hyphens stay
 * with the words that they begin. The hyphens are drawn and stand in no text: what is copied, searched and asked for is
 * the text as it was written.
 */
export function Hyphenated({ text, lang }: HyphenatedProps): JSX.Element {
  const { language } = useSpeech();
  const breaking = useBreaking(lang ?? language);
  const first = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    const cut = first.current?.closest('[data-cut]');
    return cut ? breaking?.keepCutClear(cut) : undefined;
  }, [breaking, text]);
  if (!breaking) return <>{text}</>;
  return (
    <>
      {breaking.partsOf(text).map((part, index) => (
        <React.Fragment key={index}>
          {index > 0 && <span ref={index === 1 ? first : null} className={hyphensStyles['hyphen']} data-hyphen="" />}
          {part.map((piece, place) => (place % 2 === 0 ? piece : <Held key={place}>{piece}</Held>))}
        </React.Fragment>
      ))}
    </>
  );
}

function Held({ children }: { readonly children: string }): JSX.Element {
  return <span className={hyphensStyles['held']}>{children}</span>;
}

/** The label of what holds such a text, so that its words are read aloud whole; undefined where none is broken. */
export function spokenAs(text: string): string | undefined {
  return /\p{L}{14}/u.test(text) ? text : undefined;
}

interface Breaking {
  /** A text in parts, and each of these in pieces (drawnParts). */
  readonly partsOf: (text: string) => readonly (readonly string[])[];
  readonly keepCutClear: (box: Element) => () => void;
}

const code = () => import(/* webpackChunkName: 'hyphens' */ './hyphens');
const loads = {
  fi: async (): Promise<Breaking> => {
    const { drawnParts, withCompounds, keepCutClear } = await code();
    const { hyphenateSync } = await import(/* webpackChunkName: 'hyphens-fi' */ 'hyphen/fi');
    return { partsOf: (text) => drawnParts(text, withCompounds(hyphenateSync)), keepCutClear };
  },
  sv: async (): Promise<Breaking> => {
    const { drawnParts, keepCutClear } = await code();
    const { hyphenateSync } = await import(/* webpackChunkName: 'hyphens-sv' */ 'hyphen/sv');
    return { partsOf: (text) => drawnParts(text, hyphenateSync), keepCutClear };
  },
} as const;

type Hyphenating = keyof typeof loads;

const known: { [L in Hyphenating]?: Breaking } = {};
const coming: { [L in Hyphenating]?: Promise<void> } = {};

/** Fetches a language's patterns once the page has nothing else to do; where they do not come, words stay whole. */
function patternsOf(language: Hyphenating): Promise<void> {
  return (coming[language] ??= new Promise<void>((idle) => void whenIdle(idle))
    .then(loads[language])
    .then((breaking) => void (known[language] = breaking))
    .catch(() => void delete coming[language]));
}

/** What breaks the words of a language, once it is there; undefined for languages that have none. */
function useBreaking(language: string): Breaking | undefined {
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const hyphenating = language === 'fi' || language === 'sv' ? language : undefined;
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
