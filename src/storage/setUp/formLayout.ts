import { internalName } from '../columns/column';
import type { AnyPresentation } from '../schema/listPresentation';

/**
 * The layout of SharePoint's form, as a content type's ClientFormCustomFormatter.
 * @param titleOf the site's own title of a column by its internal name: SharePoint finds columns by it
 */
export function formLayout({ form }: AnyPresentation, titleOf: (internal: string) => string): string {
  const sections = form.map(({ title, columns }) => ({
    displayname: title,
    fields: columns.map((property) => titleOf(internalName(property))),
  }));
  return JSON.stringify({ headerJSONFormatter: '', bodyJSONFormatter: { sections }, footerJSONFormatter: '' });
}
