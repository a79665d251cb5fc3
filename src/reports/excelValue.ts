const finnish = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');
const english = 'january february march april may june july august september october november december'.split(' ');
const swedish = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
/** What may stand beside digits in a day, a time or a sum: names of months, also cut short, and a few others. */
const known: ReadonlySet<string> = new Set([
  ...finnish.flatMap((name) => ['', 'kuu', 'kuuta'].map((end) => name + end)),
  ...[...english, ...swedish].flatMap((name) => [name, name.slice(0, 3)]),
  ...['sept', 'am', 'pm', 'klo', 'kl', 'eur', 'usd', 'gbp', 'sek', 'kr'],
]);
const truth = /^(?:true|false|tosi|epätosi|sant|falskt)$/i;
const fault = /^#[\p{L}\d/]+[!?]?$/u;
const scientific = /^[+-]?[\d.,]+e[+-]?\d+$/i;

/**
 * True for a text that Excel of some language would take for something else: a number, a sum of money, a share, a day,
 * a time, a truth or a fault. Rather too often than too seldom: what is said to be text is shown alike.
 */
export function isReadAsValue(text: string): boolean {
  const words = text.trim();
  if (truth.test(words) || fault.test(words) || scientific.test(words)) return true;
  if (!/\d/.test(words) || /[\r\n]/.test(words)) return false;
  const left = words.replace(/\p{L}+/gu, (word) => (known.has(word.toLowerCase()) ? '' : 'x'));
  return /^[\d\s.,:/\\\-–\u2212+()%€$£¥'’]*$/.test(left);
}
