import type { Strings } from '../strings';

export const dates: Strings['dates'] = {
  pattern: 'd.m.åååå',
  hint: 'Till exempel 24.11.2026 eller 24.11. Kalendern öppnas med tangenterna Alt och nedåtpil.',
  openCalendar: (field) => `Välj i kalendern: ${field}`,
  calendarMissing: 'Kalendern kunde inte hämtas. Skriv dagen.',
  problems: {
    notADate: 'Det här är inget datum. Skriv till exempel 24.11.2026.',
    noSuchDay: 'Den här dagen finns inte. Skriv till exempel 24.11.2026.',
    dateOutOfRange: 'Ett år mellan 1900 och 2100, till exempel 24.11.2026.',
  },
  quarter: (year, quarter) => `kvartal ${quarter}/${year}`,
  quarterPattern: 'Q3/2025 eller dag',
  quarterHint: 'Till exempel Q3/2025 eller 15.9.2025. Kalendern öppnas med tangenterna Alt och nedåtpil.',
  quarterProblems: {
    notAQuarter: 'Det här är varken ett kvartal eller en dag. Skriv till exempel Q3/2025 eller 15.9.2025.',
    noSuchQuarter: 'Ett år har fyra kvartal. Skriv till exempel Q3/2025.',
    monthOrQuarter: 'Det här kan vara en månad eller ett kvartal. Skriv till exempel Q3/2025 eller 15.9.2025.',
    noSuchDay: 'Den här dagen finns inte. Skriv till exempel Q3/2025 eller 15.9.2025.',
    dateOutOfRange: 'Ett år mellan 1900 och 2100, till exempel Q3/2025.',
  },
};
