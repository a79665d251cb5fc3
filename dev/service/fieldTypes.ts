import fieldDefaults from './fieldDefaults.json';

/** What a column is: the attributes and children of its XML, from which everything REST says of it derives. */
export interface FieldDefinition {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  readonly customFormatter: string | null;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
}

/** A column of a list. */
export interface Field extends FieldDefinition {
  readonly id: string;
  /** The internal name. */
  readonly name: string;
  readonly type: FieldType;
}

interface Kind {
  readonly kind: number;
  readonly rest: string;
  readonly display: string;
  readonly filterable?: false;
  readonly sortable?: false;
  readonly indexable?: false;
}

/** The types of columns. The display names are those of a Finnish site. */
export const fieldTypes = {
  Text: { kind: 2, rest: 'SP.FieldText', display: 'Yksi tekstirivi' },
  Note: { kind: 3, rest: 'SP.FieldMultiLineText', display: 'Useita tekstirivejä', filterable: false, sortable: false, indexable: false },
  DateTime: { kind: 4, rest: 'SP.FieldDateTime', display: 'Päivämäärä ja kellonaika' },
  Counter: { kind: 5, rest: 'SP.Field', display: 'Laskuri' },
  Choice: { kind: 6, rest: 'SP.FieldChoice', display: 'Vaihtoehto' },
  Lookup: { kind: 7, rest: 'SP.FieldLookup', display: 'Haku' },
  Boolean: { kind: 8, rest: 'SP.Field', display: 'Kyllä/Ei' },
  Number: { kind: 9, rest: 'SP.FieldNumber', display: 'Luku' },
  URL: { kind: 11, rest: 'SP.FieldUrl', display: 'Hyperlinkki tai kuva', filterable: false, indexable: false },
  Computed: { kind: 12, rest: 'SP.FieldComputed', display: 'Laskettu', filterable: false, sortable: false, indexable: false },
  Guid: { kind: 14, rest: 'SP.FieldGuid', display: 'GUID' },
  Attachments: { kind: 19, rest: 'SP.Field', display: 'Liitteet', filterable: false },
  User: { kind: 20, rest: 'SP.FieldUser', display: 'Henkilö tai ryhmä' },
  ContentTypeId: { kind: 25, rest: 'SP.Field', display: 'Sisältötyypin tunnus' }
} as const satisfies Record<string, Kind>;

export type FieldType = keyof typeof fieldTypes;

/** The types that createfieldasxml makes. */
export const creatableTypes = ['Text', 'Note', 'Number', 'DateTime', 'Choice', 'Boolean', 'Lookup', 'User', 'URL'] as const satisfies readonly FieldType[];

export function kindOf(type: FieldType): Kind {
  return fieldTypes[type];
}

/** True where the attribute says TRUE. */
export function flag({ attributes }: FieldDefinition, name: string, absent = false): boolean {
  const value = attributes[name];
  return value === undefined ? absent : value.toUpperCase() === 'TRUE';
}

/** What people call the column. */
export function titleOf({ attributes, name }: Field): string {
  return attributes['DisplayName'] ?? name;
}

/** What REST calls the column: names that begin with an underscore get a prefix. */
export function restName(name: string): string {
  return name.startsWith('_') ? `OData_${name}` : name;
}

export function isReference(type: FieldType): type is 'Lookup' | 'User' {
  return type === 'Lookup' || type === 'User';
}

const fixed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = fieldDefaults.particular;
/** What becomes of items that point at one that is deleted, in SharePoint's order. */
export const deleteBehaviors: readonly string[] = ['None', 'Cascade', 'Restrict'];

/** What only columns of this type have, key by key as recorded. */
export function particulars(field: Field, webId: string): Readonly<Record<string, unknown>> {
  return { ...fixed[field.type], ...variables(field, webId) };
}

function variables(field: Field, webId: string): Readonly<Record<string, unknown>> {
  const { attributes, type } = field;
  switch (type) {
    case 'Text':
      return { MaxLength: numberOf(attributes['MaxLength']) ?? 255 };
    case 'Note':
      return {
        AllowHyperlink: flag(field, 'AllowHyperlink'), AppendOnly: flag(field, 'AppendOnly'), NumberOfLines: numberOf(attributes['NumLines']) ?? 6,
        RestrictedMode: flag(field, 'RestrictedMode', true), RichText: flag(field, 'RichText'),
        UnlimitedLengthInDocumentLibrary: flag(field, 'UnlimitedLengthInDocumentLibrary')
      };
    case 'Number':
      return {
        CommaSeparator: flag(field, 'CommaSeparator', true), DisplayFormat: numberOf(attributes['Decimals']) ?? -1,
        MaximumValue: numberOf(attributes['Max']) ?? Number.MAX_VALUE, MinimumValue: numberOf(attributes['Min']) ?? -Number.MAX_VALUE,
        ShowAsPercentage: flag(field, 'Percentage')
      };
    case 'DateTime':
      return {
        DateTimeCalendarType: numberOf(attributes['CalType']) ?? 0, DisplayFormat: attributes['Format'] === 'DateOnly' ? 0 : 1,
        FriendlyDisplayFormat: ['Unspecified', 'Disabled', 'Relative'].indexOf(attributes['FriendlyDisplayFormat'] ?? 'Unspecified')
      };
    case 'Choice':
      return { FillInChoice: flag(field, 'FillInChoice'), Choices: field.choices, EditFormat: attributes['Format'] === 'RadioButtons' ? 1 : 0 };
    case 'Lookup':
    case 'User':
      return {
        ...fixed['Lookup'], IsRelationship: type === 'Lookup', LookupField: type === 'Lookup' ? (attributes['ShowField'] ?? 'Title') : '',
        LookupList: type === 'Lookup' ? (attributes['List'] ?? '') : '', LookupWebId: webId,
        RelationshipDeleteBehavior: deleteBehaviors.indexOf(attributes['RelationshipDeleteBehavior'] ?? 'None'),
        ...(type === 'User' && { SelectionMode: ['PeopleOnly', '0'].includes(attributes['UserSelectionMode'] ?? '') ? 0 : 1 })
      };
    case 'URL':
      return { DisplayFormat: attributes['Format'] === 'Image' ? 1 : 0 };
    default:
      return {};
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** A column with nothing set. */
export const emptyDefinition: FieldDefinition = {
  attributes: {}, choices: [], defaultValue: null, customFormatter: null, validationFormula: null, validationMessage: null
};
/** Every property that columns of some type have: a $select over columns of mixed types may name them. */
export const allParticulars: ReadonlySet<string> = new Set(creatableTypes.flatMap((type) => Object.keys(particulars({ ...emptyDefinition, id: '', name: '', type }, ''))));
