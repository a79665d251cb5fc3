import type { PlainDate } from './date';

const oneDay = 86_400_000;

const momentOf = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

const dayOf = (milliseconds: number): PlainDate => new Date(milliseconds).toISOString().slice(0, 10) as PlainDate;

/** The day so many days later; earlier where they are below nought. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOf(momentOf(day).getTime() + days * oneDay);
}

/** The same day of the month so many months later, or the last one of a shorter month. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const moment = momentOf(day);
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(moment.getUTCDate(), lastOfMonth)));
}

/** The day's place in its week: 0 on Monday, 6 on Sunday. */
export function weekday(day: PlainDate): number {
  return (momentOf(day).getUTCDay() + 6) % 7;
}

/** Six weeks from Monday to Sunday that hold the whole month of a day; the first one holds its first day. */
export function weeksAround(day: PlainDate): readonly (readonly PlainDate[])[] {
  const first = addDays(day, 1 - Number(day.slice(8)));
  const monday = addDays(first, -weekday(first));
  return Array.from({ length: 6 }, (_week, week) =>
    Array.from({ length: 7 }, (_day, index) => addDays(monday, week * 7 + index)),
  );
}
