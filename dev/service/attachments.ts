import { textArgument, type Segment } from './address';
import { allow, type Answer, type Call } from './call';
import { sql, type Sql } from './database';
import { attachmentTaken, badArgument, fileNotFound, NotBuilt, refuse } from './errors';
import type { Item } from './item';
import { listPath, listUrl, sameText, type List } from './list';
import { many, one, type Entity } from './odata';
import { requireRight } from './rights';
import { updateItem } from './store';

interface Attachment {
  readonly name: string;
  readonly content: string;
}

/** …/items(n)/attachmentfiles and what lies below it. Contents are text. */
export function answerAttachments(
  call: Call,
  list: List,
  item: Item,
  segment: Segment,
  [step, ...further]: readonly Segment[],
): Answer {
  const files = call.db.all<Attachment>(
    sql`SELECT name, content FROM attachments WHERE listId = ${list.id} AND id = ${item.id} ORDER BY name`,
  );
  const named = (name: string): Attachment | undefined => files.find((file) => sameText(file.name, name));
  if (segment.args) {
    const { name, content } = named(textArgument(segment)) ?? refuse(fileNotFound());
    allow(call, further, step ? 'GET' : 'DELETE');
    if (step)
      return step.name === '$value'
        ? { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, text: content }
        : refuse(new NotBuilt('path'));
    write(
      call,
      list,
      item,
      files.length > 1,
      sql`DELETE FROM attachments WHERE listId = ${list.id} AND id = ${item.id} AND name = ${name}`,
    );
    return { status: 200 };
  }
  allow(call, further, step ? 'POST' : 'GET');
  if (!step)
    return many(
      call,
      files.map(({ name }) => entityOf(call, list, item, name)),
      'SP.ApiData.Attachments',
    );
  const name = step.name === 'add' ? textArgument(step) : refuse(new NotBuilt('path'));
  if (name.trim() === '' || /["*:<>?/\\|#%]/.test(name)) throw badArgument();
  if (named(name)) throw attachmentTaken();
  write(
    call,
    list,
    item,
    true,
    sql`INSERT INTO attachments (listId, id, name, content) VALUES (${list.id}, ${item.id}, ${name}, ${call.body})`,
  );
  return one(call, entityOf(call, list, item, name), 'SP.ApiData.Attachments');
}

/** A file that comes or goes moves the item: its etag is another one afterwards (pnp/sp-dev-fx-controls-react#2051). */
function write(call: Call, list: List, item: Item, some: boolean, change: Sql): void {
  requireRight(call, 'EditListItems', list);
  call.db.transaction(() => {
    call.db.run(change);
    updateItem(call, list, item, { Attachments: some });
  });
}

function entityOf({ web }: Call, list: List, { id }: Item, name: string): Entity {
  const url = `${listUrl(web, list)}/Attachments/${id}/${name}`;
  const properties = {
    FileName: name,
    FileNameAsPath: { DecodedUrl: name },
    ServerRelativePath: { DecodedUrl: url },
    ServerRelativeUrl: url,
  };
  return {
    type: 'SP.Attachment',
    path: `${listPath(list)}/Items(${id})/AttachmentFiles('${name.replaceAll("'", "''")}')`,
    properties,
  };
}
