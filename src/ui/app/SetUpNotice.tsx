import * as React from 'react';
import { isWholeRead, kinds, setUpReason, type Programme } from '../../domain/programme';
import { Anchor } from '../parts/Anchor';
import { useSpeech } from '../parts/speech';
import { useNavigation } from './navigationContext';
import noticesStyles from './notices.module.scss';
import { onPlainClick } from './linkClick';
import type { Page } from './route';
import { nothingOpen } from './routeChanges';

interface SetUpNoticeProps {
  readonly programme: Programme;
  readonly page: Page;
  /** The web part shows this page and no other. */
  readonly alone: boolean;
}

/**
 * Tells an owner in one line why set-up is to be run, and leads to where that is done; nothing for anybody else. That
 * all else works is said only where all could be read.
 */
export function SetUpNotice({ programme, page, alone }: SetUpNoticeProps): JSX.Element | null {
  const { setUp, words } = useSpeech().strings;
  const { owner, lists } = programme.rights;
  const { addressOf, go } = useNavigation();
  const reason = setUpReason(programme);
  if (!owner || !lists.settings.edit || !reason) return null;
  const lacking = kinds.filter((kind) => programme.lacks[kind]).map((kind) => words.lists[kind]);
  return (
    <section className={noticesStyles['notice']} aria-label={setUp.heading}>
      <p>
        {reason === 'lacking' ? setUp.lacking(lacking.join(', ')) : setUp[reason]}{' '}
        {reason !== 'unfinished' && isWholeRead(programme) && `${setUp.worksAsBefore[reason]} `}
        {setUp.completeThem}{' '}
        {page !== 'settings' && !alone && (
          <Anchor
            href={addressOf({ page: 'settings' })}
            onClick={onPlainClick(() => go({ page: 'settings', ...nothingOpen }))}
          >
            {setUp.toSettings}
          </Anchor>
        )}
      </p>
    </section>
  );
}
