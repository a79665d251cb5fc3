import { internalName, type Column } from './column';

/**
 * The field XML that `createFieldAsXml` takes for a column.
 * @param listId the list that a lookup points at; a column of another kind has none
 */
export function fieldXml(property: string, column: Column<unknown>, listId?: string): string {
  const { required, unique, indexed, hidden, description } = column.options;
  const name = internalName(property);
  const attributes: Record<string, string> = {
    ...column.xml,
    Name: name,
    StaticName: name,
    DisplayName: column.title,
    ...(description && { Description: description }),
    Required: required ? 'TRUE' : 'FALSE',
    ...((indexed || unique) && { Indexed: 'TRUE' }),
    ...(unique && { EnforceUniqueValues: 'TRUE' }),
    ...(hidden && { ShowInNewForm: 'FALSE', ShowInEditForm: 'FALSE', ShowInDisplayForm: 'FALSE' }),
    ...(listId && { List: `{${listId}}` })
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`).join(' ');
  const choices = column.choices?.map((word) => `<CHOICE>${escapeXml(word)}</CHOICE>`).join('');
  return choices ? `<Field ${written}><CHOICES>${choices}</CHOICES></Field>` : `<Field ${written} />`;
}

/** The view query that sorts by these properties. */
export function orderXml(properties: readonly string[]): string {
  return `<OrderBy>${properties.map((property) => `<FieldRef Name="${internalName(property)}" />`).join('')}</OrderBy>`;
}

function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
