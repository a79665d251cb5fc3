import { ContextualMenu, DirectionalHint, type IContextualMenuItem } from '@fluentui/react';
import { MoreIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import recordStyles from './record.module.scss';

interface ActsMenuProps {
  /** What the button is called: of what these are the acts. */
  readonly label: string;
  readonly items: () => IContextualMenuItem[];
  readonly className?: string | undefined;
}

/**
 * "…": a button for what is done less often. The menu is made when it is asked for, since a board may have hundreds of
 * them; it is walked with the arrow keys, and gives the focus back to the button, also before an act that asks first.
 */
export function ActsMenu({ label, items, className }: ActsMenuProps): JSX.Element {
  const button = React.useRef<HTMLButtonElement>(null);
  const [open, setOpen] = React.useState(false);
  return (
    <span className={recordStyles['acts']}>
      <button
        ref={button}
        type="button"
        className={className ?? recordStyles['actsMenu']}
        aria-label={label}
        title={className === undefined ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <MoreIcon />
      </button>
      {open && (
        <ContextualMenu
          target={button}
          isBeakVisible={false}
          directionalHint={DirectionalHint.bottomRightEdge}
          items={items().map((item) => withFocus(item, button.current))}
          onDismiss={() => setOpen(false)}
          calloutProps={{ preventDismissOnScroll: true }}
        />
      )}
    </span>
  );
}

/** The same entry, which puts the focus on the menu's button before it acts: a question gives it back there. */
function withFocus(item: IContextualMenuItem, button: HTMLElement | null): IContextualMenuItem {
  const { onClick } = item;
  if (!onClick) return item;
  return {
    ...item,
    onClick: (event, chosen) => {
      button?.focus();
      return onClick(event, chosen);
    },
  };
}
