import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { RefreshIcon } from '@fluentui/react-icons-mdl2';
import appStyles from './app.module.scss';
import { MoreMenu } from './MoreMenu';
import { onPlainClick } from './linkClick';
import { useNavigation } from './navigationContext';
import { nothingOpen } from './routeChanges';
import { Button } from '../parts/Button';
import { focusContent } from '../parts/nextFocus';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { changed, tabsOf, type Page } from './route';
import type { Freshness } from './useProgramme';
import { Anchor } from '../parts/Anchor';

interface HeaderProps {
  readonly page: Page;
  readonly inTeams: boolean;
  /** One page is shown without the others. */
  readonly alone: boolean;
  /** Undefined where the past is shown. */
  readonly freshness: Freshness | undefined;
  readonly onRefresh: () => void;
  readonly onForgetCopy: () => void;
}

/** The product's name, the pages, and of when the data is. */
export function Header({ page, inTeams, alone, freshness, onRefresh, onForgetCopy }: HeaderProps): JSX.Element {
  const programme = useShownProgramme();
  const {
    strings: { app },
    formats,
  } = useSpeech();
  const isPartly = Object.keys(programme.unread).length > 0;
  // That the lists were read says nothing of how old a status in them is.
  const read = isPartly ? app.unreadLists.partly : '';
  const told = freshness === 'current' ? read : freshness && app.freshness[freshness];
  return (
    <div className={appStyles['header']}>
      {!alone && (
        // No link: an address belongs to the page's router, and a web part among others has only a part of it.
        <Button
          text={page === 'projects' ? app.toMeasures : app.toContent}
          className={appStyles['skip']}
          onClick={({ currentTarget }) => focusContent(currentTarget.closest('[data-app-root]') ?? document.body)}
        />
      )}
      {!inTeams && !alone && <h1 className={appStyles['title']}>{app.title}</h1>}
      {!alone && <PageLinks page={page} />}
      <p className={appStyles['readAt']}>
        <span>
          {app.readAt(formats.moment(programme.readAt))}
          {freshness && <span data-freshness={freshness}>{told && ` · ${told}`}</span>}
        </span>
        <Button look="subtle" iconOnly icon={RefreshIcon} text={app.refresh} onClick={onRefresh} />
        {!alone && <MoreMenu page={page} onForgetCopy={onForgetCopy} />}
      </p>
    </div>
  );
}

/** Links to the pages; on a phone one menu button with the page's name. */
function PageLinks({ page }: Pick<HeaderProps, 'page'>): JSX.Element {
  const { route, addressOf, go } = useNavigation();
  const { app } = useSpeech().strings;
  const tabs = tabsOf(page, useShownProgramme().rights.owner);
  const items = tabs.map((key) => ({
    key,
    text: app.pages[key],
    onClick: () => go({ ...nothingOpen, page: key }),
    ...(key === page && { 'aria-current': 'page', className: appStyles['currentPage'] }),
  }));
  return (
    <nav aria-label={app.navigation} className={appStyles['pages']}>
      <ul className={appStyles['pageLinks']}>
        {tabs.map((key) => (
          <li key={key}>
            <Anchor
              href={addressOf(changed(route, { ...nothingOpen, page: key }))}
              aria-current={key === page ? 'page' : undefined}
              onClick={onPlainClick(() => go({ ...nothingOpen, page: key }))}
            >
              {app.pages[key]}
            </Anchor>
          </li>
        ))}
      </ul>
      <ActionButton
        className={appStyles['pageMenu']}
        iconProps={{ iconName: 'GlobalNavButton' }}
        text={app.pages[page]}
        menuProps={{ items, isBeakVisible: false }}
      />
    </nav>
  );
}
