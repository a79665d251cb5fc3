import type { Link } from '../project';
import { shortTextLimit } from './textLimit';

/** True for addresses a link may have: http, https and mailto only. */
export function isWebAddress(url: string): boolean {
  return /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i.test(url);
}

/** True for a link of which SharePoint would take neither the address nor the words: each has 255 letters at most. */
export function isTooLong({ url, description }: Link): boolean {
  return url.length > shortTextLimit || description.length > shortTextLimit;
}
