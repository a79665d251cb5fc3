import { itemsOf, rest } from './rest';

/** A list's rows as they were written, by internal name of the column. */
export type Row = Readonly<Record<string, string>> & { readonly Key: string };
export type Written = Readonly<Record<List, readonly Row[]>>;

const texts = {
  Projects: ['Title', 'TitleSv', 'StatusNote', 'StatusNoteSv', 'Problem', 'ProblemSv', 'Source'],
  Themes: ['Title', 'TitleSv', 'LongTitle', 'LongTitleSv'],
  Responsibles: ['Title', 'TitleSv'],
  Metrics: ['Title', 'TitleSv', 'MetricSet', 'SubGroup', 'TargetText', 'TargetTextSv', 'MetricSource'],
  MetricValues: ['Title', 'ValueText', 'Note'],
  Effects: ['Title', 'Effect', 'EffectSv', 'CostText', 'Statutory'],
  Roadmaps: ['Title', 'TitleSv', 'Board', 'Section', 'DiaryNumber', 'AsOf'],
  Settings: ['Value', 'ValueSv'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type List = keyof typeof texts;
const lists = Object.keys(texts) as List[];

const notes = [
  'StatusNote',
  'StatusNoteSv',
  'Problem',
  'ProblemSv',
  'Source',
  'TargetText',
  'TargetTextSv',
  'Note',
  'Effect',
  'EffectSv',
  'Value',
  'ValueSv',
];

/** Addresses that a browser would run or open past the web. */
export const badAddresses = [
  'javascript:window.__ran=1',
  'data:text/html,<script>window.__ran=1</script>',
  ' JavaScript:window.__ran=1',
  'file:///c:/',
] as const;

// Stands in every text of all: one field that takes it for more than text is enough.
const picture = '<img src=x onerror="window.__ran=1">';

/** What a text begins with: there a formula does its harm. */
const hostile = [
  '=HYPERLINK("https://paha.example";"x")',
  '\u202Eniräpniäv',
  '<script>window.__ran=1</script>',
  '+1',
  '\u2066\u202Eajsikua',
  '"><svg onload="window.__ran=1">',
  '-1+1',
  '👩🏽‍💻 𝒜',
  '@SUM(1)',
  '\t=1+1',
  'long',
] as const;

/** A text that means harm, the next one in turn, with `end` after it so that it is nowhere else. */
function harm(turn: number, column: string, end: string): string {
  const text = hostile[turn % hostile.length] ?? '';
  const tail = `${picture}${end}`;
  return text === 'long' ? 'Ö'.repeat((notes.includes(column) ? 5000 : 255) - tail.length) + tail : `${text} ${tail}`;
}

/**
 * Every text of every row of every list becomes one that means harm. Settings that the page reckons with, not shows,
 * are left.
 */
export async function writeHarm(): Promise<Written> {
  const written = await Promise.all(lists.map(async (list) => [list, await writeList(list)] as const));
  return Object.fromEntries(written) as unknown as Written;
}

const reckoned = [
  'schemaVersion',
  'staleAfterDays',
  'deckLogo',
  'deckColour',
  'teamsAppId',
  'teamsEntityId',
  'programmeYears',
];
const addresses = ['feedbackUrl', 'accessibilityUrl', 'pageUrl'];

async function writeList(list: List): Promise<readonly Row[]> {
  const { value } = await rest('owner').get<{ value: readonly { readonly Id: number; readonly Key: string }[] }>(
    `${itemsOf(list)}?$select=Id,Key&$top=500`,
  );
  const rows = value
    .filter(({ Key }) => list !== 'Settings' || !reckoned.includes(Key))
    .map(({ Id, Key }, index) => {
      const own = addresses.indexOf(Key);
      const bad = badAddresses[index % badAddresses.length] ?? '';
      const cells = Object.fromEntries(
        texts[list].map((column, place) => [
          column,
          list === 'Settings' && own >= 0
            ? (badAddresses[own] ?? '')
            : harm(index + place * 5, column, `${list.slice(0, 4)}${Id}${place}.`),
        ]),
      );
      const link = { Projects: 'Link', Roadmaps: 'Minutes' }[list as string];
      return {
        Id,
        Key,
        cells,
        body: { ...cells, ...(link && { [link]: { Url: bad, Description: `${hostile[index % 7]} ${picture}` } }) },
      };
    });
  const answers = await Promise.all(rows.map(({ Id, body }) => rest('owner').merge(`${itemsOf(list)}(${Id})`, body)));
  if (answers.some((status) => status !== 204)) throw new Error(`${list} did not take all: ${answers.join(' ')}`);
  return rows.map(({ Key, cells }) => ({ ...cells, Key }));
}
