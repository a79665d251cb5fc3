/** Drafts that the first version kept in a browser, gone on with on its site under today's package. */
import { browser } from '../../../tests/browser';
import { firstVersionDrafts, firstVersionSite } from '../../../tests/firstVersion';
import type { LocalSite } from '../../../tests/localSite';
import { byKey, isUnsaved, type Entity, type Programme } from '../../domain/programme';
import type { Answer } from '../../domain/record/editingState';
import { formWithout, type Form } from '../../domain/record/form';
import { readingForm } from '../../domain/record/metricRules';
import { measureForm } from '../../domain/record/projectRules';
import { isFailure, type Store } from '../../domain/store';
import { draftsOf } from './drafts';
import { openSession } from './session';

jest.setTimeout(30_000);

let site: LocalSite;
beforeEach(async () => {
  site = await firstVersionSite();
  browser();
  for (const [name, text] of Object.entries(firstVersionDrafts())) window.localStorage.setItem(name, text);
});
afterEach(async () => {
  Reflect.deleteProperty(globalThis, 'window');
  await site.close();
});

const cases = [
  ['as the first version left the site', () => Promise.resolve()],
  [
    'once set-up has been run twice',
    async () => {
      await site.as('owner').setUp(() => undefined);
      await site.as('owner').setUp(() => undefined);
    },
  ],
] as const;

describe.each(cases)('a draft of the first version, %s', (_, prepare) => {
  it('is offered and saved: what was typed, and nothing else [V6]', async () => {
    await prepare();
    const lead = site.as('lead');
    const theme = byKey(await loaded(lead), 'themes', 'C')?.id;
    expect(await goneOnWith(lead, 'projects', 'A1', measureForm('2026-11-29'))).toEqual({
      statusNote: 'Toimittaja on valittu.',
      theme,
      benefit: undefined,
      // What a person has replaced holds no example any more.
      exampleFields: ['impact'],
    });
    const responsible = byKey(await loaded(lead), 'responsibles', '2024-r01')?.id;
    expect(await goneOnWith(lead, 'projects', 'id:4', measureForm('2026-11-29'))).toEqual({
      key: expect.stringMatching(/^2025-/) as string,
      title: 'Rivi, jonka nimi on kesken',
      responsible,
    });
    expect(await goneOnWith(lead, 'metrics', '2024-m01', readingForm)).toEqual({
      targetUnit: 'prosenttia',
    });
    expect(window.localStorage.length).toBe(0);
  });
});

/** Takes a draft up and saves it: what the row has become otherwise by that. */
async function goneOnWith<K extends 'projects' | 'metrics'>(
  store: Store,
  kind: K,
  key: string,
  form: Form<Entity[K]>,
): Promise<object> {
  const programme = await loaded(store);
  const record = byKey(programme, kind, key);
  if (!record || isUnsaved(record)) throw new Error(`There is no ${key}.`);
  const shelf = draftsOf<Entity[K]>(programme, kind, { form: form.name, record, formerKey: record.value.key });
  const answer = await new Promise<Answer<Entity[K]>>((resolve) => {
    const session = openSession<Entity[K]>({
      opening: {
        form: formWithout(form, programme.lacks[kind] ?? []),
        opening: 'now',
        base: record,
        begun: record.value,
        draft: shelf.newest('2026-11-29T20:00:00Z').draft,
        problemsOf: () => [],
      },
      shelfOf: () => shelf,
      now: () => '2026-11-29T20:00:00Z',
      newOpening: () => 'now',
      carry: async ({ mine }) => {
        const answered = (await store.save(kind, record, mine)) as Answer<Entity[K]>;
        resolve(answered);
        return answered;
      },
      onChange: () => undefined,
      onAnswered: () => undefined,
    });
    session.resume();
    session.save();
  });
  if (!('saved' in answer)) throw new Error(JSON.stringify(answer));
  const before: Readonly<Record<string, unknown>> = { ...record.value };
  return Object.fromEntries(
    Object.entries(answer.saved.value).filter(
      ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
    ),
  );
}

async function loaded(store: Store): Promise<Programme> {
  const programme = await store.load();
  if (isFailure(programme)) throw new Error(JSON.stringify(programme));
  return programme;
}
