import '@pnp/sp/content-types/list';
import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import { body } from '@pnp/queryable';
import { spPost, SPCollection } from '@pnp/sp';
import type { LeftAsIs } from '../../domain/store';
import { boundColumns } from '../columns/rows';
import { formerPresentations, formerTitles } from '../schema/former';
import type { AnyList } from '../schema/listSchema';
import type { AnyForm, AnyPresentation } from '../schema/listPresentation';
import { presentations } from '../schema/presentations';
import { formLayout, isLayoutOf } from './formLayout';
import { fieldsOf } from './provisionColumns';
import { toldColumns } from '../reading/toldBy';
import { ensureRule } from './rule';
import { listOn, type Site, type EarlierSetUp } from './site';
import { newView, viewColumns, viewQuery } from './views';

interface ContentTypeAnswer {
  readonly StringId: string;
  readonly ClientFormCustomFormatter?: string | null;
}

/**
 * Gives a list its form, its rule and its views. What an earlier version wrote is replaced while nobody has changed it;
 * what people have changed stays, and is told. Each version's views are made once, with that version: after that they
 * are people's own to change and remove. The view that the list opens with is set last: while it is as SharePoint made
 * it, the list has just been made. A form layout is written where there is none.
 */
export async function ensurePresentation(
  site: Site,
  schema: AnyList,
  earlier: EarlierSetUp,
): Promise<readonly LeftAsIs[]> {
  const presentation = presentations[schema.kind];
  const fields = await toldColumns(() => fieldsOf(site, schema));
  const titles = new Map(fields.map((field) => [field.InternalName, field.Title]));
  const titleOf = (name: string): string => titles.get(name) ?? name;
  const form = await ensureForm(site, schema, titleOf);
  const { Items: shown } = await site.write((sp) =>
    listOn(site, sp, schema).defaultView.fields<{ readonly Items: readonly string[] }>(),
  );
  const asMade = shown.every((name) => name === 'LinkTitle' || name === 'Attachments');
  const version = asMade ? 0 : earlier.version;
  const rule = await ensureRule(site, schema, titleOf, version);
  await ensureViews(site, schema, presentation, version);
  if (version === 0) await ensureFirstView(site, schema, presentation, asMade ? [] : shown);
  return [...form, ...rule];
}

/** Gives a list its form where it has none, or that of an earlier version; one that people changed is left and told. */
export async function ensureForm(
  site: Site,
  schema: AnyList,
  titleOf: (internal: string) => string,
): Promise<readonly LeftAsIs[]> {
  const { form } = presentations[schema.kind];
  const item = await formOf(site, schema);
  if (!item) return [];
  const current = item.text;
  const ours = new Map(boundColumns(schema.kind).map(({ name, column, property }) => [name, { column, property }]));
  const titlesOf = (name: string): readonly string[] => [titleOf(name), ours.get(name)?.column.title ?? name];
  const everOf = (name: string): readonly string[] => [
    ...titlesOf(name),
    ...formerTitles(schema.kind, ours.get(name)?.property ?? ''),
  ];
  if (isLayoutOf(current, form, titlesOf)) return [];
  const written: readonly AnyForm[] = [form, ...(formerPresentations[schema.kind]?.forms ?? [])];
  if (current !== '' && !written.some((one) => isLayoutOf(current, one, everOf)))
    return [{ kind: schema.kind, part: 'form' }];
  const layout = formLayout(form, titleOf);
  await site.write((sp) =>
    listOn(site, sp, schema).contentTypes.getById(item.id).update({ ClientFormCustomFormatter: layout }),
  );
  return [];
}

/** The form of a list: the content type that it belongs to, and the text of its layout, '' where it has none. */
export async function formOf(
  site: Site,
  schema: AnyList,
): Promise<{ readonly id: string; readonly text: string } | undefined> {
  const types = await site.write((sp) =>
    listOn(site, sp, schema).contentTypes.select('StringId', 'ClientFormCustomFormatter')<ContentTypeAnswer[]>(),
  );
  const item = types.find(({ StringId: id }) => id.startsWith('0x0100'));
  return item && { id: item.StringId, text: item.ClientFormCustomFormatter ?? '' };
}

/** Makes the views that came after a version, but for those that are there. */
async function ensureViews(site: Site, schema: AnyList, presentation: AnyPresentation, version: number): Promise<void> {
  const wanted = presentation.views.filter(({ since = 1 }) => since > version);
  if (wanted.length === 0) return;
  const present = await viewsOf(site, schema);
  for (const view of wanted.filter(({ title }) => !present.some((other) => other.Title === title))) {
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
