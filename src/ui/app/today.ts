import { plainDate, type PlainDate } from '../../domain/date';
import type { Programme } from '../../domain/programme';

/** The reader's own day. */
export function today(): PlainDate | undefined {
  return dayOf(new Date());
}

/** The reader's day of the moment that a programme is of: that of a frozen copy lies back. */
export function dayRead({ readAt }: Pick<Programme, 'readAt'>): PlainDate | undefined {
  return dayOf(new Date(readAt));
}

function dayOf(now: Date): PlainDate | undefined {
  return plainDate(
    [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  );
}
