import type { Kind } from '../../domain/programme';
import { focusHeading } from '../parts/nextFocus';
import type { About, Event } from './event';

/** Where a page shows a record: the link that opens it, by its number or its key. */
const places: { readonly [K in Kind]?: (about: About['record']) => string } = {
  projects: ({ id }) => `[data-card="${id}"] a, [data-row="${id}"] a`,
  effects: ({ id }) => `[data-line="${id}"] a`,
  metrics: ({ value: { key } }) => `[data-metric="${CSS.escape(key)}"] a`,
};

/**
 * Puts a focus that was lost with a message where one may go on: on the record that it was about, in its panel if that
 * is `open`, else on the page's heading.
 */
export function focusRecord(root: Element, event: Event, open: string | undefined): void {
  if (document.activeElement !== document.body) return;
  const place = 'record' in event && event.record.value.key !== open ? places[event.kind]?.(event.record) : undefined;
  const shown = place === undefined ? [] : [...root.querySelectorAll<HTMLElement>(place)];
  const link = shown.find((each) => each.getClientRects().length > 0);
  if (link) link.focus();
  else focusHeading(root);
}
