import type { Strings } from '../strings';

export const dates: Strings['dates'] = {
  pattern: 'dd/mm/yyyy',
  hint: 'For example 24/11/2026 or 24/11. The calendar opens with the keys Alt and down arrow.',
  openCalendar: (field) => `Choose in the calendar: ${field}`,
  calendarMissing: 'The calendar could not be loaded. Write the day.',
  problems: {
    notADate: 'This is not a date. Write for example 24/11/2026.',
    noSuchDay: 'There is no such day. Write for example 24/11/2026.',
    dateOutOfRange: 'A year between 1900 and 2100, for example 24/11/2026.',
  },
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  quarterPattern: 'Q3 2025 or a day',
  quarterHint: 'For example Q3 2025 or 15/09/2025. The calendar opens with the keys Alt and down arrow.',
  quarterProblems: {
    notAQuarter: 'This is neither a quarter nor a day. Write for example Q3 2025 or 15/09/2025.',
    noSuchQuarter: 'A year has four quarters. Write for example Q3 2025.',
    monthOrQuarter: 'This may be a month or a quarter. Write for example Q3 2025 or 15/09/2025.',
    noSuchDay: 'There is no such day. Write for example Q3 2025 or 15/09/2025.',
    dateOutOfRange: 'A year between 1900 and 2100, for example Q3 2025.',
  },
};
