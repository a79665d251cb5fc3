import { plainDate, type PlainDate } from '../../domain/date';
import type { Programme } from '../../domain/programme';

/** The day of today in the reader's time zone. */
export function today(): PlainDate | undefined {
  return dayOf(new Date());
}

/**
 * The day on which a programme was read, in the reader's time zone; for a frozen copy the day on which it was frozen.
 */
export function dayRead({ readAt }: Pick<Programme, 'readAt'>): PlainDate | undefined {
  return dayOf(new Date(readAt));
}

function dayOf(now: Date): PlainDate | undefined {
  return plainDate(
    [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  );
}
