import { kinds, type Kind } from '../../domain/programme';
import { internalName, isIndexed, type Column } from '../columns/column';
import { fieldXml } from './fieldXml';
import { formLayout } from './formLayout';
import { withTitles } from './rule';
import { linkFormat } from '../schema/formats';
import { boundColumns } from '../columns/rows';
import type { AnyView } from '../schema/listPresentation';
import { presentations } from '../schema/presentations';
import { schemas } from '../schema/schemas';
import { boardData, viewColumns, viewQuery } from './views';

/** One file of sharepoint/lists: what set-up makes of a list, for people to review. */
export interface ListFile {
  readonly name: string;
  readonly content: string;
}

/** Stands in the files for the address of the city's own page. */
export const examplePage = 'https://example.sharepoint.com/sites/digi/SitePages/Digitiekartta.aspx';

/**
 * The files of sharepoint/lists, generated from the schema. A lookup names its list by address; set-up puts the site's
 * own id there.
 */
export function listFiles(): readonly ListFile[] {
  return kinds.map((kind) => {
    const { name, title, description, seed, ownersWrite } = schemas[kind];
    const { first, views, validation, opensBy } = presentations[kind];
    const columns = boundColumns(kind);
    const titles = new Map(columns.map(({ name: internal, column }) => [internal, column.title]));
    const titleOf = (internal: string): string => titles.get(internal) ?? internal;
    const file = {
      url: `Lists/${name}`,
      title,
      description,
      ...(ownersWrite && { rights: 'inheritance broken: owners full control, members and visitors read' }),
      columns: columns.map(({ property, name: internal, column }) => columnRecord(kind, property, internal, column)),
      ...(validation && {
        validation: { ...validation, formula: withTitles(validation.formula, titleOf) },
      }),
      form: JSON.parse(formLayout(presentations[kind].form, titleOf)) as unknown,
      view: viewRecord(kind, first),
      views: views.map((view) => viewRecord(kind, view)),
      ...(opensBy && {
        link: { column: internalName(opensBy), page: examplePage, format: linkFormat(examplePage, kind) },
      }),
      seed: seed.map((row) =>
        Object.fromEntries(Object.entries(row).map(([property, value]) => [internalName(property), value])),
      ),
    };
    return { name: `${name}.json`, content: `${JSON.stringify(file, null, 2)}\n` };
  });
}

function columnRecord(kind: Kind, property: string, internal: string, column: Column<unknown>): object {
  const { description, required, unique, restrict } = column.options;
  const format = presentations[kind].formats?.[property];
  return {
    internalName: internal,
    title: column.title,
    description,
    type: column.xml['Type'],
    ...(column.target && { list: `Lists/${schemas[column.target].name}` }),
    ...(restrict && { restrictsDelete: true }),
    ...(column.choices && { choices: column.choices }),
    ...(column.initial !== undefined && { default: column.initial }),
    ...(required && { required: true }),
    ...(isIndexed(column) && { indexed: true }),
    ...(unique && { unique: true }),
    xml: fieldXml(property, column),
    ...(format && { format }),
  };
}

function viewRecord(kind: Kind, view: AnyView): object {
  return {
    ...(view.title !== undefined && { title: view.title }),
    columns: viewColumns(view),
    query: viewQuery(schemas[kind], view),
    ...(view.boardBy && { board: boardData(view.boardBy) }),
  };
}
