import { isCounted, numbersIn, type NumberInText } from './number';

/** What kind of target the words of a metric state. */
export const targetKinds = ['number', 'percent', 'growth', 'ratio', 'frequency', 'qualitative', 'state'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Which way is better; absent means that nobody has said. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** A bound given in the words of a target ("vähintään", "enintään"). */
export const bounds = ['atLeast', 'atMost'] as const;
export type Bound = (typeof bounds)[number];

/** Whether a person has confirmed how a target was read. */
export const readingStates = ['proposed', 'confirmed'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Something read from a text, with the words it rests on, as written. */
export interface Rested<T> {
  readonly value: T;
  readonly words: string;
}

/**
 * How the words of a target may be read; what they do not say is left out. Named as the metric's fields without
 * "target".
 */
export interface TargetReading {
  readonly kind: Rested<TargetKind>;
  readonly value?: Rested<number>;
  readonly unit?: Rested<string>;
  readonly approximate?: Rested<true>;
  readonly bound?: Rested<Bound>;
  readonly direction?: Rested<Direction>;
  readonly baseYear?: Rested<number>;
  readonly scaleMin?: Rested<number>;
  readonly scaleMax?: Rested<number>;
}

type Table<T> = readonly (readonly [T, RegExp])[];

const changes: Table<Direction> = [
  [
    'up',
    /(?<!\p{L})(?:lisään|lisät|lisäys|lisäävä|kasva(?!tu)|kasvu|nous|nost(?:aa|et|o)|kohoa|(?<!tai )enemmän(?! kuin)|(?<!eller )(?:mer|fler)(?! än)(?!\p{L})|ök(?:a|ning)|stig(?:er|a|it)|väx(?:er|a|t)(?!\p{L})|tillväxt|höj(?:s|a|er|ning))\p{L}*/iu,
  ],
  [
    'down',
    /(?<!\p{L})(?:vähen|(?<!tai )vähemmän(?! kuin)|(?<!eller )(?:mindre|färre)(?! än)(?!\p{L})|laske(?!n[tn]|l)|laskuun|piene|alene|alenn|supist|putoa|minsk|sjunk|reducer)\p{L}*/iu,
  ],
];
/** What makes a change lead to the number instead of by the number: "till 80 procent", "80 prosenttiin". */
const leadsTo = {
  before: /(?:till|tasolle)\s+\S*\s*$/iu,
  after: /^(?::[a-zåäö]*n(?!\p{L})|\s*%:iin|\s*\p{L}+(?:een|aan|ään|iin|oon|uun|yyn|öön)(?!\p{L}))/iu,
};

const boundsBefore: Table<Bound> = [
  [
    'atLeast',
    /(?<!\p{L})(?:vähintään|ainakin|vähimmillään|yli|enemmän kuin|minimissään|min\.?|minst|åtminstone|över|mer än|fler än)\s+(?:\S+\s+)?$|[≥>]\s*$/iu,
  ],
  [
    'atMost',
    /(?<!\p{L})(?:enintään|korkeintaan|alle|vähemmän kuin|maksimissaan|max\.?|högst|under|mindre än|färre än|inom)\s+(?:\S+\s+)?$|[≤<]\s*$/iu,
  ],
];
const boundsAfter: Table<Bound> = [
  ['atLeast', /^[^,.;]{0,24}?(?:tai enemmän|eller (?:mer|fler))/iu],
  [
    'atMost',
    /^[^,.;]{0,24}?(?:tai (?:vähemmän|alle)|eller (?:mindre|färre)|(?<!\p{L})(?:sisällä|sisään|kuluessa)(?!\p{L}))/iu,
  ],
];

const percent = /^(?:-|\s*)(?:%(?:[:-]\p{L}+)?|prosent(?!tiyks)\p{L}*|procent(?!enhet)\p{L}*)/iu;
const points = /^\s*(?:prosenttiyksik\p{L}*|procentenhet\p{L}*|%-yks\p{L}*)/iu;
const perTime = '(?:v(?!\\p{L})|vuo[sd]|kk|kuukau|viikk?o|pv|päiv|år|månad|vecka|dag)';
const ratio = new RegExp(
  `^[^,.;]*?(?:(?<!\\p{L})(?:per|/)\\s*(?!${perTime})\\p{L}+|/\\s*(?!${perTime})\\p{L}+|\\p{L}+(?<!vuotta|kuukautta|viikkoa|päivää) (?:kohden|kohti)(?!\\p{L}))`,
  'iu',
);
const times =
  /^\s*(?:kerta\p{L}*|gång\p{L}*)\s+(?:\p{L}+ss[aä]|per \p{L}+|i \p{L}+|om \p{L}+)|^[^,.;]*?\p{L}+ välein|^\s*\p{L}+ mellanrum/iu;
const often =
  /(?<!\p{L})(?:päivittäin|viikoittain|kuukausittain|neljännesvuosittain|vuosittain|reaaliajassa|reaaliaikai\p{L}*|jatkuvasti|säännöllisesti|kerran (?:päivässä|viikossa|kuussa|kuukaudessa|vuodessa)|dagligen|varje (?:dag|vecka|månad|år)|veckovis|månatligen|månadsvis|årligen|regelbundet|kontinuerligt|i realtid)(?!\p{L})/iu;
const states =
  /(?<!\p{L})(?:käynnis(?:s|t)\p{L}*|ei (?:vielä|ole|toteut\p{L}*|aloit\p{L}*|käyt\p{L}*)|aloitet\p{L}*|suunnitt?el\p{L}*|laad(?:in|it)\p{L}*|valm(?:is|iit)(?:tu)?\p{L}*|tehty|toteutet\p{L}*|toteutu\p{L}*|keskeyt\p{L}*|lopetet\p{L}*|käytössä|käyttöön otettu|otettu käyttöön|odottaa|odotetaan|starta\p{L}*|inled\p{L}*|påbörja\p{L}*|inte|ännu|pågår|planer\p{L}*|utarbet\p{L}*|färdig\p{L}*|klar\p{L}*|genomför\p{L}*|avbr[uö]t\p{L}*|i (?:bruk|användning)|väntar)(?!\p{L})/iu;
const scale = /(?:asteik\p{L}*|skala\p{L}*)\s*\(?(\d+)\s*(?:-|–|—|\.\.\.?|…)\s*(\d+)|\((\d+)\s*[-–—]\s*(\d+)\)/iu;
const baseYears = [
  /vuodesta (\d{4})/iu,
  /vuoteen (\d{4}) (?:verrattuna|nähden)/iu,
  /vuoden (\d{4}) (?:tasosta|tasoon|arvosta)/iu,
  /(?:från|sedan|jämfört med|mot)(?: år)? (\d{4})/iu,
];
const notUnits =
  /(?:n|ss[aä]|ll[aä]|lt[aä]|lle|ksi|sti)$|^(?:per|eller|och|som|inom|till|tai|sekä|mennessä|vuosi|året)$/iu;

function firstOf<T>(table: Table<T>, text: string): Rested<T> | undefined {
  for (const [value, pattern] of table) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { value, words: words.trim() };
  }
  return undefined;
}

/** A part of a reading, or nothing: a reading holds only what was said. */
function said<K extends string, T>(name: K, part: Rested<T> | undefined): { readonly [P in K]?: Rested<T> } {
  return part ? ({ [name]: part } as { readonly [P in K]?: Rested<T> }) : {};
}

/**
 * Proposes how the words of a target may be read, in Finnish or Swedish. A direction is proposed only by a bound or a
 * verb of growth, a scale also by the metric's title ("asteikolla 1-4"). Undefined where the words state several
 * numbers, or one that is not plain: they stay words.
 */
export function readTarget(text: string, { title = '' }: { readonly title?: string } = {}): TargetReading | undefined {
  const numbers = numbersIn(text);
  const [number] = numbers;
  if (!number) return inWords(text);
  if (numbers.length > 1) return undefined;
  const [before, after] = [text.slice(0, number.at), text.slice(number.at + number.words.length)];
  const change = firstOf(changes, before) ?? firstOf(changes, after);
  const bound = firstOf(boundsBefore, before) ?? firstOf(boundsAfter, after);
  const byBound: Rested<Direction> | undefined = bound && {
    value: bound.value === 'atLeast' ? 'up' : 'down',
    words: bound.words,
  };
  const kind = kindOf(number, before, after, change);
  return {
    kind,
    value: { value: number.value, words: number.words },
    ...said('unit', unitOf(after, kind)),
    ...said('approximate', number.about ? { value: true as const, words: number.about } : undefined),
    ...said('bound', bound),
    ...said('direction', change ?? byBound),
    ...(kind.value === 'growth' && said('baseYear', baseYearIn(text))),
    ...scaleIn(`${text} ${title}`),
  };
}

function kindOf(
  number: NumberInText,
  before: string,
  after: string,
  change: Rested<Direction> | undefined,
): Rested<TargetKind> {
  const leads = leadsTo.before.test(before) || leadsTo.after.test(after);
  if (change && !leads) return { value: 'growth', words: change.words };
  const found = firstOf<TargetKind>(
    [
      ['percent', percent],
      ['frequency', times],
      ['ratio', ratio],
    ],
    after,
  );
  return found ?? { value: 'number', words: number.words };
}

/** What the number counts: "%", what is counted with it, or the word right after it. */
function unitOf(after: string, kind: Rested<TargetKind>): Rested<string> | undefined {
  if (kind.value === 'ratio' || kind.value === 'frequency') return { value: kind.words, words: kind.words };
  const percentWords = percent.exec(after)?.[0].replace(/^-/, '').trim();
  if (percentWords) return { value: '%', words: percentWords };
  const pointWords = points.exec(after)?.[0].trim();
  if (pointWords) return { value: pointWords, words: pointWords };
  const words = (/^[^,.;()]*/.exec(after)?.[0] ?? '')
    .replace(/^:\p{L}+/u, '')
    .split(/[\s/]+/u)
    .filter(Boolean);
  const [next] = words;
  const unit =
    words.find((word) => isCounted(word)) ??
    (next && /^\p{L}{3,}$/u.test(next) && !notUnits.test(next) && !often.test(next)
      ? next
      : /^(?:e|kk|pv|h|st)$/u.test(next ?? '')
        ? next
        : undefined);
  return unit === undefined ? undefined : { value: unit, words: unit };
}

function baseYearIn(text: string): Rested<number> | undefined {
  const match = baseYears.flatMap((pattern) => pattern.exec(text) ?? []);
  return match[0] === undefined ? undefined : { value: Number(match[1]), words: match[0] };
}

function scaleIn(text: string): Pick<TargetReading, 'scaleMin' | 'scaleMax'> {
  const match = scale.exec(text);
  if (!match) return {};
  const [words, ...ends] = match;
  const [min, max] = ends.filter((end) => end !== undefined).map(Number);
  return min !== undefined && max !== undefined && min < max
    ? { scaleMin: { value: min, words }, scaleMax: { value: max, words } }
    : {};
}

/**
 * A target without a number: how often, a state to reach, or a quality. Figures that could not be read leave it
 * undefined.
 */
function inWords(text: string): TargetReading | undefined {
  const bare = text.replace(/\d{1,2}\.\d{1,2}\.(?:\d{4})?|(?<!\d)(?:19|20)\d\d(?!\d)/g, '').trim();
  if (/\d/.test(bare) || !/\p{L}{2,}/u.test(bare)) return undefined;
  const frequency = firstOf<TargetKind>([['frequency', often]], bare);
  if (frequency) return { kind: frequency };
  const changing = firstOf(changes, bare);
  const state = changing ? undefined : firstOf<TargetKind>([['state', states]], bare);
  return { kind: state ?? { value: 'qualitative', words: changing?.words ?? text.trim() } };
}

/** How an actual was written: a number, or a state in words. */
export type ValueReading =
  | {
      readonly kind: 'number';
      readonly value: Rested<number>;
      readonly unit?: Rested<string>;
      readonly approximate?: Rested<true>;
    }
  | { readonly kind: 'state'; readonly words: string };

/**
 * Proposes how an actual may be read: the one number it states ("Noin 50 käyttäjää", "100 prosenttia"), or a state
 * ("Käynnistyi 2024"). Undefined: it stays words.
 */
export function readValue(text: string): ValueReading | undefined {
  const reading = readTarget(text);
  const [number] = numbersIn(text);
  if (reading?.value && number) {
    const rough = reading.approximate ?? (reading.bound && { value: true as const, words: reading.bound.words });
    return { kind: 'number', value: reading.value, ...said('unit', reading.unit), ...said('approximate', rough) };
  }
  const words = reading && states.exec(text)?.[0];
  return words ? { kind: 'state', words } : undefined;
}
