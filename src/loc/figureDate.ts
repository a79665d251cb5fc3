import type { DateOrWords, FigureDate } from '../domain/figures/figureDate';
import type { Formats } from './format';

/** The date of some figures: "10/24", "10/24–29.11.2026"; '' where it is not known. */
export function figureDateText(date: FigureDate | undefined, { day }: Formats): string {
  if (!date) return '';
  const said = (one: DateOrWords): string => (typeof one === 'string' ? day(one) : one.words);
  return date.to === undefined ? said(date.from) : `${said(date.from)}–${said(date.to)}`;
}
