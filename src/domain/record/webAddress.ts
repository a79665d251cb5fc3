/** True for addresses a link may have: http, https and mailto only. */
export function isWebAddress(url: string): boolean {
  return /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i.test(url);
}
