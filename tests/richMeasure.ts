/** A measure on a site of its own whose columns people turn into rich text; each test has a site and a measure. */
import { JSDOM } from 'jsdom';
import { aProject } from './builders';
import type { LocalSite } from './localSite';
import { readySite } from './readySite';
import type { Programme, Versioned } from '../src/domain/programme';
import type { Project } from '../src/domain/project';
import { isFailure, type Store } from '../src/domain/store';

export let site: LocalSite;
export let lead: Store;
export let record: Versioned<Project>;

/** Gives each test of a file a site, and a measure with this problem, which a lead has read. */
export function eachWithMeasure(problem: string): void {
  beforeAll(() => {
    const { DOMParser, Node } = new JSDOM().window;
    Object.assign(globalThis, { DOMParser, Node });
  });
  beforeEach(async () => {
    site = await readySite();
    lead = site.as('lead');
    await lead.load();
    const made = await lead.create('projects', aProject({ key: 'M', code: '', problem }).value);
    if (!('saved' in made)) throw new Error(JSON.stringify(made));
    record = made.saved;
    site.nextSecond();
  }, 30_000);
  afterEach(() => site.close());
}

const listOf = (name: string): string => `web/getList('/sites/digi/Lists/${name}')`;

/** Turns a column of text into one of rich text, as an owner does in the settings of the list. */
export async function makeRich(column: string, list = 'Projects'): Promise<void> {
  const body = { '@odata.type': '#SP.FieldMultiLineText', RichText: true };
  const path = `${listOf(list)}/fields/getByInternalNameOrTitle('${column}')`;
  expect(await site.post('owner', path, JSON.stringify(body), 'MERGE')).toBe(204);
}

/** What the owner writes into the measure in SharePoint's own form. */
export async function formatted(cells: Readonly<Record<string, string>>): Promise<void> {
  await site.change('owner', 'Projects', record.id, cells);
  site.nextSecond();
}

/** What stands in a cell of the measure. */
export async function held(name: string): Promise<string> {
  return String((await site.read<Record<string, unknown>>('lead', `${listOf('Projects')}/items(${record.id})`))[name]);
}

/** A programme that was read. Throws any other outcome. */
export function loaded(outcome: Programme | object): Programme {
  if (isFailure(outcome) || !('records' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The measure in a programme. Throws where it is not there. */
export function shown(programme: Programme): Versioned<Project> {
  const found = programme.records.projects.find(({ id }) => id === record.id);
  if (!found) throw new Error('The measure is not there.');
  return found;
}

/** From now on a list does not tell of its columns, or not for so many times: `how` is what it answers. */
export function untold(how: object, times?: number, list = 'Projects'): Promise<void> {
  const match = { path: `Lists/${list}')/fields?$select=InternalName,Title,RichText` };
  return site.fault({ match, ...(times && { nth: 1, times }), do: how });
}

/** Makes a column of many lines of rich text in the measures' list. */
export async function addRich(name: string, title: string): Promise<void> {
  const xml = `<Field Type="Note" RichText="TRUE" Name="${name}" StaticName="${name}" DisplayName="${title}" />`;
  const body = JSON.stringify({ parameters: { SchemaXml: xml, Options: 9 } });
  expect(await site.post('owner', `${listOf('Projects')}/fields/createFieldAsXml`, body)).toBe(200);
}

/** Takes a column of the measures' list away and makes it again as one of many lines of rich text, as people can. */
export async function makeAnew(name: string, title: string): Promise<void> {
  const path = `${listOf('Projects')}/fields/getByInternalNameOrTitle('${name}')`;
  expect(await site.post('owner', path, '', 'DELETE')).toBe(200);
  await addRich(name, title);
}
