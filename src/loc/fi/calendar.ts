/** The calendar of a date field. */
export const calendar = {
  label: (field: string) => `Kalenteri: ${field}`,
  previousYear: 'Edellinen vuosi',
  previousMonth: 'Edellinen kuukausi',
  nextMonth: 'Seuraava kuukausi',
  nextYear: 'Seuraava vuosi',
  today: 'Tänään',
};

export type CalendarWords = typeof calendar;
