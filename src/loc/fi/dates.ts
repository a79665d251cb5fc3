import type { QuarterProblem } from '../../domain/words/quarter';
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
  /** A quarter as it is shown, and a field for one. */
  quarter: (year: number, quarter: number): string => `Q${quarter}/${year}`,
  quarterPattern: 'Q3/2025 tai päivä',
  quarterHint: 'Esimerkiksi Q3/2025 tai 15.9.2025. Kalenteri avautuu näppäimillä Alt ja nuoli alas.',
  quarterProblems: {
    notAQuarter: 'Tämä ei ole neljännes eikä päivä. Kirjoita esimerkiksi Q3/2025 tai 15.9.2025.',
    noSuchQuarter: 'Vuodessa on neljä neljännestä. Kirjoita esimerkiksi Q3/2025.',
    monthOrQuarter: 'Tämä voi olla kuukausi tai neljännes. Kirjoita esimerkiksi Q3/2025 tai 15.9.2025.',
    noSuchDay: 'Tätä päivää ei ole. Kirjoita esimerkiksi Q3/2025 tai 15.9.2025.',
    dateOutOfRange: 'Vuosi väliltä 1900–2100, esimerkiksi Q3/2025.',
  } satisfies Record<QuarterProblem, string>,
};
