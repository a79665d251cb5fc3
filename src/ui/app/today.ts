import { plainDate, type PlainDate } from '../../domain/date';

/** The day of today in the reader's time zone. */
export function today(): PlainDate | undefined {
  const now = new Date();
  return plainDate(
    [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  );
}
