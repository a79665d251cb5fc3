import * as React from 'react';
import { isSetUpUnfinished, type Programme } from '../../domain/programme';
import { Anchor } from '../parts/Anchor';
import { useSpeech } from '../parts/speech';
import { useNavigation } from './navigationContext';
import noticesStyles from './notices.module.scss';
import { onPlainClick } from './linkClick';
import type { Page } from './route';
import { nothingOpen } from './routeChanges';

interface UnfinishedSetUpProps {
  readonly programme: Programme;
  readonly page: Page;
  /** The web part shows this page and no other. */
  readonly alone: boolean;
}

/** Tells an owner that a set-up was broken off, and leads to where it is gone on with; nothing for anybody else. */
export function UnfinishedSetUp({ programme, page, alone }: UnfinishedSetUpProps): JSX.Element | null {
  const { setUp } = useSpeech().strings;
  const { owner, lists } = programme.rights;
  const { addressOf, go } = useNavigation();
  if (!owner || !lists.settings.edit || !isSetUpUnfinished(programme)) return null;
  return (
    <section className={noticesStyles['notice']} aria-label={setUp.heading}>
      <p>
        {setUp.unfinished}{' '}
        {page !== 'settings' && !alone && (
          <Anchor
            href={addressOf({ page: 'settings' })}
            onClick={onPlainClick(() => go({ page: 'settings', ...nothingOpen }))}
          >
            {setUp.toUnfinished}
          </Anchor>
        )}
      </p>
    </section>
  );
}
