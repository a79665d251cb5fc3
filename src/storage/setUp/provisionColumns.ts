import { body, InjectHeaders } from '@pnp/queryable';
import { spPostMerge, type SPFI } from '@pnp/sp';
import type { IField } from '@pnp/sp/fields';
import '@pnp/sp/fields/list';
import type { Kind } from '../../domain/programme';
import type { LeftAsIs } from '../../domain/store';
import { internalName, isIndexed, type Column } from '../columns/column';
import { removeColumn, removeDoubles } from './doubles';
import { fieldXml } from './fieldXml';
import { formerPresentations, formerTitles } from '../schema/former';
import { formatChecksum, formatText, isLinkFormat, isSameFormat, linkFormat } from '../schema/formats';
import { boundColumns } from '../columns/rows';
import { refusalOf } from '../failure';
import type { AnyList } from '../schema/listSchema';
import { presentations } from '../schema/presentations';
import { listOn, type Site, type EarlierSetUp } from './site';
import { toldColumns } from '../reading/toldBy';

/** What set-up asks of a column that is there. */
export interface FieldAnswer {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Description?: string | null;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly CustomFormatter?: string | null;
  readonly Choices?: readonly string[];
  readonly RelationshipDeleteBehavior?: number;
}

/** Properties that a column is to have; the last three are those of its own type. */
interface Repair {
  readonly Title?: string;
  readonly Required?: boolean;
  readonly Description?: string;
  readonly Indexed?: boolean;
  readonly EnforceUniqueValues?: boolean;
  readonly CustomFormatter?: string;
  readonly Choices?: readonly string[];
  readonly RelationshipDeleteBehavior?: number;
  readonly RichText?: boolean;
}

// createFieldAsXml: take the internal name from the XML's Name, not from the display name, and put the column on the
// default content type, whose form people fill in (SP.AddFieldOptions: addFieldInternalNameHint and
// addToDefaultContentType).
const nameHintOnForm = 8 | 1;
// SP.RelationshipDeleteBehaviorType.restrict: a row that others point at cannot be deleted.
const restrict = 2;
// What a new list calls its Title column, by the site's language; anything else is somebody's wish.
const defaultTitles = ['Title', 'Otsikko', 'Rubrik'];

/** The columns of a list as they are on the site. */
export function fieldsOf(site: Site, schema: { readonly name: string }): Promise<readonly FieldAnswer[]> {
  const asked = [
    'InternalName',
    'Title',
    'TypeAsString',
    'Description',
    'Indexed',
    'EnforceUniqueValues',
    'CustomFormatter',
    'Choices',
    'RelationshipDeleteBehavior',
  ];
  return site.write((sp) => listOn(site, sp, schema).fields.select(...asked)<FieldAnswer[]>());
}

/**
 * Makes the columns that are not there, and mends those that are: indexes, choices, guarded lookups, formats where
 * there is none or an earlier version's. What people have changed, or written into a double, is left and told.
 */
export async function ensureColumns(
  site: Site,
  schema: AnyList,
  ids: ReadonlyMap<Kind, string>,
  { pageUrl }: EarlierSetUp,
): Promise<readonly LeftAsIs[]> {
  const present = await toldColumns(() => fieldsOf(site, schema));
  const left: LeftAsIs[] = [...(await removeDoubles(site, schema, present))];
  for (const { property, name, column } of boundColumns(schema.kind)) {
    const field =
      present.find((other) => other.InternalName === name) ??
      (await makeColumn(site, schema, name, fieldXml(property, column, column.target && ids.get(column.target))));
    const format = formatOf(schema.kind, property, field.CustomFormatter ?? '', pageUrl);
    if (format === 'left') left.push({ kind: schema.kind, part: 'format', column: field.Title });
    // Only an indexed lookup can be guarded, so its index comes first, in a call of its own.
    for (const repair of [
      repairOf(name, column, field, formerTitles(schema.kind, property)),
      guardOf(column, field),
      format === 'left' ? {} : format,
    ]) {
      await changeColumn(site, schema, name, restType(name, column), repair);
    }
  }
  return left;
}

/**
 * Sets properties of a column. Those that only its own type has go with the type's name: without it SharePoint takes a
 * column for a plain SP.Field, which has none of them (pnp/pnpcore#1644). Of the spellings of that name one was seen to
 * be taken in plain JSON; where it is refused, the one of verbose JSON is tried.
 */
export async function changeColumn(
  site: Site,
  schema: AnyList,
  name: string,
  type: string,
  repair: Repair,
): Promise<void> {
  const { Choices, RelationshipDeleteBehavior, RichText, ...base } = repair;
  const column = (sp: SPFI): IField => listOn(site, sp, schema).fields.getByInternalNameOrTitle(name);
  if (Object.keys(base).length > 0) await site.write((sp) => column(sp).update(base, ''));
  const own = {
    ...(Choices && { Choices }),
    ...(RelationshipDeleteBehavior !== undefined && { RelationshipDeleteBehavior }),
    ...(RichText !== undefined && { RichText }),
  };
  if (Object.keys(own).length === 0) return;
  try {
    await site.write((sp) => spPostMerge(column(sp), body({ '@odata.type': `#${type}`, ...own })));
  } catch (error) {
    if ((await refusalOf(error))?.status !== 400) throw error;
    const verbose = { __metadata: { type }, ...own, ...(Choices && { Choices: { results: Choices } }) };
    const asVerbose = InjectHeaders({ 'Content-Type': 'application/json;odata=verbose' });
    await site.write((sp) => spPostMerge(column(sp).using(asVerbose), body(verbose)));
  }
}

/** Makes a column, unless another owner's set-up makes it at the same time: then it is theirs. */
export async function makeColumn(site: Site, schema: AnyList, name: string, xml: string): Promise<FieldAnswer> {
  const made = (await site.write((sp) =>
    listOn(site, sp, schema).fields.createFieldAsXml({ SchemaXml: xml, Options: nameHintOnForm }),
  )) as FieldAnswer;
  if (made.InternalName === name) return made;
  // SharePoint does not refuse a name that is taken, but puts a digit behind it.
  const first = (await fieldsOf(site, schema)).find(({ InternalName }) => InternalName === name);
  if (!first) throw new Error(`The column ${name} was made as ${made.InternalName}.`);
  await removeColumn(site, schema, made.InternalName);
  return first;
}

/**
 * What of a column that is there has to be mended. The Title column comes with every list: it is made ours while it is
 * as SharePoint made it. A column is called as this version calls it while it has a name that an earlier one gave.
 */
function repairOf(name: string, column: Column<unknown>, field: FieldAnswer, former: readonly string[]): Repair {
  const { unique, required, description } = column.options;
  const untouched = name === 'Title' && defaultTitles.includes(field.Title) && field.Title !== column.title;
  const missing = column.choices?.filter((word) => !field.Choices?.includes(word)) ?? [];
  return {
    ...(untouched && { Title: column.title, Required: required ?? false, Description: description ?? '' }),
    ...(former.includes(field.Title) && { Title: column.title }),
    ...(isIndexed(column) && !field.Indexed && { Indexed: true }),
    ...(unique && !field.EnforceUniqueValues && { EnforceUniqueValues: true }),
    ...(missing.length > 0 && { Choices: [...(field.Choices ?? []), ...missing] }),
  };
}

/** Field XML is reported to be passed over here, so the guard is set on the column once it is there. */
function guardOf(column: Column<unknown>, field: FieldAnswer): Repair {
  return column.options.restrict && field.RelationshipDeleteBehavior !== restrict
    ? { RelationshipDeleteBehavior: restrict }
    : {};
}

/**
 * A column without a format gets ours, and so does one with an earlier version's; the link to the product follows the
 * page's address. Other formats are people's own, and left.
 */
function formatOf(kind: Kind, property: string, current: string, pageUrl: string): Repair | 'left' {
  const { formats, opensBy } = presentations[kind];
  const linked = property === opensBy && pageUrl.startsWith('https://');
  const wanted = linked ? linkFormat(pageUrl, kind) : formats?.[property];
  const format = wanted ? formatText(wanted) : '';
  if (isSameFormat(format, current)) return {};
  const former = formerPresentations[kind]?.formats?.[property];
  const ours =
    current === '' ||
    (property === opensBy && isLinkFormat(current, kind)) ||
    former?.includes(formatChecksum(current)) === true;
  if (ours) return { CustomFormatter: format };
  return wanted ? 'left' : {};
}

/** What REST calls the type of a column. */
export function restType(name: string, column: Column<unknown>): string {
  const type = column.xml['Type'] ?? '';
  const named: Readonly<Record<string, string>> = {
    Note: 'SP.FieldMultiLineText',
    Boolean: 'SP.Field',
    URL: 'SP.FieldUrl',
  };
  return name === internalName('title') ? 'SP.FieldText' : (named[type] ?? `SP.Field${type}`);
}
