import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { badArgument } from './errors';
import type { FieldDefinition } from './fieldTypes';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: 'attributes',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  processEntities: true,
  isArray: (name) => name === 'CHOICE'
});

interface FieldNode {
  readonly attributes?: Record<string, string>;
  readonly CHOICES?: { readonly CHOICE?: readonly (string | { readonly '#text'?: string })[] };
  readonly Default?: string;
  readonly CustomFormatter?: string;
  readonly Validation?: string | { readonly '#text'?: string; readonly attributes?: Record<string, string> };
}

/** Reads `<Field Type="…" …/>`; SharePoint's 400 when it is no such thing. */
export function parseFieldXml(xml: string): FieldDefinition {
  if (XMLValidator.validate(xml) !== true) throw badArgument();
  const parsed: unknown = parser.parse(xml);
  const node = parsed as { readonly Field?: FieldNode };
  if (Object.keys(node).length !== 1 || !node.Field?.attributes) throw badArgument();
  const { attributes, CHOICES, Default, CustomFormatter, Validation } = node.Field;
  return {
    attributes,
    choices: (CHOICES?.CHOICE ?? []).map(textOf),
    defaultValue: Default === undefined || textOf(Default) === '' ? null : textOf(Default),
    customFormatter: CustomFormatter === undefined ? null : textOf(CustomFormatter),
    validationFormula: Validation === undefined ? null : textOf(Validation),
    validationMessage: typeof Validation === 'object' ? (Validation.attributes?.['Message'] ?? null) : null
  };
}

/** The XML of a column as SharePoint gives it back. */
export function fieldXml(definition: FieldDefinition): string {
  const { attributes, choices, defaultValue, customFormatter, validationFormula, validationMessage } = definition;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const children = [
    ...(choices.length > 0 ? [`<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`] : []),
    ...(defaultValue === null ? [] : [`<Default>${escapeXml(defaultValue)}</Default>`]),
    ...(customFormatter ? [`<CustomFormatter>${escapeXml(customFormatter)}</CustomFormatter>`] : []),
    ...(validationFormula ? [`<Validation Message="${escapeXml(validationMessage ?? '')}">${escapeXml(validationFormula)}</Validation>`] : [])
  ].join('');
  return children === '' ? `<Field${written} />` : `<Field${written}>${children}</Field>`;
}

/** Text as an attribute or the content of an element. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function textOf(node: string | { readonly '#text'?: string }): string {
  return typeof node === 'string' ? node : (node['#text'] ?? '');
}
