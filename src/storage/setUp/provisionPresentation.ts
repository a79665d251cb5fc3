import '@pnp/sp/content-types/list';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import { body } from '@pnp/queryable';
import { spPost, SPCollection } from '@pnp/sp';
import { formLayout } from './formLayout';
import { fieldsOf } from './provisionColumns';
import type { AnyList } from '../schema/listSchema';
import type { AnyPresentation } from '../schema/listPresentation';
import { presentations } from '../schema/presentations';
import { listOn, type Site, type EarlierSetUp } from './site';
import { newView, viewColumns, viewQuery } from './views';

interface ContentTypeAnswer {
  readonly StringId: string;
  readonly ClientFormCustomFormatter?: string | null;
}

/**
 * Gives a list its form, its rule and its views. The view that the list opens with is set last: while it is as
 * SharePoint made it, the rest may be missing too. After that, views and rule are people's own to change and remove; a
 * form layout is written where there is none.
 */
export async function ensurePresentation(site: Site, schema: AnyList, earlier: EarlierSetUp): Promise<void> {
  const presentation = presentations[schema.kind];
  await ensureForm(site, schema, presentation);
  const { Items: shown } = await site.write((sp) =>
    listOn(site, sp, schema).defaultView.fields<{ readonly Items: readonly string[] }>(),
  );
  const asMade = shown.every((name) => name === 'LinkTitle' || name === 'Attachments');
  if (!asMade && earlier.completed) return;
  await ensureValidation(site, schema, presentation);
  await ensureViews(site, schema, presentation);
  await ensureFirstView(site, schema, presentation, asMade ? [] : shown);
}

async function ensureForm(site: Site, schema: AnyList, presentation: AnyPresentation): Promise<void> {
  const types = await site.write((sp) =>
    listOn(site, sp, schema).contentTypes.select('StringId', 'ClientFormCustomFormatter')<ContentTypeAnswer[]>(),
  );
  const item = types.find(({ StringId: id }) => id.startsWith('0x0100'));
  if (!item || item.ClientFormCustomFormatter) return;
  const titles = new Map((await fieldsOf(site, schema)).map((field) => [field.InternalName, field.Title]));
  const layout = formLayout(presentation, (name) => titles.get(name) ?? name);
  await site.write((sp) =>
    listOn(site, sp, schema).contentTypes.getById(item.StringId).update({ ClientFormCustomFormatter: layout }),
  );
}

/** Gives a list its rule between columns where it has none. */
export async function ensureValidation(site: Site, schema: AnyList, { validation }: AnyPresentation): Promise<void> {
  if (!validation) return;
  const present = await site.write((sp) =>
    listOn(site, sp, schema).select('ValidationFormula')<{ readonly ValidationFormula: string | null }>(),
  );
  if (present.ValidationFormula) return;
  await site.write((sp) =>
    listOn(site, sp, schema).update({ ValidationFormula: validation.formula, ValidationMessage: validation.message }),
  );
}

async function ensureViews(site: Site, schema: AnyList, presentation: AnyPresentation): Promise<void> {
  const present = await viewsOf(site, schema);
  for (const view of presentation.views.filter(({ title }) => !present.some((other) => other.Title === title))) {
    const made = await addView(site, schema, view);
    // Another owner's set-up may have made it at the same time; the one that came second goes again.
    const [, ...doubles] = (await viewsOf(site, schema)).filter(({ Title }) => Title === view.title);
    if (doubles.some(({ Id }) => Id === made.Id))
      await site.write((sp) => listOn(site, sp, schema).views.getById(made.Id).delete());
  }
}

/** A view as set-up sees it. */
export interface ViewAnswer {
  readonly Id: string;
  readonly Title: string;
}

/** Adds a view to a list. PnPjs' own views.add posts an entity, which knows no board. */
export function addView(site: Site, schema: AnyList, view: AnyPresentation['views'][number]): Promise<ViewAnswer> {
  return site.write((sp) =>
    spPost<ViewAnswer>(
      SPCollection(listOn(site, sp, schema), 'views/add'),
      body({ parameters: newView(schema, view) }),
    ),
  );
}

/** The views of a list, in the order they were made. */
export function viewsOf(site: Site, schema: AnyList): Promise<readonly ViewAnswer[]> {
  return site.write((sp) => listOn(site, sp, schema).views.select('Id', 'Title')<ViewAnswer[]>());
}

/** Goes on with the view's columns where an interrupted run left off. */
async function ensureFirstView(
  site: Site,
  schema: AnyList,
  { first }: AnyPresentation,
  begun: readonly string[],
): Promise<void> {
  const wanted = viewColumns(first);
  const goesOn = begun.length > 0 && begun.every((name, index) => name === wanted[index]);
  if (!goesOn) await site.write((sp) => listOn(site, sp, schema).defaultView.fields.removeAll());
  for (const name of goesOn ? wanted.slice(begun.length) : wanted)
    await site.write((sp) => listOn(site, sp, schema).defaultView.fields.add(name));
  const named = first.title !== undefined && { Title: first.title };
  await site.write((sp) =>
    listOn(site, sp, schema).defaultView.update({ ViewQuery: viewQuery(schema, first), ...named }),
  );
}
