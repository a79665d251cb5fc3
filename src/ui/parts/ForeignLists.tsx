import * as React from 'react';
import type { ForeignList } from '../../domain/store';
import { useSpeech } from './speech';
import partsStyles from './parts.module.scss';

/**
 * The lists that keep ours from being made, each with its address, that they were left as they are, and to an owner
 * what can be done.
 */
export function ForeignLists({
  lists,
  owner,
}: {
  readonly lists: readonly ForeignList[];
  readonly owner: boolean;
}): JSX.Element {
  const { foreign } = useSpeech().strings.setUp;
  const seen = lists.filter(({ title }) => title !== '');
  const titles = seen.filter(({ takes }) => takes === 'title').map(({ title }) => `”${title}”`);
  const options = [
    foreign.otherSite,
    ...(titles.length < seen.length ? [foreign.freeAddress] : []),
    ...(titles.length > 0 ? [foreign.freeTitle(titles.join(', '))] : []),
    ...(seen.length < lists.length ? [foreign.seeIt] : []),
  ];
  return (
    <div className={partsStyles['foreignLists']}>
      <p>{seen.length > 0 ? foreign.left(seen.length) : foreign.leftUnseen}</p>
      <ul>
        {lists.map(({ title, address, takes }) => (
          <li key={`${takes} ${address}`}>
            {title || foreign.unseen}
            <br />
            <a href={address} target="_blank" rel="noreferrer" data-interception="off">
              {address}
            </a>
          </li>
        ))}
      </ul>
      {owner && (
        <>
          <p>{foreign.todo}</p>
          <ul>
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
