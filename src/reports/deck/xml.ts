import type { Language } from '../../loc/language';
import type { Colour } from './plan';

/** The language of a text, as PowerPoint writes it. */
export const lang = (language: Language): string => ({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' })[language];

/** What every part of the file begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of drawings, relations, slides, charts and workbooks. */
export const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  packageRelations: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;

/** A text as it stands in an element or an attribute. What no XML can hold was taken away from it before (`clean`). */
export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A fill of one colour. */
export function solid(colour: Colour): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
