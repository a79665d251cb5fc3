import * as React from 'react';
import type { LeftAsIs, SiteGroup } from '../../domain/store';
import { useSpeech } from '../parts/speech';
import appStyles from './app.module.scss';

const groups: readonly LeftAsIs['part'][] = ['owners', 'members', 'visitors'] satisfies readonly SiteGroup[];

/** What a set-up left as it was, each with what an owner can do about it; nothing where nothing was left. */
export function LeftAlone({ left }: { readonly left: readonly LeftAsIs[] }): JSX.Element {
  const { setUp } = useSpeech().strings;
  const isDouble = ({ part }: LeftAsIs): boolean => part === 'double';
  const isGroup = ({ part }: LeftAsIs): boolean => groups.includes(part);
  return (
    <>
      <Group heading={setUp.left.changed} left={left.filter((one) => !isDouble(one) && !isGroup(one))} />
      <Group heading={setUp.left.doubled} left={left.filter(isDouble)} />
      <Group heading={setUp.left.withoutGroup} left={left.filter(isGroup)} />
    </>
  );
}

function Group({
  heading,
  left,
}: {
  readonly heading: string;
  readonly left: readonly LeftAsIs[];
}): JSX.Element | null {
  const { setUp, words } = useSpeech().strings;
  if (left.length === 0) return null;
  return (
    <div className={appStyles['left']}>
      <p>{heading}</p>
      <ul>
        {left.map(({ kind, part, column = '', internalName = '' }) => (
          <li key={`${kind} ${part} ${column} ${internalName}`}>
            {part === 'double'
              ? setUp.left.double(words.lists[kind], column, internalName)
              : setUp.left[part](words.lists[kind], column)}
          </li>
        ))}
      </ul>
    </div>
  );
}
