import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views/list';
import type { Responsible } from '../../domain/responsible';
import type { Failure } from '../../domain/store';
import { boundColumns } from '../columns/rows';
import { failureOf, listTitleTaken, refusalOf } from '../failure';
import { readWeb } from '../reading/load';
import { listUrl } from '../schema/listSchema';
import { presentations } from '../schema/presentations';
import { schemas } from '../schema/schemas';
import { fieldXml } from '../setUp/fieldXml';
import { listAt, listsOf, unseenAt } from '../setUp/foreignLists';
import { isOurs, plainList, type ColumnSigns } from '../setUp/ownership';
import { changeColumn, fieldsOf, makeColumn, restType } from '../setUp/provisionColumns';
import { isLayoutOf } from '../setUp/formLayout';
import { addView, ensureForm, formOf, viewsOf } from '../setUp/provisionPresentation';
import { ensureRights } from '../setUp/provisionRights';
import { ensureRule } from '../setUp/rule';
import { listOn } from '../setUp/site';
import { create } from '../writing/create';
import { done, roleRow, keyMarks, prepared, type TestList } from './testList';
import { expected, type Check, type Difference } from './check';

/** What set-up assumes of the site and of its lists. */
export const checksOfLists: readonly Check[] = [
  {
    id: 'web',
    run: async ({ sp }) => {
      const { CurrentUser: user, RegionalSettings: region } = await readWeb(sp);
      return expected('number number number', `${typeof user.Id} ${typeof region.TimeZone.Id} ${biasType(region)}`);
    },
  },
  {
    id: 'newList',
    run: async (test) => {
      const list = listAt(await listsOf(test.sp), test.site.webUrl, test.schema);
      const columns = await signsOf(test);
      return expected('ours', list && isOurs(list, columns, test.schema) ? 'ours' : added(columns));
    },
  },
  {
    id: 'address',
    run: async ({ site, sp, schema, id, title }) => {
      await site.write((through) => listOn(site, through, schema).update({ Title: title }));
      return expected(id, listAt(await listsOf(sp), site.webUrl, schema)?.Id ?? 'no list');
    },
  },
  {
    id: 'missingList',
    run: async ({ site, sp, schema }) => {
      const unseen = await unseenAt(sp, `${listUrl(site.webUrl, schema)}0`);
      // Where the list that is there is closed, too, the answer says nothing of one that is not.
      if (unseen.length > 0) await listOn(site, sp, schema).select('Id')();
      return expected('404', unseen.length === 0 ? '404' : '403');
    },
  },
  { id: 'missingColumn', run: missingColumn },
  { id: 'titles', run: twoTitles },
  {
    id: 'ownColumns',
    run: async (test) => {
      await test.columns();
      const key = (await signsOf(test)).find(({ InternalName }) => InternalName === 'Key');
      const marks = keyMarks.forms.filter((mark) => key?.SchemaXml.includes(mark));
      return expected([keyMarks.description, ...keyMarks.forms].join(', '), [key?.Description, ...marks].join(', '));
    },
  },
  {
    id: 'years',
    run: async (test) => {
      await test.columns();
      const { SchemaXml: xml } = await fieldOf(test, 'Year', 'SchemaXml');
      return expected('CommaSeparator="FALSE"', /CommaSeparator="\w+"/.exec(String(xml))?.[0] ?? 'none');
    },
  },
  {
    id: 'defaults',
    run: async (test) => {
      await test.columns();
      const { DefaultValue: value } = await fieldOf(test, 'ClimateProgramme', 'DefaultValue');
      return expected('0', String(value));
    },
  },
  {
    id: 'typedMerge',
    run: async (test) => {
      await test.columns();
      const status = boundColumns('projects').find(({ property }) => property === 'status');
      const choices = [...(status?.column.choices ?? []), 'Testi'];
      if (status)
        await changeColumn(test.site, test.schema, status.name, restType(status.name, status.column), {
          Choices: choices,
        });
      const field = (await fieldsOf(test.site, test.schema)).find(({ InternalName }) => InternalName === 'Status');
      return expected(choices.join(', '), (field?.Choices ?? []).join(', '));
    },
  },
  { id: 'doubles', run: doubles },
  { id: 'viewOrder', run: viewOrder },
  {
    id: 'boardView',
    run: async (test) => {
      await test.columns();
      const board = presentations.projects.views.find(({ boardBy }) => boardBy !== undefined);
      if (!board) return undefined;
      const { Id: made } = await addView(test.site, test.schema, { ...board, title: 'Taulu' });
      const asked = listOn(test.site, test.sp, test.schema).views.getById(made).select('ViewType2', 'ViewData');
      const { ViewType2: type, ViewData: data } = await asked<Readonly<Record<string, string | null>>>();
      return expected('KANBAN true', `${type} ${data?.includes('KanbanPivotColumn') === true}`);
    },
  },
  {
    id: 'form',
    run: async (test) => {
      await test.columns();
      const titleOf = await titlesIn(test);
      await ensureForm(test.site, test.schema, titleOf);
      const { text = '' } = (await formOf(test.site, test.schema)) ?? {};
      const isSame = isLayoutOf(text, presentations.projects.form, (name) => [titleOf(name)]);
      return expected('as it was written', isSame ? 'as it was written' : text);
    },
  },
];

/** What set-up assumes of rules and rights: tried last, for they hold for all that comes after them. */
export const lastChecks: readonly Check[] = [
  {
    id: 'validation',
    run: async (test) => {
      await test.columns();
      const [list, titleOf] = [{ ...schemas.responsibles, name: test.schema.name }, await titlesIn(test)];
      // A list that takes no row at all says nothing of its rule.
      await prepared(done(create(test.context, 'responsibles', roleRow(test, {}))));
      await ensureRule(test.site, list, titleOf, 0);
      for (const days of roleDays) await done(create(test.context, 'responsibles', roleRow(test, days)));
      const left = await ensureRule(test.site, list, titleOf, 0);
      return expected('the same rule', left.length === 0 ? 'the same rule' : 'another rule');
    },
  },
  {
    id: 'ownRights',
    run: async (test) => {
      await ensureRights(test.site, test.schema);
      const { Id: me } = await prepared(test.sp.web.currentUser.select('Id')<{ readonly Id: number }>());
      const held = await listOn(test.site, test.sp, test.schema).roleAssignments.select('PrincipalId')<
        readonly { readonly PrincipalId: number }[]
      >();
      return expected('by group', held.some(({ PrincipalId }) => PrincipalId === me) ? 'by name' : 'by group');
    },
  },
];

/** Days that the rule lets through: none, the first alone, and both in their order. */
const roleDays: readonly Partial<Responsible>[] = [
  {},
  { validFrom: '2026-01-01' },
  { validFrom: '2026-01-01', validTo: '2026-12-31' },
];

function biasType({ TimeZone: { Information } }: { readonly TimeZone: { readonly Information: unknown } }): string {
  return typeof (Information as { readonly Bias?: unknown } | undefined)?.Bias;
}

function signsOf({ site, sp, schema }: TestList): Promise<readonly ColumnSigns[]> {
  return listOn(site, sp, schema).fields.select('InternalName', 'TypeAsString', 'Description', 'SchemaXml')<
    readonly ColumnSigns[]
  >();
}

/** Which columns of a new list look like added ones. */
function added(columns: readonly ColumnSigns[]): string {
  return columns
    .filter(({ SchemaXml }) => SchemaXml.includes('SourceID="{'))
    .map(({ InternalName }) => InternalName)
    .join(', ');
}

function fieldOf(
  { site, sp, schema }: TestList,
  name: string,
  asked: string,
): Promise<Readonly<Record<string, unknown>>> {
  return listOn(site, sp, schema).fields.getByInternalNameOrTitle(name).select(asked)();
}

/** The titles of the columns of a test's list, by their internal names. */
async function titlesIn(test: TestList): Promise<(name: string) => string> {
  const titles = new Map((await fieldsOf(test.site, test.schema)).map((field) => [field.InternalName, field.Title]));
  return (name) => titles.get(name) ?? name;
}

/** A read that names a column that no list has is to be refused in SharePoint's own words. */
async function missingColumn({ site, sp, schema }: TestList): Promise<Difference | Failure | undefined> {
  // A list that tells of no column says nothing of one that it lacks.
  await prepared(listOn(site, sp, schema).items.select('Id')());
  try {
    await listOn(site, sp, schema).items.select('DigitiekarttaTesti')();
    return expected('refused', 'answered');
  } catch (error) {
    const failure = await failureOf(error);
    return failure.failed === 'refused' ? undefined : failure;
  }
}

/** A second list with the same title in other letters is to be refused; one that is made goes again. */
async function twoTitles({ site, schema, title }: TestList): Promise<ReturnType<typeof expected>> {
  await prepared(site.write((sp) => listOn(site, sp, schema).update({ Title: title })));
  try {
    const made = await site.write((sp) => sp.web.lists.add(title.toUpperCase(), schema.description, plainList, false));
    await site.write((sp) => sp.web.lists.getById(made.Id).delete());
    return expected('refused', 'made');
  } catch (error) {
    if ((await refusalOf(error))?.code !== listTitleTaken) throw error;
    return undefined;
  }
}

/** A column made a second time, as by two owners at once: set-up takes the double away. */
async function doubles(test: TestList): Promise<ReturnType<typeof expected>> {
  await test.columns();
  const names = async (): Promise<string> =>
    (await fieldsOf(test.site, test.schema)).map(({ InternalName }) => InternalName).join(' ');
  const before = await prepared(names());
  const code = boundColumns('projects').find(({ property }) => property === 'code');
  if (code) await makeColumn(test.site, test.schema, code.name, fieldXml(code.property, code.column));
  return expected(before, await names());
}

/** Three views, two of one title: they come in the order they were made, and the last goes again. */
async function viewOrder(test: TestList): Promise<ReturnType<typeof expected>> {
  await test.columns();
  const titles = ['Testi A', 'Testi B', 'Testi A'];
  const [view] = presentations.projects.views;
  if (!view) return undefined;
  const ids: string[] = [];
  for (const title of titles) ids.push((await addView(test.site, test.schema, { ...view, title })).Id);
  const ours = async (): Promise<string> =>
    (await viewsOf(test.site, test.schema))
      .filter(({ Title }) => titles.includes(Title))
      .map(({ Id }) => Id)
      .join(' ');
  const all = await ours();
  if (all !== ids.join(' ')) return expected(ids.join(' '), all);
  const last = ids.pop() ?? '';
  await test.site.write((sp) => listOn(test.site, sp, test.schema).views.getById(last).delete());
  return expected(ids.join(' '), await ours());
}
