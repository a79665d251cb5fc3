import type { CalendarWords } from '../fi/calendar';

export const calendar: CalendarWords = {
  label: (field) => `Kalender: ${field}`,
  previousYear: 'Föregående år',
  previousMonth: 'Föregående månad',
  nextMonth: 'Nästa månad',
  nextYear: 'Nästa år',
  today: 'I dag',
};
