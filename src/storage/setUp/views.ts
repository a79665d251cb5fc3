import { internalName } from '../columns/column';
import { escapeXml } from './fieldXml';
import type { AnyList } from '../schema/listSchema';
import type { AnyView } from '../schema/listPresentation';
import { utc } from '../columns/zone';

/** The internal names of a view's columns; the title's is the one that opens the row. */
export function viewColumns(view: AnyView): readonly string[] {
  return view.columns.map((property) => (property === 'title' ? 'LinkTitle' : internalName(property)));
}

/** What a view asks for: rows, groups and order, as CAML. */
export function viewQuery(schema: AnyList, { where, groupBy, orderBy }: AnyView): string {
  const rows = where ? `<Where>${whereXml(schema, where)}</Where>` : '';
  const groups = groupBy ? `<GroupBy Collapse="FALSE" GroupLimit="30">${orderRef(groupBy)}</GroupBy>` : '';
  return `${rows}${groups}<OrderBy>${orderBy.map(orderRef).join('')}</OrderBy>`;
}

/** What `views/add` takes for a view (SP.ViewCreationInformation). */
export function newView(schema: AnyList, view: AnyView & { readonly title: string }): object {
  return {
    Title: view.title,
    ViewFields: viewColumns(view),
    Query: viewQuery(schema, view),
    PersonalView: false,
    SetAsDefaultView: false,
    Paged: true,
    RowLimit: 100,
    ...(view.boardBy && { ViewType2: 'KANBAN', ViewData: boardData(view.boardBy), CustomFormatter: '{}' }),
  };
}

/** The part of a view's XML that makes it a board with a column for each value of a property. */
export function boardData(property: string): string {
  return `<FieldRef Name="${internalName(property)}" Type="KanbanPivotColumn" />`;
}

function whereXml(schema: AnyList, where: NonNullable<AnyView['where']>): string {
  const ref = refXml(where.property);
  const today = '<Value Type="DateTime"><Today /></Value>';
  if (where.isMe) return `<Eq>${ref}<Value Type="Integer"><UserID /></Value></Eq>`;
  if (where.notPast) return `<Or><IsNull>${ref}</IsNull><Geq>${ref}${today}</Geq></Or>`;
  if (where.isPast && where.unless)
    return `<And><Lt>${ref}${today}</Lt>${noneOfXml(schema, where.unless.property, where.unless.isOneOf)}</And>`;
  return `<Eq>${ref}${valueXml(schema, where.property, where.is)}</Eq>`;
}

function refXml(property: string): string {
  return `<FieldRef Name="${internalName(property)}" />`;
}

/** Rows that have none of these values. Whether "not equal" holds of an empty cell is said nowhere: it is asked for. */
function noneOfXml(schema: AnyList, property: string, values: readonly unknown[]): string {
  const ref = refXml(property);
  const [first = '', ...others] = values.map((value) => `<Neq>${ref}${valueXml(schema, property, value)}</Neq>`);
  const all = others.reduce((before, other) => `<And>${before}${other}</And>`, first);
  return `<Or><IsNull>${ref}</IsNull>${all}</Or>`;
}

function valueXml({ columns }: AnyList, property: string, is: unknown): string {
  const column = columns[property];
  // Views name words and numbers, which are written the same wherever the site is.
  const value = column?.write(is, {
    zone: utc,
    lacks: {},
    isThere: () => false,
    remember: () => undefined,
  });
  return `<Value Type="${column?.xml['Type'] ?? ''}">${escapeXml(String(value))}</Value>`;
}

function orderRef(order: string): string {
  const property = order.replace(/^-/, '');
  return `<FieldRef Name="${internalName(property)}"${order === property ? '' : ' Ascending="FALSE"'} />`;
}
