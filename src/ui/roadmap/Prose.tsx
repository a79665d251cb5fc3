import * as React from 'react';
import { paragraphsOf } from '../../domain/words/paragraphs';
import roadmapStyles from './roadmap.module.scss';

interface ProseProps {
  readonly text: string;
  readonly lang?: 'fi' | undefined;
}

const numbered = /^\s*(\d+)[).]\s+/;

/** A text with its lines and paragraphs; lines that begin with a number are a list, each with its number. */
export function Prose({ text, lang }: ProseProps): JSX.Element {
  return (
    <div className={roadmapStyles['prose']} lang={lang}>
      {paragraphsOf(text)
        .flatMap(runsOf)
        .map((lines, index) =>
          numbered.test(lines[0] ?? '') ? <List key={index} lines={lines} /> : <p key={index}>{lines.join('\n')}</p>,
        )}
    </div>
  );
}

/** The lines of a paragraph in runs, either of numbered ones or of others. */
function runsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && numbered.test(last[0] ?? '') === numbered.test(line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function List({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ol>
      {lines.map((line, index) => (
        <li key={index} value={Number(numbered.exec(line)?.[1])}>
          {line.replace(numbered, '')}
        </li>
      ))}
    </ol>
  );
}
