// The list's own calls, as SharePoint's pages make them: JSON without metadata, a digest for what writes.

const { root, user } = document.getElementById('list').dataset;
const api = `${root.slice(0, root.lastIndexOf('/Lists/'))}/_api`;
const headers = { Accept: 'application/json;odata=nometadata', 'X-Local-User': user };

async function answerOf(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body['odata.error']?.message.value ?? `${response.status}`);
  return body;
}

/** What a GET below `_api/web/` answers; rejects with SharePoint's message. */
export const read = async (path) => answerOf(await fetch(`${api}/web/${path}`, { headers }));

/** What a POST below `_api/web/` answers; rejects with SharePoint's message. */
export async function write(path, body) {
  const { FormDigestValue } = await answerOf(await fetch(`${api}/contextinfo`, { method: 'POST', headers }));
  const sent = { ...headers, 'Content-Type': 'application/json', 'X-RequestDigest': FormDigestValue };
  return answerOf(await fetch(`${api}/web/${path}`, { method: 'POST', headers: sent, body: JSON.stringify(body) }));
}

/** This list below `_api/web/`, by its address. */
export const list = `getList('${decodeURIComponent(root).replaceAll("'", "''")}')`;

/** The address of a page of this list. */
export const pageUrl = (page, id) => `${root}/${page}.aspx?${new URLSearchParams({ ...(id && { ID: id }), user })}`;

const asked = [
  'InternalName',
  'Title',
  'TypeAsString',
  'Required',
  'Hidden',
  'ReadOnlyField',
  'FromBaseType',
  'Description',
  'SchemaXml',
  'DefaultValue',
  'Choices',
  'DisplayFormat',
  'LookupList',
];

/** The columns of this list. */
export const readFields = async () => (await read(`${list}/fields?$select=${asked.join(',')}`)).value;

/** The $select and $expand that bring these columns' values with what lookups and people show. */
export function questionFor(fields) {
  const of = (type) => fields.filter((field) => field.TypeAsString === type).map((field) => field.InternalName);
  const lookups = of('Lookup').flatMap((name) => [`${name}/Id`, `${name}/Title`]);
  const people = of('User').flatMap((name) => [`${name}/Id`, `${name}/Title`, `${name}/Name`]);
  const plain = fields
    .filter((field) => !['Lookup', 'User', 'Computed'].includes(field.TypeAsString))
    .map((field) => field.InternalName);
  return `$select=${['Id', ...plain, ...lookups, ...people].join(',')}&$expand=${[...of('Lookup'), ...of('User')].join(',')}`;
}
