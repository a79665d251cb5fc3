import { ContextualMenuItemType, DirectionalHint, IconButton, type IContextualMenuItem } from '@fluentui/react';
import * as React from 'react';
import { cityLinks } from '../parts/cityLinks';
import { printOnly } from '../parts/print';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { useNavigation } from './navigationContext';
import { otherPages, tabsOf, type Page } from './route';

interface MoreMenuProps {
  readonly page: Page;
  readonly onForgetCopy: () => void;
}

/** "…": the pages that few need, the city's own links, and what this browser keeps. */
export function MoreMenu({ page, onForgetCopy }: MoreMenuProps): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const { app } = speech.strings;
  const tabs = tabsOf(page, programme.rights.owner);
  const menu = React.useRef<HTMLSpanElement>(null);
  const items: IContextualMenuItem[] = [
    {
      key: 'print',
      text: app.print,
      iconProps: { iconName: 'Print' },
      onClick: () => void (menu.current && printOnly(menu.current)),
    },
    ...otherPages
      .filter((key) => !tabs.includes(key))
      .map((key): IContextualMenuItem => ({
        key,
        text: app.pages[key],
        iconProps: { iconName: 'ChevronRight' },
        onClick: () => go({ page: key }),
      })),
    ...cityLinks(programme, speech).map(({ text, href }): IContextualMenuItem =>
      href === undefined
        ? { key: text, text, disabled: true, iconProps: { iconName: 'OpenInNewTab' } }
        : {
            key: text,
            text,
            href,
            target: '_blank',
            'data-interception': 'off',
            iconProps: { iconName: 'OpenInNewTab' },
          },
    ),
    { key: 'line', itemType: ContextualMenuItemType.Divider },
    {
      key: 'forget',
      text: app.forgetCopy,
      title: app.forgetCopyHint,
      iconProps: { iconName: 'Delete' },
      onClick: onForgetCopy,
    },
  ];
  return (
    <span ref={menu}>
      <IconButton
        iconProps={{ iconName: 'More' }}
        ariaLabel={app.more}
        title={app.more}
        onRenderMenuIcon={() => null}
        menuProps={{ items, isBeakVisible: false, directionalHint: DirectionalHint.bottomRightEdge }}
      />
    </span>
  );
}
