import type { DateProblem } from '../../domain/words/typedDate';

/** A field for a date; the words of its calendar come with the calendar. */
export const dates = {
  /** How a date is written, in an empty field. */
  pattern: 'p.k.vvvv',
  hint: 'Esimerkiksi 24.11.2026 tai 24.11. Kalenteri avautuu näppäimillä Alt ja nuoli alas.',
  openCalendar: (field: string) => `Valitse kalenterista: ${field}`,
  calendarMissing: 'Kalenteria ei saatu haettua. Kirjoita päivä.',
  problems: {
    notADate: 'Tämä ei ole päivämäärä. Kirjoita esimerkiksi 24.11.2026.',
    noSuchDay: 'Tätä päivää ei ole. Kirjoita esimerkiksi 24.11.2026.',
    dateOutOfRange: 'Vuosi väliltä 1900–2100, esimerkiksi 24.11.2026.',
  } satisfies Record<DateProblem, string>,
};
