import { checksum } from '../../domain/checksum';
import { upToRoute } from '../../domain/pageAddress';
import type { Kind } from '../../domain/programme';
import { languages, type Language } from '../../loc/language';
import { lateMarks } from '../../loc/status';
import { internalName } from '../columns/column';

/**
 * An element of a column format, as far as ours go
 * (https://learn.microsoft.com/sharepoint/dev/declarative-customization/formatting-syntax-reference).
 */
export interface FormatElement {
  readonly elmType: 'div' | 'span' | 'a';
  readonly attributes?: Readonly<
    Partial<
      Record<'iconName' | 'class' | 'href' | 'target' | 'rel' | 'title' | 'aria-hidden' | 'data-interception', string>
    >
  >;
  readonly style?: Readonly<
    Partial<Record<'display' | 'align-items' | 'margin-right' | 'color' | 'flex-shrink', string>>
  >;
  readonly txtContent?: string;
  readonly children?: readonly FormatElement[];
}

/** A column format as SharePoint keeps it: its outermost element with the schema's address. */
export interface ColumnFormat extends FormatElement {
  readonly $schema: string;
}

const $schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';
/**
 * Windows' numbers of the user interface's language: Finnish, Swedish of Sweden and of Finland. English is for all
 * others.
 */
const cultures: Readonly<Record<Language, readonly number[]>> = { fi: [1035], sv: [1053, 2077], en: [] };

/** How one of a column's words is shown. */
export interface Mark {
  /** As it is kept in the cell; empty for the lack of one. */
  readonly stored: string;
  readonly words: Readonly<Record<Language, string>>;
  /** Name of Fluent's icon. */
  readonly icon: string;
  /** Of the icon alone; the word keeps the list's own colour. */
  readonly colour?: string;
}

/**
 * A choice as icon and word in the reader's language. A word that people have added themselves is shown as it is,
 * without an icon.
 */
export function markFormat(marks: readonly Mark[]): ColumnFormat {
  const colours = marks.some(({ colour }) => colour);
  const pick = (of: (mark: Mark) => string, otherwise: string): string =>
    marks.reduceRight(
      (rest, mark) => `if(@currentField == ${quoted(mark.stored)}, ${quoted(of(mark))}, ${rest})`,
      otherwise,
    );
  return {
    $schema,
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center' },
    children: [
      {
        elmType: 'span',
        attributes: { iconName: `=${pick(({ icon }) => icon, "''")}`, 'aria-hidden': 'true' },
        style: {
          'margin-right': '6px',
          'flex-shrink': '0',
          ...(colours && { color: `=${pick(({ colour = '' }) => colour, "''")}` }),
        },
      },
      {
        elmType: 'span',
        txtContent: `=${byLanguage((language) => pick(({ words }) => words[language], '@currentField'))}`,
      },
    ],
  };
}

/** What a day by which work is to be ready is marked with once it has passed. */
interface LateMark {
  /** The choice that says where the work stands, and its words for work that has ended. */
  readonly endedBy: { readonly property: string; readonly words: readonly string[] };
  readonly words: Readonly<Record<Language, string>>;
}

/** Milliseconds of a day: a day has passed once it is as long ago. */
const oneDay = 86_400_000;

/**
 * A day, and before it an icon and a word where it has passed and the row says that its work goes on. A format reads no
 * column that its view does not show (sp-dev-docs #8495): where nothing is read, nothing is said.
 */
export function lateFormat({ endedBy, words }: LateMark): ColumnFormat {
  const stands = `[$${internalName(endedBy.property)}]`;
  const conditions = [
    "@currentField != ''",
    `@currentField <= @now - ${oneDay}`,
    ...['', ...endedBy.words].map((word) => `${stands} != ${quoted(word)}`),
  ];
  const ifLate = (yes: string): string => `=if(${conditions.join(' && ')}, ${yes}, '')`;
  const gap = ifLate("'6px'");
  return {
    $schema,
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center' },
    children: [
      {
        elmType: 'span',
        attributes: { iconName: ifLate("'EventDateMissed12'"), 'aria-hidden': 'true' },
        style: { 'margin-right': gap, 'flex-shrink': '0', color: lateMarks.light },
      },
      {
        elmType: 'span',
        style: { 'margin-right': gap },
        txtContent: ifLate(byLanguage((language) => quoted(words[language]))),
      },
      { elmType: 'span', txtContent: '@currentField' },
    ],
  };
}

const openWords: Readonly<Record<Language, string>> = { fi: 'Avaa', sv: 'Öppna', en: 'Open' };

/**
 * A cell that leads to the row's panel in the product; where it is empty it says "Open". It calls the row by its
 * number: a format reads no column that its view does not show, but for this one
 * (sp-dev-docs #8495). Its query says the same as its hash, which a sign-in on the way drops (sp-dev-docs #3624).
 * SharePoint's router does not take the click over (sp-dev-docs docs/spfx/hyperlinking.md).
 * @param pageUrl address of the page that the product is on
 */
export function linkFormat(pageUrl: string, page: Kind): ColumnFormat {
  const route = `/${page}?open=id:`;
  const address = `${quoted(withoutQuotes(upToRoute(pageUrl)) + route)} + [$ID] + ${quoted(`#${route}`)} + [$ID]`;
  return linkTo(address, { 'data-interception': 'off' });
}

/** As it was written before the query carried the route, too. */
function linkFormatByHash(pageUrl: string, page: Kind): ColumnFormat {
  return linkTo(`${quoted(`${beforeHash(pageUrl)}#/${page}?open=id:`)} + [$ID]`, { 'data-interception': 'off' });
}

/** As the first version wrote it. */
function linkFormatByKey(pageUrl: string, page: Kind): ColumnFormat {
  return linkTo(`${quoted(`${beforeHash(pageUrl)}#/${page}?open=`)} + if([$Key] == '', 'id:' + [$ID], [$Key])`, {});
}

function linkTo(address: string, more: FormatElement['attributes']): ColumnFormat {
  return {
    $schema,
    elmType: 'a',
    attributes: { href: `=${address}`, target: '_blank', rel: 'noopener', ...more },
    txtContent: `=if(@currentField == '', ${byLanguage((language) => quoted(openWords[language]))}, @currentField)`,
  };
}

function beforeHash(pageUrl: string): string {
  return withoutQuotes(pageUrl.split('#')[0] ?? '');
}

function withoutQuotes(address: string): string {
  return address.replace(/'/g, '%27');
}

/** True for a format that `linkFormat` wrote, in this version or an earlier one, for whichever address. */
export function isLinkFormat(format: string, page: Kind): boolean {
  const address = /"='([^'#]*?)(?:[?&]digitiekartta=|#)/.exec(withoutEscapes(format))?.[1];
  if (address === undefined) return false;
  const made = [linkFormat, linkFormatByHash, linkFormatByKey];
  return made.some((write) => isSameFormat(format, formatText(write(address, page))));
}

/** A format as SharePoint takes it: a plain `&` or `<` is refused (500, measured by others on a view's format). */
export function formatText(format: ColumnFormat): string {
  return JSON.stringify(format).replace(/&/g, '\\u0026').replace(/</g, '\\u003c');
}

/** True for two texts of the same format: SharePoint may give a character back as it was sent, or as itself. */
export function isSameFormat(one: string, other: string): boolean {
  return withoutEscapes(one) === withoutEscapes(other);
}

/** What tells whether a text is a format that an earlier version wrote. */
export function formatChecksum(format: string): string {
  return checksum(withoutEscapes(format));
}

function withoutEscapes(format: string): string {
  return format.replace(/\\u0026/g, '&').replace(/\\u003c/g, '<');
}

function byLanguage(expression: (language: Language) => string): string {
  const [last, ...first] = [...languages].reverse().map((language) => ({ language, numbers: cultures[language] }));
  const start = last ? expression(last.language) : '';
  return first.reduce(
    (rest, { language, numbers }) =>
      `if(${numbers.map((lcid) => `@UIlcid == ${lcid}`).join(' || ')}, ${expression(language)}, ${rest})`,
    start,
  );
}

/** A text inside an expression, where no quotation mark can be escaped. */
function quoted(text: string): string {
  if (text.includes("'")) throw new Error(`A format cannot say ${text}.`);
  return `'${text}'`;
}
