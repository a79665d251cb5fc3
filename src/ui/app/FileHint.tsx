import * as React from 'react';
import { settingText } from '../../loc/setting';
import { safeAddress } from '../parts/address';
import { Anchor } from '../parts/Anchor';
import { useInTeams } from '../parts/host';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { withRoute } from './address';
import appStyles from './app.module.scss';
import { useNavigation } from './navigationContext';
import { formatRoute } from './route';

/**
 * Stands beside what is handed over as a file: Teams lets only the first one through since the app was loaded, and none
 * on a phone, without a word (msteams-docs #9904), so the same page in SharePoint is offered. Nothing elsewhere.
 */
export function FileHint(): JSX.Element | null {
  const inTeams = useInTeams();
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const speech = useSpeech();
  const { app } = speech.strings;
  if (!inTeams) return null;
  const page = safeAddress(settingText(programme, 'pageUrl', speech).text);
  return (
    <p className={appStyles['fileHint']}>
      {app.fileHint}{' '}
      {page ? (
        <Anchor href={withRoute(page, formatRoute(route))} target="_blank" rel="noreferrer">
          {app.inSharePoint}
        </Anchor>
      ) : (
        app.inSharePointByHand
      )}
    </p>
  );
}
