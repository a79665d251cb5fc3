import { version } from './version';

/** What a test of a site tries, in this order: assumptions of docs/not-verified.md, by their ids there. */
export const triedAssumptions = [
  'web',
  'newList',
  'address',
  'missingList',
  'missingColumn',
  'titles',
  'ownColumns',
  'years',
  'defaults',
  'typedMerge',
  'doubles',
  'viewOrder',
  'boardView',
  'form',
  'emptyKeys',
  'unknownChoice',
  'etag',
  'batch',
  'stamps',
  'recycledTwice',
  'restrict',
  'attachmentText',
  'attachmentTaken',
  'richText',
  'validation',
  'ownRights',
] as const;
export type TriedAssumption = (typeof triedAssumptions)[number];

/** The assumptions of docs/not-verified.md that no call of an owner can try: people look, each in its own place. */
export const untriedAssumptions = [
  'readers',
  'hiddenList',
  'keyInForms',
  'translatedSite',
  'lostGroup',
  'groupBy',
  'boardColumns',
  'darkIcons',
  'lateDays',
  'peopleSearch',
  'newUsers',
  'othersRights',
  'saveConflict',
  'siteLock',
  'hiddenRows',
  'cityRules',
  'pages',
  'personalTab',
  'teamsLanguage',
  'teamsManifest',
  'groupChat',
  'teamsDownload',
  'signIn',
  'teamsLink',
  'flexible',
  'react18',
  'otherHosts',
  'keyboard',
  'lostCode',
  'deckFile',
  'deckNumbers',
  'csvTexts',
  'wordPaste',
  'cityPages',
  'swedish',
] as const;
export type UntriedAssumption = (typeof untriedAssumptions)[number];

/** What came of trying one assumption. */
export interface AssumptionResult {
  readonly id: TriedAssumption;
  /**
   * `untried` where it could not be tried: what it rests on could not be made, no answer came, the reader may not ask,
   * or the test was stopped before it.
   */
  readonly outcome: 'held' | 'broken' | 'untried';
  /** Why there is no word of SharePoint about it: no answer came, or one that it has no time or asks to sign in. */
  readonly unanswered?: 'offline' | 'throttled' | 'signedOut' | 'outdated';
  /** True where the reader has no right to ask: `said` holds the words of the site. */
  readonly forbidden?: true;
  /** What has to hold before, and did not. */
  readonly restsOn?: TriedAssumption;
  /** SharePoint's own words of refusal. */
  readonly said?: string;
  /** What was to come and what came, where nothing was refused. */
  readonly expected?: string;
  readonly found?: string;
}

/** How a test of a site ended. */
export interface SiteTestReport {
  readonly results: readonly AssumptionResult[];
  readonly stopped: boolean;
  /** The test's list could not be recycled; the next look at the page tries again. */
  readonly left: boolean;
  /** What only the page shows and the report leaves out: the site's and the reader's names, and their addresses. */
  readonly names: readonly string[];
  /** SharePoint's own version, '' where it was not told. */
  readonly server: string;
  /** The version of the lists that this package makes. */
  readonly schemaVersion: string;
  readonly day: string;
}

/** What a look at a site finds of earlier tests: a list that is recycled now, or one that is in use elsewhere. */
export interface SiteTestTraces {
  readonly recycled: number;
  /** A list of a test that may be running in another tab or for another owner. */
  readonly inUse: boolean;
}

/** How far a test has come. */
export interface SiteTestStep {
  readonly id: TriedAssumption;
  readonly results: readonly AssumptionResult[];
}

/** How often each outcome came. */
export function countOf({ results }: Pick<SiteTestReport, 'results'>, outcome: AssumptionResult['outcome']): number {
  return results.filter((result) => result.outcome === outcome).length;
}

const withoutWord: Readonly<Record<NonNullable<AssumptionResult['unanswered']>, string>> = {
  offline: 'no answer came',
  throttled: 'SharePoint had no time',
  signedOut: 'signed out',
  outdated: 'the code was updated meanwhile',
};

/**
 * The report to send on: ids, versions, outcomes, and SharePoint's words without what tells of people and places. In no
 * language of its own, so that anybody can read it: the ids lead to docs/not-verified.md.
 */
export function reportText(report: SiteTestReport): string {
  const clean = (words: string): string => withoutPersonal(words, report.names);
  const lines = report.results.map((result) => {
    const { id, outcome, unanswered, forbidden, restsOn, said, expected, found } = result;
    const words = [
      unanswered ? withoutWord[unanswered] : '',
      forbidden ? 'no right to try it' : '',
      restsOn ? `rests on ${restsOn}` : '',
      said ?? (expected !== undefined ? `expected ${expected}, found ${found ?? ''}` : ''),
    ].filter(Boolean);
    return [id, outcome, ...words.map(clean)].join('\t');
  });
  const { day, server, schemaVersion, stopped, left } = report;
  return [
    `digitiekartta ${version}, lists ${schemaVersion}, SharePoint ${clean(server) || '?'}, ${day}`,
    ...(stopped ? ['stopped'] : []),
    ...(left ? ['the list of the test could not be recycled'] : []),
    ...lines,
    ...untriedAssumptions.map((id) => `${id}\tnot testable by REST`),
  ].join('\n');
}

/**
 * Words of a server in one line, without addresses, mails, logins, GUIDs and the names given, a known login's own part
 * among them. Names of others cannot be told from words: somebody looks a report over before it is sent.
 */
export function withoutPersonal(words: string, names: readonly string[] = []): string {
  const said = marks.reduce((text, [pattern, mark]) => text.replace(pattern, mark), words.replace(/\s+/g, ' '));
  // The whole name wherever it stands, for it may have an ending; of a login only a word of its own.
  const known = [
    ...names.flatMap(writtenOtherwise).map((name) => ({ name, pattern: escaped(name) })),
    ...names
      .flatMap(ownParts)
      .map((name) => ({ name, pattern: `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])` })),
  ]
    .filter(({ name }) => name.trim().length > 1)
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ pattern }) => pattern);
  if (known.length === 0) return said.trim();
  // What was put in place of something else is no name.
  const pattern = new RegExp(`<(?:address|login|mail|id)>|${known.join('|')}`, 'giu');
  return said.replace(pattern, (found) => (/^<\w+>$/.test(found) ? found : '<name>')).trim();
}

// Goes on over blanks where a slash or the ending of a page follows: the names of lists and pages have blanks.
const rest = String.raw`[^\s"',;)<>]*(?:(?: [^\s"',;)<>/]+){1,6}(?:\/[^\s"',;)<>]*|\.aspx\b))*`;

/** What tells of people and places, and what stands in its place; addresses first, for the others stand in them. */
const marks: readonly (readonly [pattern: RegExp, mark: string])[] = [
  [/(?<=(["'”]))(?:https?:\/)?\/[^"'”]*(?=\1)/g, '<address>'],
  [new RegExp(String.raw`\bhttps?:[^\s"',;)<>]${rest}`, 'gi'), '<address>'],
  [/\b(?:mailto|file):[^\s"'<>]+/gi, '<address>'],
  // Claims (i:0#.f|…, c:0t.c|…), guests (…#EXT#@…), and accounts of a domain (CITY\name).
  [/\b(?:[a-z]:)?0[^\s|"'<>]{1,6}\|[^\s"'<>]+/gi, '<login>'],
  [/[\p{L}\p{N}_.+'-]+#ext#(?:@[\w.-]*\w)?/giu, '<login>'],
  [/(?<![\w:\\])[\p{L}\p{N}][\p{L}\p{N}.-]+\\[\p{L}\p{N}._$-]{2,}/gu, '<login>'],
  [/[\p{L}\p{N}_.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/gu, '<mail>'],
  [
    new RegExp(String.raw`\b[\w-]+(?:\.[\w-]+)*\.(?:sharepoint|onmicrosoft)\.(?:com|us|cn)\b(?:\/${rest})?`, 'gi'),
    '<address>',
  ],
  [new RegExp(String.raw`\/(?:sites|teams|personal)\/${rest}`, 'gi'), '<address>'],
  [new RegExp(String.raw`(?:\/|\b)(?:Lists|SitePages)\/${rest}`, 'gi'), '<address>'],
  [/\{?\b(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32})\b\}?/gi, '<id>'],
];

/** What a login or a mail calls its person: what stands before its domain, or after it. */
function ownParts(name: string): readonly string[] {
  const account = name.trim().split('|').at(-1) ?? '';
  const [guest] = /^.+(?=#ext#)/i.exec(account) ?? [];
  if (guest) return [guest, guest.replace(/_[^_]*$/, '')];
  const [, person] = /^(?:[^@\s]+\\)?([^@\s\\]+)(?:@\S+)?$/.exec(account) ?? [];
  return person !== undefined && person !== name.trim() ? [person] : [];
}

/** A name as it is given, and with its last word first, as directories write people. */
function writtenOtherwise(name: string): readonly string[] {
  const [, first, last] = /^(.+)\s+(\S+)$/.exec(name.trim()) ?? [];
  return first && last ? [name, `${last}, ${first}`, `${last} ${first}`] : [name];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
