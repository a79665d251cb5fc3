import * as React from 'react';
import { outcomes } from '../../../src/domain/figures/attainment';
import { statuses } from '../../../src/domain/status';
import { Avatar } from '../../../src/ui/parts/Avatar';
import { CodeBadge } from '../../../src/ui/parts/CodeBadge';
import { OutcomeMark } from '../../../src/ui/parts/OutcomeMark';
import { StatusBadge, StatusMark } from '../../../src/ui/parts/StatusMark';
import { useSpeech } from '../../../src/ui/parts/speech';
import { Shown } from './Shown';

const people = ['Veera Vetäjä', 'Outi Omistaja', 'Jari Johtaja', 'Åsa Öberg', 'Matti Meikäläinen', 'Liisa'];

/** What tells of a record at a glance. */
export function Marks(): JSX.Element {
  const { words, metrics } = useSpeech().strings;
  const all = ['none', ...statuses] as const;
  return (
    <>
      <Shown name="StatusBadge">
        {all.map((status) => (
          <StatusBadge key={status} status={status}>
            {words.statuses[status]}
          </StatusBadge>
        ))}
        <StatusBadge status="none">Odottaa rahoituspäätöstä ja toimittajan vastausta</StatusBadge>
      </Shown>
      <Shown name="StatusMark, OutcomeMark">
        {all.map((status) => (
          <span key={status}>
            <StatusMark status={status} /> {words.statuses[status]}
          </span>
        ))}
        {outcomes.map((outcome) => (
          <span key={outcome}>
            <OutcomeMark outcome={outcome} /> {metrics.outcomes[outcome]}
          </span>
        ))}
      </Shown>
      <Shown name="Avatar, CodeBadge">
        {people.map((name) => (
          <Avatar key={name} name={name} />
        ))}
        <CodeBadge>A</CodeBadge>
        <CodeBadge>K26</CodeBadge>
      </Shown>
    </>
  );
}
