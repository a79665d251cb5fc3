import * as React from 'react';
import roadmapStyles from './roadmap.module.scss';

interface ProseProps {
  readonly text: string;
  readonly lang?: 'fi' | undefined;
}

const numbered = /^\s*\d+[).]\s+/;

/** A text of several lines: each a paragraph, and lines that begin with a number a list. */
export function Prose({ text, lang }: ProseProps): JSX.Element {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => numbered.test(line));
  const items = lines.filter((line) => numbered.test(line));
  const paragraph = (line: string): JSX.Element => <p key={line}>{line}</p>;
  if (first === -1)
    return (
      <div className={roadmapStyles['prose']} lang={lang}>
        {lines.map(paragraph)}
      </div>
    );
  return (
    <div className={roadmapStyles['prose']} lang={lang}>
      {lines.slice(0, first).map(paragraph)}
      <ol>
        {items.map((line) => (
          <li key={line}>{line.replace(numbered, '')}</li>
        ))}
      </ol>
      {lines
        .slice(first)
        .filter((line) => !numbered.test(line))
        .map(paragraph)}
    </div>
  );
}
