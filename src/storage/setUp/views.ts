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

function whereXml({ columns }: AnyList, where: NonNullable<AnyView['where']>): string {
  const ref = `<FieldRef Name="${internalName(where.property)}" />`;
  if (where.isMe) return `<Eq>${ref}<Value Type="Integer"><UserID /></Value></Eq>`;
  if (where.notPast) return `<Or><IsNull>${ref}</IsNull><Geq>${ref}<Value Type="DateTime"><Today /></Value></Geq></Or>`;
  const column = columns[where.property];
  // Views name words and numbers, which are written the same wherever the site is.
  const value = column?.write(where.is, {
    zone: utc,
    lacks: {},
    isThere: () => false,
    remember: () => undefined,
  });
  return `<Eq>${ref}<Value Type="${column?.xml['Type'] ?? ''}">${escapeXml(String(value))}</Value></Eq>`;
}

function orderRef(order: string): string {
  const property = order.replace(/^-/, '');
  return `<FieldRef Name="${internalName(property)}"${order === property ? '' : ' Ascending="FALSE"'} />`;
}
