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
};
