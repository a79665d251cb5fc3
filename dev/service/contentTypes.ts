import { textArgument, type Segment } from './address';
import { allow, bodyOf, knownProperties, noContent, type Answer, type Call } from './call';
import contentTypeDefaults from './contentTypeDefaults.json';
import { sql } from './database';
import { badArgument } from './errors';
import { escapeXml } from './fieldXml';
import { listPath, listUrl, stored, type List } from './list';
import { many, one, type Entity } from './odata';
import { requireRight } from './rights';

/** …/contenttypes and what lies below it: the list's own item, and its folder, which is only read. */
export function answerContentTypes(call: Call, list: List, segment: Segment, rest: readonly Segment[]): Answer {
  const formatter = stored(list)['ContentType'] as object | undefined;
  const item = entityOf(call, list, list.contentTypeId, 'Kohde', formatter);
  const all = [item, entityOf(call, list, list.contentTypeId.replace(/^0x01/, '0x0120'), 'Kansio')];
  const wanted = segment.args && all.find(({ properties }) => properties['StringId'] === textArgument(segment));
  allow(call, rest, 'GET', ...(wanted === item ? (['MERGE'] as const) : []));
  if (!segment.args) return many(call, all, 'SP.ApiData.ContentTypes');
  // What SharePoint says of a content type that is not there is not on record.
  if (!wanted) throw badArgument();
  return call.verb === 'GET' ? one(call, wanted, 'SP.ApiData.ContentTypes') : merge(call, list);
}

/** What a body sets is kept beside the properties of the list. */
function merge({ db, ...call }: Call, list: List): Answer {
  requireRight({ db, ...call }, 'ManageLists', list);
  const given = JSON.stringify({
    ContentType: knownProperties(bodyOf({ db, ...call }), contentTypeDefaults.writable, 'SP.ContentType'),
  });
  db.transaction(() =>
    db.run(sql`UPDATE lists SET properties = json_patch(properties, ${given}) WHERE id = ${list.id}`),
  );
  return noContent;
}

function entityOf({ web }: Call, list: List, id: string, name: string, set: object = {}): Entity {
  const schema = `<ContentType ID="${id}" Name="${escapeXml(name)}" Group="${contentTypeDefaults.given.Group}" Version="1" />`;
  return {
    type: 'SP.ContentType',
    path: `${listPath(list)}/ContentTypes('${id}')`,
    properties: {
      ...contentTypeDefaults.given,
      ...set,
      Id: { StringValue: id },
      Name: name,
      SchemaXml: schema,
      Scope: listUrl(web, list),
      StringId: id,
    },
  };
}
