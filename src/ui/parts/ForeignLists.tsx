import * as React from 'react';
import type { ForeignList } from '../../domain/store';
import type { Strings } from '../../loc/strings';
import { useSpeech } from './speech';
import partsStyles from './parts.module.scss';
import { Anchor } from './Anchor';

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
  const atOurs = lists.filter(({ takes }) => takes === 'address');
  const named = lists.filter(({ takes }) => takes === 'title');
  return (
    <div className={partsStyles['foreignLists']}>
      {atOurs.length > 0 && (
        <Group
          intro={titles.length < seen.length ? foreign.left(seen.length - titles.length) : foreign.leftUnseen}
          lists={atOurs}
        />
      )}
      {named.length > 0 && <Group intro={foreign.leftNames(named.length)} lists={named} />}
      {owner && (
        <>
          <p>{atOurs.length > 0 ? foreign.todo : foreign.todoNames}</p>
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

/** What is in the way, in a few words: an address of ours, or only a name that we need. */
export function titleOf(lists: readonly ForeignList[], { app, setUp }: Strings): string {
  return lists.every(({ takes }) => takes === 'title') ? setUp.foreign.nameTaken : app.troubles.foreignLists.title;
}

/** Lists that are in the way for one reason, each with its address. */
function Group({ intro, lists }: { readonly intro: string; readonly lists: readonly ForeignList[] }): JSX.Element {
  const { foreign } = useSpeech().strings.setUp;
  return (
    <>
      <p>{intro}</p>
      <ul>
        {lists.map(({ title, address }) => (
          <li key={address}>
            {title || foreign.unseen}
            <br />
            <Anchor href={address} target="_blank" rel="noreferrer">
              {address}
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}
