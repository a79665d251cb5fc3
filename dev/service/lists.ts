import { randomBytes, randomUUID } from 'node:crypto';
import { textArgument, type Segment } from './address';
import { allow, bodyOf, knownProperties, requireMatch, rootOf, type Answer, type Call, type Properties } from './call';
import { sql } from './database';
import {
  badArgument,
  duplicateListTitle,
  fileNotFound,
  invalidText,
  listMissingById,
  listMissingByTitle,
  NotBuilt,
  refuse,
} from './errors';
import { answerContentTypes } from './contentTypes';
import { answerFields, fieldsOf, insertBaseFields } from './fields';
import { addByForm } from './forms';
import { readFormula } from './formula';
import { answerItems } from './items';
import {
  entityTypeName,
  freeName,
  guidOf,
  itemCount,
  listPath,
  listsOf,
  listUrl,
  sameText,
  stored,
  urlNameFrom,
  type List,
} from './list';
import listDefaults from './listDefaults.json';
import { context, many, one, type Entity } from './odata';
import { effectivePermissions, hasRight, isSetApart, requireRight } from './rights';
import { answerPermissionsOf } from './people';
import { answerRoleAssignments, breakInheritance } from './roleAssignments';
import { answerViews, defaultViewUrl, insertDefaultView } from './views';

const customList = 100;
// Change tokens count from the year 1, in tenths of microseconds; this is 1970 in milliseconds.
const sinceYearOne = 62_135_596_800_000;

/**
 * What a new custom list answers without being asked, as recorded, and what it answers when asked by name; a body may
 * set these too.
 */
const { given: defaults, onRequest: costlyDefaults }: Readonly<Record<'given' | 'onRequest', Properties>> =
  listDefaults;
const readOnly = new Set(['BaseType', 'TemplateFeatureId', 'MultipleDataList', 'DefaultContentApprovalWorkflowId']);

/** …/lists, …/getList('…') and what lies below them. */
export function answerLists(call: Call, segment: Segment, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  if (segment.name === 'getlist') return answerList(call, listByUrl(call, textArgument(segment)), rest);
  const lists = listsOf(call.db, call.web);
  if (segment.args)
    return answerList(
      call,
      lists.find(({ id }) => id === guidOf(textArgument(segment))) ?? refuse(listMissingById()),
      rest,
    );
  if (step?.name === 'getbytitle') {
    const title = textArgument(step);
    return answerList(
      call,
      lists.find((list) => sameText(list.title, title)) ?? refuse(listMissingByTitle(title, call.webUrl)),
      further,
    );
  }
  allow(call, rest, 'GET', 'POST');
  return call.verb === 'GET'
    ? many(
        call,
        lists.filter((list) => hasRight(call, 'ViewListItems', list)).map((list) => entityOf(call, list)),
        'SP.ApiData.Lists',
      )
    : create(call);
}

function listByUrl({ db, web }: Call, url: string): List {
  const wanted = url.toLowerCase().replace(/\/$/, '');
  if (!wanted.startsWith(`${rootOf(web).toLowerCase()}/`))
    throw badArgument('Server relative urls must start with SPWeb.ServerRelativeUrl');
  return listsOf(db, web).find((list) => sameText(listUrl(web, list), wanted)) ?? refuse(fileNotFound());
}

/** What lies below a list. */
const below = new Map(
  Object.entries({
    items: answerItems,
    fields: answerFields,
    views: answerViews,
    defaultview: answerViews,
    contenttypes: answerContentTypes,
    roleassignments: answerRoleAssignments,
    breakroleinheritance: breakInheritance,
    getusereffectivepermissions: answerPermissionsOf,
    addvalidateupdateitemusingpath: addByForm,
  }),
);

function answerList(call: Call, list: List, [step, ...further]: readonly Segment[]): Answer {
  requireRight(call, 'ViewListItems', list);
  if (step?.name === 'recycle') {
    allow(call, further, 'POST');
    return { ...remove(call, list), body: { ...context(call, 'Edm.Guid'), value: randomUUID() } };
  }
  if (step) return (below.get(step.name) ?? refuse(new NotBuilt('path')))(call, list, step, further);
  allow(call, further, 'GET', 'MERGE', 'DELETE');
  return call.verb === 'GET'
    ? one(call, entityOf(call, list), 'SP.ApiData.Lists')
    : (call.verb === 'MERGE' ? merge : remove)(call, list);
}

function create(call: Call): Answer {
  requireRight(call, 'ManageLists');
  const properties = givenProperties(call);
  const { Title: title, BaseTemplate: template = customList } = properties;
  if (typeof title !== 'string' || title.trim() === '') throw badArgument();
  if (template !== customList) throw new NotBuilt(`lists BaseTemplate=${String(template)}`);
  const list = call.db.transaction(() => {
    requireFreeTitle(call, title);
    const urlName = freeName(
      listsOf(call.db, call.web).map((list) => list.urlName),
      urlNameFrom(title) || 'List',
    );
    const made: List = {
      id: randomUUID(),
      webId: call.web.id,
      urlName,
      title,
      properties: JSON.stringify(properties),
      version: 1,
      created: call.now,
      itemModified: call.now,
      itemDeleted: call.now,
      contentTypeId: `0x0100${randomBytes(16).toString('hex').toUpperCase()}`,
    };
    call.db
      .run(sql`INSERT INTO lists (id, webId, urlName, title, properties, version, contentTypeId, lastItemId, created, itemModified, itemDeleted)
      VALUES (${made.id}, ${made.webId}, ${urlName}, ${title}, ${made.properties}, 1, ${made.contentTypeId}, 0, ${call.now}, ${call.now}, ${call.now})`);
    insertBaseFields(call.db, made.id);
    insertDefaultView(call.db, made.id);
    return made;
  });
  return one(call, entityOf(call, list), 'SP.ApiData.Lists', 201);
}

function merge(call: Call, made: List): Answer {
  const { id } = made;
  requireRight(call, 'ManageLists', made);
  const properties = givenProperties(call);
  const version = call.db.transaction(() => {
    const list = listsOf(call.db, call.web).find((other) => other.id === id) ?? refuse(listMissingById());
    requireMatch(call, `"${list.version}"`);
    const title = typeof properties['Title'] === 'string' ? properties['Title'] : list.title;
    if (title.trim() === '') throw badArgument();
    if (!sameText(title, list.title)) requireFreeTitle(call, title);
    const { ValidationFormula: formula } = properties;
    if (typeof formula === 'string' && formula !== '') readFormula(formula, fieldsOf(call.db, id));
    const merged = JSON.stringify({ ...stored(list), ...properties });
    call.db.run(sql`UPDATE lists SET title = ${title}, properties = ${merged}, version = version + 1 WHERE id = ${id}`);
    return list.version + 1;
  });
  return { status: 204, headers: { ETag: `"${version}"` } };
}

function remove(call: Call, list: List): Answer {
  requireRight(call, 'ManageLists', list);
  requireMatch(call, `"${list.version}"`);
  call.db.run(sql`DELETE FROM lists WHERE id = ${list.id}`);
  return { status: 200 };
}

function requireFreeTitle({ db, web }: Call, title: string): void {
  if (listsOf(db, web).some((list) => sameText(list.title, title))) throw duplicateListTitle();
}

/** Throws where a property is not one of a list, and where its title is longer than 255: with which words is not on record. */
function givenProperties(call: Call): Properties {
  const properties = knownProperties(bodyOf(call), { Title: '', ...defaults, ...costlyDefaults }, 'SP.List');
  const { Title: title } = properties;
  if (typeof title === 'string' && title.length > 255) throw invalidText();
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !readOnly.has(name)));
}

function rootFolder({ db, web }: Call, list: List): Entity {
  const url = listUrl(web, list);
  return {
    type: 'SP.Folder',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`,
    properties: {
      ...listDefaults.rootFolder,
      ItemCount: itemCount(db, list),
      Name: list.urlName,
      ServerRelativeUrl: url,
      TimeCreated: list.created,
      TimeLastModified: list.itemModified,
      UniqueId: list.id,
    },
  };
}

function entityOf(call: Call, list: List): Entity {
  const { db, web } = call;
  const costly = { ...costlyDefaults, ...stored(list) };
  return {
    type: 'SP.List',
    path: listPath(list),
    etag: `"${list.version}"`,
    related: { RootFolder: () => rootFolder(call, list) },
    costly: {
      EffectiveBasePermissions: () => effectivePermissions(call, list),
      HasUniqueRoleAssignments: () => isSetApart(list),
      DefaultViewUrl: () => defaultViewUrl(call, list),
      ...Object.fromEntries(Object.keys(costlyDefaults).map((name) => [name, () => costly[name]])),
    },
    properties: {
      ...defaults,
      ...listDefaults.image,
      ...Object.fromEntries(Object.entries(stored(list)).filter(([name]) => Object.hasOwn(defaults, name))),
      Created: list.created,
      CurrentChangeToken: {
        StringValue: `1;3;${list.id};${Date.parse(list.itemModified) + sinceYearOne}0000;${list.version}`,
      },
      EntityTypeName: entityTypeName(list),
      Id: list.id,
      ItemCount: itemCount(db, list),
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified,
      LastItemUserModifiedDate: list.itemModified,
      ListItemEntityTypeFullName: `SP.Data.${entityTypeName(list)}Item`,
      ParentWebPath: { DecodedUrl: web.path },
      ParentWebUrl: web.path,
      Title: list.title,
    },
  };
}
