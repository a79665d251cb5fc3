import type { AddressPrefix } from '../ui/app/address';

/** What the short addresses of a kind of web part begin with, and those that name one of several. */
const kinds = {
  programme: { short: '', long: 'tracker' },
  roadmap: { short: 'embed', long: 'embed' },
} as const;

/** The element of the first web part of each kind on the page. */
const firsts = new Map<string, HTMLElement>();

/**
 * The prefix of a web part's addresses. A second one of its kind takes the long one, from the id that the page keeps
 * for it; SharePoint changes pages without loading anew, so that the first counts only while its element is there.
 */
export function addressPrefix(kind: keyof typeof kinds, instanceId: string, element: HTMLElement): AddressPrefix {
  const { short, long } = kinds[kind];
  const always = `${long}-${instanceId.slice(0, 8)}`;
  const first = firsts.get(kind);
  if (first !== element && first?.isConnected) return { own: always, always };
  firsts.set(kind, element);
  return { own: short, always };
}
