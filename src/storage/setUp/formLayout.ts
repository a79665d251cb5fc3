import { internalName } from '../columns/column';
import type { AnyForm } from '../schema/listPresentation';

/** Of a form, what SharePoint keeps beside its sections. */
interface Layout {
  readonly headerJSONFormatter?: unknown;
  readonly bodyJSONFormatter?: {
    readonly sections?: readonly { readonly displayname?: string; readonly fields?: readonly string[] }[];
  };
  readonly footerJSONFormatter?: unknown;
}

/**
 * The layout of SharePoint's form, as a content type's ClientFormCustomFormatter.
 * @param titleOf the site's own title of a column by its internal name: SharePoint finds columns by it
 */
export function formLayout(form: AnyForm, titleOf: (internal: string) => string): string {
  const sections = form.map(({ title, columns }) => ({
    displayname: title,
    fields: columns.map((property) => titleOf(internalName(property))),
  }));
  return JSON.stringify({ headerJSONFormatter: '', bodyJSONFormatter: { sections }, footerJSONFormatter: '' });
}

/**
 * True where the text of a layout is that of a form as set-up writes it.
 * @param titlesOf the titles that a column may stand under, by its internal name: a layout keeps the one that the
 * column had when it was written
 */
export function isLayoutOf(text: string, form: AnyForm, titlesOf: (internal: string) => readonly string[]): boolean {
  const layout = parsed(text);
  const sections = layout?.bodyJSONFormatter?.sections ?? [];
  if (layout?.headerJSONFormatter || layout?.footerJSONFormatter || sections.length !== form.length) return false;
  return form.every(({ title, columns }, index) => {
    const { displayname, fields = [] } = sections[index] ?? {};
    return (
      displayname === title &&
      fields.length === columns.length &&
      columns.every((property, place) => titlesOf(internalName(property)).includes(fields[place] ?? ''))
    );
  });
}

function parsed(text: string): Layout | undefined {
  try {
    const layout: unknown = JSON.parse(text);
    return typeof layout === 'object' && layout !== null ? layout : undefined;
  } catch {
    return undefined; // somebody's own, and none that SharePoint shows
  }
}
