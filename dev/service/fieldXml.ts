import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { badArgument } from './errors';
import type { FieldDefinition } from './fieldTypes';

const layout = {
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: 'attributes',
  parseTagValue: false,
};
const parser = new XMLParser({ ...layout, isArray: (name) => name === 'CHOICE' });

type Node = string | { readonly '#text'?: string; readonly attributes?: Readonly<Record<string, string>> };

interface FieldNode {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly CHOICES?: { readonly CHOICE?: readonly Node[] };
  readonly Default?: Node;
  readonly CustomFormatter?: Node;
  readonly Validation?: Node;
}

/** Reads `<Field Type="…" …/>`; SharePoint's 400 when it is no such thing. */
export function parseFieldXml(xml: string): FieldDefinition {
  if (XMLValidator.validate(xml) !== true) throw badArgument();
  const node = parser.parse(xml) as { readonly Field?: FieldNode };
  if (Object.keys(node).length !== 1 || !node.Field?.attributes) throw badArgument();
  const { attributes, CHOICES, Default, CustomFormatter, Validation } = node.Field;
  return {
    attributes,
    choices: (CHOICES?.CHOICE ?? []).map((choice) => textOf(choice) ?? ''),
    defaultValue: textOf(Default),
    customFormatter: textOf(CustomFormatter),
    validationFormula: textOf(Validation),
    validationMessage: typeof Validation === 'object' ? (Validation.attributes?.['Message'] ?? null) : null,
  };
}

/** The XML of a column as SharePoint gives it back. */
export function fieldXml({ attributes, choices, ...texts }: FieldDefinition): string {
  const children = [
    choices.length > 0
      ? `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`
      : '',
    element('Default', texts.defaultValue),
    element('CustomFormatter', texts.customFormatter),
    element('Validation', texts.validationFormula, { Message: texts.validationMessage ?? '' }),
  ].join('');
  return children === '' ? `<Field${written(attributes)} />` : `<Field${written(attributes)}>${children}</Field>`;
}

function element(name: string, text: string | null, attributes: Readonly<Record<string, string>> = {}): string {
  return text ? `<${name}${written(attributes)}>${escapeXml(text)}</${name}>` : '';
}

/** Attributes as they follow the name of an element. */
export function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** Text as an attribute or the content of an element. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function textOf(node: Node | undefined): string | null {
  return (typeof node === 'object' ? node['#text'] : node) || null;
}
