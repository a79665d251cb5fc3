import type { CalendarWords } from '../fi/calendar';

export const calendar: CalendarWords = {
  label: (field) => `Calendar: ${field}`,
  previousYear: 'Previous year',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  nextYear: 'Next year',
  today: 'Today',
};
