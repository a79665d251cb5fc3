import { randomUUID } from 'node:crypto';
import { textArgument, type Segment } from './address';
import {
  allow,
  bodyOf,
  isRecord,
  knownProperties,
  noContent,
  voidAnswer,
  type Answer,
  type Call,
  type Properties,
} from './call';
import { sql, type Database } from './database';
import { badArgument, missingColumn, NotBuilt, refuse } from './errors';
import { written } from './fieldXml';
import { listPath, listUrl, stored, urlNameFrom, type List } from './list';
import { many, one, type Entity } from './odata';
import { requireRight } from './rights';
import viewDefaults from './viewDefaults.json';

interface View {
  readonly id: string;
  readonly title: string;
  readonly urlName: string;
  readonly isDefault: number;
  readonly properties: string;
  readonly fields: string;
}

/** Properties a body may set, with what a new view has, and those that stay as they are. */
const { writable, fixed }: Readonly<Record<'writable' | 'fixed', Properties>> = viewDefaults;

/** The view that a new list has on a Finnish site. */
export function insertDefaultView(db: Database, listId: string): void {
  insertView(db, listId, {
    title: 'Kaikki kohteet',
    urlName: 'AllItems',
    isDefault: 1,
    properties: '{}',
    fields: '["LinkTitle"]',
  });
}

/** Server-relative address of the page that shows the default view. */
export function defaultViewUrl({ db, web }: Call, list: List): string {
  const view = viewsOf(db, list.id).find(({ isDefault }) => isDefault === 1);
  return view ? viewUrl({ web }, list, view) : '';
}

/** …/views and what lies below it. */
export function answerViews(call: Call, list: List, segment: Segment, rest: readonly Segment[]): Answer {
  const views = viewsOf(call.db, list.id);
  const [step, ...further] = rest;
  if (segment.name === 'defaultview')
    return answerView(
      call,
      list,
      views.find(({ isDefault }) => isDefault === 1),
      rest,
    );
  if (segment.args)
    return answerView(
      call,
      list,
      views.find(({ id }) => id === textArgument(segment).toLowerCase()),
      rest,
    );
  if (step?.name === 'getbytitle')
    return answerView(
      call,
      list,
      views.find(({ title }) => title === textArgument(step)),
      further,
    );
  if (step?.name === 'add') allow(call, further, 'POST');
  else allow(call, rest, 'GET', 'POST');
  if (step) return one(call, create(call, list, bodyOf(call)['parameters']), 'SP.ApiData.Views');
  if (call.verb === 'POST')
    return one(call, create(call, list, { ViewFields: ['LinkTitle'], ...bodyOf(call) }), 'SP.ApiData.Views', 201);
  return many(
    call,
    views.map((view) => entityOf(call, list, view)),
    'SP.ApiData.Views',
  );
}

function viewsOf(db: Database, listId: string): readonly View[] {
  return db.all<View>(sql`SELECT * FROM views WHERE listId = ${listId} ORDER BY position`);
}

function answerView(call: Call, list: List, view: View | undefined, rest: readonly Segment[]): Answer {
  // What SharePoint says of a view that is not there is not on record.
  if (!view) throw badArgument('The specified view is invalid.');
  const [step, ...further] = rest;
  if (step?.name === 'viewfields') return answerViewFields(call, list, view, further);
  allow(call, rest, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'DELETE') return remove(call, list, view);
  return call.verb === 'GET' ? one(call, entityOf(call, list, view), 'SP.ApiData.Views') : merge(call, list, view);
}

function answerViewFields(call: Call, list: List, view: View, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  allow(call, further, step ? 'POST' : 'GET');
  if (!step) return one(call, viewFields(list, view), 'SP.ApiData.ViewFieldCollections');
  requireRight(call, 'ManageLists', list);
  if (step.name === 'removeallviewfields') {
    call.db.run(sql`UPDATE views SET fields = '[]' WHERE id = ${view.id}`);
    return voidAnswer;
  }
  if (step.name !== 'addviewfield') throw new NotBuilt('path');
  const name = columnFor(call.db, list, textArgument(step));
  call.db.run(sql`UPDATE views SET fields = json_insert(fields, '$[#]', ${name}) WHERE id = ${view.id}`);
  return voidAnswer;
}

/**
 * `views/add` takes the columns with the view, `views` makes it with the title alone; a board has ViewType2 KANBAN and
 * its column in ViewData.
 */
function create(call: Call, list: List, parameters: unknown): Entity {
  requireRight(call, 'ManageLists', list);
  if (!isRecord(parameters)) throw badArgument();
  const { ViewFields: wanted = [], Query: query, SetAsDefaultView: isDefault, ViewTypeKind: _, ...others } = parameters;
  const given = {
    ...others,
    ...(query !== undefined && { ViewQuery: query }),
    ...(isDefault !== undefined && { DefaultView: isDefault }),
  };
  const properties = knownProperties(given, writable, 'SP.ViewCreationInformation');
  const title = properties['Title'];
  if (typeof title !== 'string' || title === '' || !Array.isArray(wanted)) throw badArgument();
  const view = call.db.transaction(() => {
    const fields = JSON.stringify(wanted.map((name) => columnFor(call.db, list, String(name))));
    const made = {
      title,
      urlName: urlNameFrom(title) || 'View',
      isDefault: Number(isDefault === true),
      properties: JSON.stringify(properties),
      fields,
    };
    return insertView(call.db, list.id, made);
  });
  return entityOf(call, list, view);
}

/** The internal name of a column given by that or by its title. */
function columnFor(db: Database, list: List, wanted: string): string {
  const found = db.get<{ name: string }>(
    sql`SELECT name FROM fields WHERE listId = ${list.id} AND ${wanted} IN (name, json_extract(definition, '$.attributes.DisplayName'))
      ORDER BY name <> ${wanted}`,
  );
  return found?.name ?? refuse(missingColumn(wanted));
}

function insertView(db: Database, listId: string, made: Omit<View, 'id'>): View {
  const view = { ...made, id: randomUUID() };
  if (view.isDefault) db.run(sql`UPDATE views SET isDefault = 0 WHERE listId = ${listId}`);
  const position = sql`(SELECT COALESCE(MAX(position), 0) + 1 FROM views WHERE listId = ${listId})`;
  db.run(sql`INSERT INTO views (id, listId, position, title, urlName, isDefault, properties, fields)
    VALUES (${view.id}, ${listId}, ${position}, ${view.title}, ${view.urlName}, ${view.isDefault}, ${view.properties}, ${view.fields})`);
  return view;
}

function merge(call: Call, list: List, view: View): Answer {
  requireRight(call, 'ManageLists', list);
  const properties = knownProperties(bodyOf(call), writable, 'SP.View');
  const title = typeof properties['Title'] === 'string' ? properties['Title'] : view.title;
  call.db.transaction(() => {
    if (properties['DefaultView'] === true)
      call.db.run(sql`UPDATE views SET isDefault = (id = ${view.id}) WHERE listId = ${list.id}`);
    const merged = JSON.stringify({ ...stored(view), ...properties });
    call.db.run(sql`UPDATE views SET title = ${title}, properties = ${merged} WHERE id = ${view.id}`);
  });
  return noContent;
}

function remove(call: Call, list: List, view: View): Answer {
  requireRight(call, 'ManageLists', list);
  if (view.isDefault) throw badArgument(); // what SharePoint says of the view that a list opens with is not on record
  call.db.run(sql`DELETE FROM views WHERE id = ${view.id}`);
  return { status: 200 };
}

function viewUrl({ web }: Pick<Call, 'web'>, list: List, view: View): string {
  return `${listUrl(web, list)}/${view.urlName}.aspx`;
}

function viewPath(list: List, view: View): string {
  return `${listPath(list)}/Views(guid'${view.id}')`;
}

function viewFields(list: List, view: View): Entity {
  const properties = { SchemaXml: fieldRefs(view), Items: JSON.parse(view.fields) as readonly string[] };
  return { type: 'SP.ViewFieldCollection', path: `${viewPath(list, view)}/ViewFields`, properties };
}

function fieldRefs(view: View): string {
  return (JSON.parse(view.fields) as readonly string[]).map((Name) => `<FieldRef${written({ Name })} />`).join('');
}

function viewXml(view: View, url: string, { ViewQuery, RowLimit, Paged }: Properties): string {
  const [isDefault, id] = [view.isDefault ? 'TRUE' : 'FALSE', `{${view.id.toUpperCase()}}`];
  const head = written({
    Type: 'HTML',
    Url: url,
    Personal: 'FALSE',
    DisplayName: view.title,
    DefaultView: isDefault,
    Name: id,
  });
  const limit = `<RowLimit Paged="${String(Paged).toUpperCase()}">${String(RowLimit)}</RowLimit>`;
  return `<View${head}><Query>${String(ViewQuery)}</Query><ViewFields>${fieldRefs(view)}</ViewFields>${limit}</View>`;
}

function entityOf(call: Call, list: List, view: View): Entity {
  const all: Properties = { ...writable, ...stored(view), Title: view.title, DefaultView: view.isDefault === 1 };
  const url = viewUrl(call, list, view);
  const xml = viewXml(view, url, all);
  return {
    type: 'SP.View',
    path: viewPath(list, view),
    related: { ViewFields: () => viewFields(list, view) },
    properties: {
      ...fixed,
      ...all,
      HtmlSchemaXml: xml,
      Id: view.id,
      ListViewXml: xml,
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
    },
  };
}
