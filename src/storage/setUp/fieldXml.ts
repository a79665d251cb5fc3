import { internalName, isIndexed, type Column } from '../columns/column';

/**
 * The field XML that `createFieldAsXml` takes for a column.
 * @param listId the list that a lookup points at; a column of another kind has none
 */
export function fieldXml(property: string, column: Column<unknown>, listId?: string): string {
  const { required, unique, hidden, description } = column.options;
  const name = internalName(property);
  const attributes: Record<string, string> = {
    ...column.xml,
    Name: name,
    StaticName: name,
    DisplayName: column.title,
    ...(description && { Description: description }),
    Required: required ? 'TRUE' : 'FALSE',
    ...(isIndexed(column) && { Indexed: 'TRUE' }),
    ...(unique && { EnforceUniqueValues: 'TRUE' }),
    ...(hidden && { ShowInNewForm: 'FALSE', ShowInEditForm: 'FALSE', ShowInDisplayForm: 'FALSE' }),
    ...(listId && { List: `{${listId}}` }),
  };
  const written = Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeXml(value)}"`)
    .join(' ');
  const choices = column.choices?.map((word) => `<CHOICE>${escapeXml(word)}</CHOICE>`).join('');
  const children = [
    ...(choices ? [`<CHOICES>${choices}</CHOICES>`] : []),
    ...(column.initial === undefined ? [] : [`<Default>${escapeXml(column.initial)}</Default>`]),
  ].join('');
  return children ? `<Field ${written}>${children}</Field>` : `<Field ${written} />`;
}

/** Text as an attribute or the content of an element. */
export function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
