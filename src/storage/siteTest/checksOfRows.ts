import '@pnp/sp/recycle-bin';
import { isOlder, outdatedEtag } from '../../domain/record/etag';
import { withUnread } from '../../domain/record/unread';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { isConflict, isFailure, type Conflict, type Failure, type Removed, type Saved } from '../../domain/store';
import { noRichTexts } from '../columns/rich';
import { isRichText } from '../columns/richText';
import { boundColumns } from '../columns/rows';
import { isContested, refusalOf } from '../failure';
import { listsById, stampOf, type ListAnswer } from '../reading/lists';
import { changeColumn, restType } from '../setUp/provisionColumns';
import { listOn } from '../setUp/site';
import { attach, ending, filesOf, textOf } from '../writing/frozenCopies';
import { bringBack, recycle } from '../writing/recycleBin';
import { save } from '../writing/save';
import { saveMany } from '../writing/saveMany';
import { expected, type Check, type Difference } from './check';
import { done, prepared, testRow, type TestList } from './testList';

/** What reading and writing assume of rows. */
export const checksOfRows: readonly Check[] = [
  {
    id: 'emptyKeys',
    run: async (test) => {
      // A list that takes no row at all says nothing of keys.
      await testRow(test);
      const { calls } = test.context;
      for (const Title of ['Ilman avainta', 'Myös ilman avainta'])
        await calls.write((sp) => calls.items('projects', sp).add({ Title, Year: 2026 }));
      return undefined;
    },
  },
  {
    id: 'unknownChoice',
    run: async (test) => {
      const row = await testRow(test);
      const words = withUnread({ ...row.value, status: undefined }, { status: 'Omin sanoin' });
      await done(save(test.context, 'projects', row, words));
      return expected('Omin sanoin', String((await rawRow(test, row, 'Status'))['Status']));
    },
  },
  { id: 'etag', run: etags },
  { id: 'batch', run: batch },
  { id: 'stamps', run: stamps },
  {
    id: 'recycledTwice',
    run: async (test) => {
      const row = await testRow(test);
      const { calls } = test.context;
      const throwAway = (): Promise<unknown> =>
        calls.write((sp) => calls.items('projects', sp).getById(row.id).recycle());
      await prepared(throwAway());
      return expected('404', await statusOf(throwAway()));
    },
  },
  {
    id: 'restrict',
    needs: 'typedMerge',
    run: async (test) => {
      const [target, other, free] = [await testRow(test), await testRow(test), await testRow(test)];
      const throwAway = (row: Versioned<Project>): Promise<Removed<'projects'> | Conflict<'projects'>> =>
        done<Removed<'projects'> | Conflict<'projects'>>(
          recycle(test.context.calls, 'projects', row, test.context.cellContext),
        );
      const theme = boundColumns('projects').find(({ property }) => property === 'theme');
      if (theme)
        await changeColumn(test.site, test.schema, theme.name, restType(theme.name, theme.column), {
          RelationshipDeleteBehavior: 2,
        });
      await prepared(done(save(test.context, 'projects', other, { ...other.value, theme: target.id })));
      // A list of which no row may be recycled says nothing of those that others point at.
      await prepared(throwAway(free));
      const status = await statusOf(throwAway(target));
      return status === '2xx' ? expected('refused', 'recycled') : undefined;
    },
  },
  {
    id: 'attachmentText',
    run: async (test) => {
      const row = await testRow(test);
      await attach(test.context.calls, row, 'teksti', text);
      return expected(text, await textOf(test.context.calls, row, 'teksti'));
    },
  },
  {
    id: 'attachmentTaken',
    run: async (test) => {
      const [row, { calls }] = [await testRow(test), test.context];
      await prepared(attach(calls, row, 'varattu', 'ensin'));
      const again = calls.write((sp) => filesOf(calls, sp, row).add(`varattu${ending}`, 'sitten'));
      const status = await statusOf(again);
      const kept = await filesOf(calls, calls.sp, row).getByName(`varattu${ending}`).getText();
      return expected('400 or 500, ensin', `${['400', '500'].includes(status) ? '400 or 500' : status}, ${kept}`);
    },
  },
  { id: 'richText', needs: 'typedMerge', run: richText },
];

/** Letters beyond ASCII, line ends of both kinds, and what a file could lose at either end. */
const text = ' {"text":"ääkköset, åäö – €\r\n\n\u2028😀"}\n ';

/**
 * The status that a call was refused with, or 2xx. Rejects where no answer came, or none to what was asked, as under
 * another write at the same time.
 */
async function statusOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return '2xx';
  } catch (error) {
    const refusal = await refusalOf(error);
    if (!refusal || [401, 403, 409, 423, 429, 502, 503, 504].includes(refusal.status)) throw error;
    return String(refusal.status);
  }
}

/** True for an error of a write that another one has overtaken, in either of SharePoint's two ways to say it. */
async function isOvertaken(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return false;
  } catch (error) {
    if (isContested(await refusalOf(error))) return true;
    throw error;
  }
}

async function rawRow(
  { context: { calls } }: TestList,
  { id }: Versioned<Project>,
  column: string,
): Promise<Readonly<Record<string, unknown>>> {
  return calls.items('projects', calls.sp).getById(id).select(column)();
}

/** An etag ends in the version of its row and rises with each change; a write under version 0 is refused. */
async function etags(test: TestList): Promise<Difference | undefined> {
  const { calls, cellContext } = test.context;
  const before = await testRow(test);
  const write = (Title: string, etag: string): Promise<unknown> =>
    calls.write((sp) => calls.items('projects', sp).getById(before.id).update({ Title }, etag));
  await write('Muutettu', before.etag);
  const after = await calls.reread('projects', before, cellContext);
  if (!isOlder(before.etag, after.etag)) return { expected: 'a later version', found: after.etag };
  const overtaken = await isOvertaken(write('Vanhan päälle', outdatedEtag(after.etag)));
  return expected('412', overtaken ? '412' : '2xx');
}

/** Two rows in one batch, one of them under an etag that another write has overtaken. */
async function batch(test: TestList): Promise<Difference | Failure | undefined> {
  const [one, other] = [await testRow(test), await testRow(test)];
  await prepared(done(save(test.context, 'projects', other, { ...other.value, title: 'Toisen' })));
  const changes = [one, other].map((base) => ({ base, mine: { ...base.value, title: 'Yhdessä' } }));
  const outcomes = await saveMany(test.context, 'projects', changes);
  const failure = outcomes.find(isFailure);
  return failure ?? expected('saved, clash', outcomes.map((each) => (isConflict(each) ? 'clash' : 'saved')).join(', '));
}

/** What each kind of write moves of the list that it is in. */
async function stamps(test: TestList): Promise<Difference | undefined> {
  const { calls, cellContext } = test.context;
  const { site, sp, schema } = test;
  const { Id } = await prepared(listOn(site, sp, schema).select('Id')<{ readonly Id: string }>());
  const ask = async (): Promise<string> => {
    const lists = await listsById(sp, [Id]).select('ItemCount', 'LastItemModifiedDate', 'LastItemDeletedDate')<
      ListAnswer[]
    >();
    return lists.map(stampOf).join();
  };
  const row = await testRow(test);
  const moved: string[] = [];
  let before = await ask();
  const after = async (act: string): Promise<void> => {
    const now = await ask();
    if (now !== before) moved.push(act);
    before = now;
  };
  await test.pause();
  const saved = await prepared(
    done<Saved<'projects'> | Conflict<'projects'>>(
      save(test.context, 'projects', row, { ...row.value, title: 'Muutettu' }),
    ),
  );
  await after('edit');
  if (isConflict(saved)) return { expected: 'saved', found: 'clash' };
  await test.pause();
  const removed = await prepared(
    done<Removed<'projects'> | Conflict<'projects'>>(recycle(calls, 'projects', saved.saved, cellContext)),
  );
  await after('recycle');
  if (isConflict(removed)) return { expected: 'recycled', found: 'clash' };
  await prepared(done(bringBack(calls, 'projects', removed, cellContext)));
  await after('restore');
  return expected('edit, recycle, restore', moved.join(', '));
}

/** A text in a column that has become rich text: it is made of elements, and comes back as it was. */
async function richText(test: TestList): Promise<Difference | Failure | undefined> {
  const row = await testRow(test);
  const problem = boundColumns('projects').find(({ property }) => property === 'problem');
  if (problem)
    await changeColumn(test.site, test.schema, problem.name, restType(problem.name, problem.column), {
      RichText: true,
    });
  const rich = noRichTexts();
  const context = { ...test.context, cellContext: { ...test.context.cellContext, rich } };
  const wanted = 'R&D <b>: 2 < 3\nToinen rivi';
  const saved = await save(context, 'projects', row, { ...row.value, problem: wanted });
  if (isFailure(saved)) return saved;
  const raw = String((await rawRow(test, row, 'Problem'))['Problem']);
  if (!isRichText(raw)) return { expected: '<div>…</div>', found: raw };
  return expected(wanted, isConflict(saved) ? 'clash' : saved.saved.value.problem);
}
