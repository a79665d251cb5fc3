import { isWebAddress } from '../../domain/record/webAddress';

/**
 * A web or mail address that people wrote into a list, as a link may have it; undefined for anything a browser would
 * run or that is no address.
 */
export function safeAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return isWebAddress(trimmed) ? trimmed : undefined;
}
