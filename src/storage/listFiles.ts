import { kinds } from '../domain/programme';
import { internalName } from './column';
import { fieldXml, orderXml } from './fieldXml';
import { boundColumns } from './rows';
import { schemas } from './schema/schemas';

/** One file of sharepoint/lists: what set-up makes of a list, for people to review. */
export interface ListFile {
  readonly name: string;
  readonly content: string;
}

/** The files of sharepoint/lists, generated from the schema. A lookup names its list by address; set-up puts the site's own id there. */
export function listFiles(): readonly ListFile[] {
  return kinds.map((kind) => {
    const { name, title, description, view, seed } = schemas[kind];
    const columns = boundColumns(kind).map(({ property, name: internal, column }) => ({
      internalName: internal,
      title: column.title,
      type: column.xml['Type'],
      ...(column.target && { list: `Lists/${schemas[column.target].name}` }),
      ...(column.choices && { choices: column.choices }),
      ...(column.options.required && { required: true }),
      ...((column.options.indexed || column.options.unique) && { indexed: true }),
      ...(column.options.unique && { unique: true }),
      xml: fieldXml(property, column)
    }));
    const file = {
      url: `Lists/${name}`,
      title,
      description,
      columns,
      view: { columns: view.columns.map((property) => (property === 'title' ? 'LinkTitle' : internalName(property))), query: orderXml(view.orderBy) },
      seed: seed.map((row) => Object.fromEntries(Object.entries(row).map(([property, value]) => [internalName(property), value])))
    };
    return { name: `${name}.json`, content: `${JSON.stringify(file, null, 2)}\n` };
  });
}
