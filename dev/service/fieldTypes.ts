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
  readonly filterable?: boolean;
  readonly sortable?: boolean;
  readonly indexable?: boolean;
}

/** The types of columns. The display names are those of a Finnish site. */
export const fieldTypes: Readonly<Record<keyof typeof fieldDefaults.types, Kind>> = fieldDefaults.types;

export type FieldType = keyof typeof fieldTypes;

/** True where the attribute says TRUE. */
export function flag({ attributes }: FieldDefinition, name: string, absent = false): boolean {
  const value = attributes[name];
  return value === undefined ? absent : value.toUpperCase() === 'TRUE';
}

/** What REST calls the column: names that begin with an underscore get a prefix. */
export function restName(name: string): string {
  return name.startsWith('_') ? `OData_${name}` : name;
}

/** True for a type of column whose cells hold the number of a row or a user. */
export function isReference(type: FieldType): type is 'Lookup' | 'User' {
  return type === 'Lookup' || type === 'User';
}

/**
 * An attribute of the XML as REST gives it: what it is when absent, of the type it then has; words may stand for
 * numbers.
 */
type Spec = readonly [attribute: string, absent: string | number | boolean, words?: Readonly<Record<string, number>>];
type PerType<T> = Readonly<Partial<Record<string, Readonly<Record<string, T>>>>>;

const fixed: PerType<unknown> = fieldDefaults.particular;
const variable = fieldDefaults.particularAttributes as unknown as PerType<Spec>;
const anyVariable = fieldDefaults.anyAttributes as unknown as Readonly<Record<string, Spec>>;
/** The attributes behind properties of every column. */
export const attributeOf: readonly (readonly [property: string, attribute: string])[] = Object.entries(anyVariable).map(
  ([property, [attribute]]) => [property, attribute],
);
/** Every property that columns of some type have: a $select over columns of mixed types may name them. */
export const allParticulars: ReadonlySet<string> = new Set([
  'Choices',
  'LookupWebId',
  ...[...Object.values(fixed), ...Object.values(variable)].flatMap((properties = {}) => Object.keys(properties)),
]);

/** What every column has. */
export function generals(field: Field): Readonly<Record<string, unknown>> {
  return { ...fieldDefaults.any, ...read(field, anyVariable) };
}

/** What only columns of this type have, key by key as recorded. */
export function particulars(field: Field, webId: string): Readonly<Record<string, unknown>> {
  return {
    ...fixed[field.type],
    ...read(field, variable[field.type] ?? {}),
    ...(field.type === 'Choice' && { Choices: field.choices }),
    ...(isReference(field.type) && { LookupWebId: webId }),
  };
}

function read(field: Field, specs: Readonly<Record<string, Spec>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(specs).map(([property, [attribute, absent, words]]): [string, unknown] => {
      const text = field.attributes[attribute] ?? '';
      if (typeof absent === 'string') return [property, text || absent];
      if (typeof absent === 'boolean') return [property, flag(field, attribute, absent)];
      return [property, words?.[text] ?? (text === '' || Number.isNaN(Number(text)) ? absent : Number(text))];
    }),
  );
}
