import type { Programme } from '../../domain/programme';
import { isSettingUntold, settingText } from '../../loc/setting';
import type { Speech } from '../../loc/speech';
import { safeAddress } from './address';

/** One of the city's own links; without an address where that could not be read. */
export interface CityLink {
  readonly text: string;
  readonly href: string | undefined;
}

/**
 * The links that a public page has to have, as far as the settings name an address; one whose address could not be read
 * says so in place of leading there.
 */
export function cityLinks(programme: Programme, speech: Speech): readonly CityLink[] {
  const { record, roadmap } = speech.strings;
  return (
    [
      ['feedbackUrl', roadmap.feedback],
      ['accessibilityUrl', roadmap.accessibility],
    ] as const
  ).flatMap(([name, text]): readonly CityLink[] => {
    if (isSettingUntold(programme, name, speech.language))
      return [{ text: `${text}: ${record.untold}`, href: undefined }];
    const href = safeAddress(settingText(programme, name, speech).text);
    return href === undefined ? [] : [{ text, href }];
  });
}
