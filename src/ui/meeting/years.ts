import { yearsOf } from '../../domain/aggregate';
import type { Programme } from '../../domain/programme';

/** The two years of a meeting. */
export interface MeetingYears {
  readonly followUp: number;
  readonly proposal: number;
}

/** The years a meeting is about: the given year's roadmap as the proposal, else the newest, and the follow-up of the year before it. Undefined where there are no years. */
export function meetingYears(programme: Programme, proposal: number | undefined): MeetingYears | undefined {
  const years = yearsOf(programme);
  const proposed = proposal ?? years.at(-1);
  if (proposed === undefined) return undefined;
  return { proposal: proposed, followUp: years.filter((year) => year < proposed).at(-1) ?? proposed };
}
