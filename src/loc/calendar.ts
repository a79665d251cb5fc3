import type { PlainDate } from '../domain/date';
import { calendar as en } from './en/calendar';
import { calendar as fi, type CalendarWords } from './fi/calendar';
import { cultures } from './format';
import type { Language } from './language';
import { calendar as sv } from './sv/calendar';

/** How a calendar speaks in one language; it comes with the calendar's code, not with every page's. */
export interface CalendarSpeech {
  readonly words: CalendarWords;
  /** November 2026. */
  readonly month: (day: PlainDate) => string;
  /** The name of a day's weekday: Tue, Tuesday. */
  readonly weekday: (day: PlainDate, width: 'short' | 'long') => string;
  /** Tuesday 24 November 2026. */
  readonly dayInFull: (day: PlainDate) => string;
}

const words: Readonly<Record<Language, CalendarWords>> = { fi, sv, en };

/** The words of a calendar in a language, and its months and days by Intl. */
export function calendarSpeech(language: Language): CalendarSpeech {
  const format = (options: Intl.DateTimeFormatOptions): ((day: PlainDate) => string) => {
    const written = new Intl.DateTimeFormat(cultures[language], { ...options, timeZone: 'UTC' });
    return (day) => written.format(new Date(`${day}T00:00:00Z`));
  };
  const weekdays = { short: format({ weekday: 'short' }), long: format({ weekday: 'long' }) };
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    words: words[language],
    month: format({ month: 'long', year: 'numeric' }),
    weekday: (day, width) => weekdays[width](day),
    // Intl's own format of all of it has the weekday in Finnish as "on Tuesday".
    dayInFull: (day) => `${weekdays.long(day)} ${date(day)}`,
  };
}
