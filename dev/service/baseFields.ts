import type { FieldDefinition, FieldType } from './fieldTypes';

interface Base {
  readonly name: string;
  readonly id: string;
  readonly type: FieldType;
  /** As a Finnish site names it. */
  readonly title: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

const readOnly = { ReadOnly: 'TRUE' };
const hidden = { ReadOnly: 'TRUE', Hidden: 'TRUE' };

// The columns that every list begins with and REST shows; SharePoint has some forty more, hidden ones.
const base: readonly Base[] = [
  { name: 'ContentTypeId', id: '03e45e84-1992-4d42-9116-26f756012634', type: 'ContentTypeId', title: 'Sisältötyypin tunnus', attributes: hidden },
  { name: 'Title', id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', type: 'Text', title: 'Otsikko', attributes: { Required: 'TRUE', MaxLength: '255' } },
  { name: 'ID', id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', type: 'Counter', title: 'Tunnus', attributes: readOnly },
  { name: 'ContentType', id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', type: 'Computed', title: 'Sisältötyyppi' },
  { name: 'Modified', id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', type: 'DateTime', title: 'Muokattu', attributes: { ...readOnly, Format: 'DateTime' } },
  { name: 'Created', id: '8c06beca-0777-48f7-91c7-6da68bc07b69', type: 'DateTime', title: 'Luotu', attributes: { ...readOnly, Format: 'DateTime' } },
  { name: 'Author', id: '1df5e554-ec7e-46a6-901d-d85a3881cb18', type: 'User', title: 'Tekijä', attributes: readOnly },
  { name: 'Editor', id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', type: 'User', title: 'Muokkaaja', attributes: readOnly },
  { name: '_UIVersionString', id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', type: 'Text', title: 'Versio', attributes: readOnly },
  { name: 'Attachments', id: '67df98f4-9dec-48ff-a553-29bece9c5bf4', type: 'Attachments', title: 'Liitteet' },
  { name: 'Edit', id: '503f1caa-358e-4918-9094-4a2cdc4bc034', type: 'Computed', title: 'Muokkaa', attributes: readOnly },
  { name: 'LinkTitleNoMenu', id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', type: 'Computed', title: 'Otsikko', attributes: readOnly },
  { name: 'LinkTitle', id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31', type: 'Computed', title: 'Otsikko', attributes: readOnly },
  { name: 'GUID', id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', type: 'Guid', title: 'GUID', attributes: hidden }
];

/** What a new list's columns are. */
export function baseFields(): readonly { readonly name: string; readonly definition: FieldDefinition }[] {
  return base.map(({ name, id, type, title, attributes }) => ({
    name,
    definition: {
      id,
      attributes: { ID: `{${id}}`, Type: type, Name: name, StaticName: name, DisplayName: title, FromBaseType: name === 'Title' ? 'FALSE' : 'TRUE', ...attributes },
      choices: [], defaultValue: null, customFormatter: null, validationFormula: null, validationMessage: null
    }
  }));
}
