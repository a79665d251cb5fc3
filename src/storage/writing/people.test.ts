import { aProject, aResponsible } from '../../../tests/builders';
import type { LocalSite } from '../../../tests/localSite';
import { readySite } from '../../../tests/readySite';
import { loaded, saved, startedProject } from '../../../tests/storeOutcomes';
import type { Versioned } from '../../domain/programme';
import type { Person, Project } from '../../domain/project';
import { isConflict, isFailure, type Store } from '../../domain/store';

let site: LocalSite;
let lead: Store;
let requests: string[] = [];
beforeAll(async () => {
  site = await readySite();
  site.service.app.server.on('request', ({ url }: { url: string }) =>
    requests.push(url.split('?')[0]?.split('/').pop() ?? ''),
  );
});
beforeEach(async () => {
  lead = site.as('lead');
  await lead.load();
});
afterEach(() => site.faultless());
afterAll(() => site.close());

const aino: Person = {
  id: 0,
  name: 'Ahola Aino',
  email: 'aino.ahola@example.com',
  login: 'i:0#.f|membership|aino.ahola@example.com',
};
const newcomer: Person = { ...aino, login: 'i:0#.f|membership|bo.soderstrom@example.com' };
const nobody: Person = { id: 0, name: 'Pekka', email: 'p@example.com', login: 'i:0#.f|membership|nobody@example.com' };
const ensuring = { path: 'ensureuser' };
const refused = { match: ensuring, do: { status: 403 } };

const ledBy = ({ value }: Versioned<Project>, person: Person | undefined = aino): Project => ({
  ...value,
  lead: person,
});

/** The user whom the list names as the lead of a measure, read past the product. */
async function leadInList({ id }: Versioned<Project>): Promise<unknown> {
  const row = await site.read<{ readonly Lead?: { readonly EMail: string } }>(
    'owner',
    `web/getList('/sites/digi/Lists/Projects')/items(${id})?$select=Lead/EMail&$expand=Lead`,
  );
  return row.Lead?.EMail;
}

describe('people', () => {
  it('are found with title, department and mail; users of the site by number, others by login', async () => {
    const found = await lead.findPeople('vee');
    expect(found).toEqual([
      {
        id: 7,
        name: 'Veera Vetäjä',
        email: 'lead@example.com',
        job: 'Projektipäällikkö',
        department: 'Tietohallinto',
      },
      expect.objectContaining({ id: 0, login: 'i:0#.f|membership|veera.virtanen@example.com', name: 'Veera Virtanen' }),
    ]);
    expect(await lead.findPeople('qqzz')).toEqual([]);
  });

  it('are not found without a network, and that is told', async () => {
    await site.fault({ match: { path: 'clientpeoplepickersearchuser' }, do: { drop: 'before' } });
    expect(await lead.findPeople('vee')).toMatchObject({ failed: 'offline' });
  });

  it('who may not edit are told to owners; of all else nothing is said', async () => {
    const owner = site.as('owner');
    const [member, visitor] = [
      { id: 7, name: '', email: '' },
      { id: 8, name: '', email: '' },
    ];
    const told = (store: Store, person: Person): Promise<unknown> => store.mayEdit(person);
    expect([await told(owner, member), await told(owner, visitor)]).toEqual([true, false]);
    expect([await told(owner, newcomer), await told(lead, visitor)]).toEqual([undefined, undefined]);
  });
});

describe('somebody who has never been on the site', () => {
  it('becomes a user of it when the measure is saved, and leads it under the name of the site [I14]', async () => {
    const record = await startedProject(lead);
    const { value, id } = saved(await lead.save('projects', record, ledBy(record)));
    expect(value.lead).toEqual({ id: expect.any(Number) as number, name: 'Aino Ahola', email: aino.email });
    expect(loaded(await lead.load()).records.projects.find((each) => each.id === id)?.value.lead).toEqual(value.lead);
  });

  it('leads a measure that is added, and answers for a role', async () => {
    const added = saved(await lead.create('projects', aProject({ key: 'N1', title: 'Uusi', lead: aino }).value));
    expect(added.value.lead?.name).toBe('Aino Ahola');
    const role = await site
      .as('owner')
      .create('responsibles', aResponsible({ key: 'N2', title: 'Rooli', person: aino }).value);
    expect(role).toMatchObject({ saved: { value: { person: { name: 'Aino Ahola' } } } });
  });

  it('leads many measures: made a user once, all in the requests of any change of many, and taken back [M5]', async () => {
    const records = [await startedProject(lead), await startedProject(lead)];
    requests = [];
    const outcomes = await lead.saveMany(
      'projects',
      records.map((base) => ({ base, mine: ledBy(base) })),
    );
    if (isFailure(outcomes)) throw new Error(outcomes.failed);
    expect(requests.filter((request) => request !== 'contextinfo')).toEqual(['ensureuser', '$batch', '$batch']);
    const now = outcomes.map(saved);
    expect(now.map(({ value }) => value.lead?.name)).toEqual(['Aino Ahola', 'Aino Ahola']);
    const back = await lead.saveMany(
      'projects',
      now.map((base) => ({ base, mine: { ...base.value, lead: undefined } })),
    );
    expect(isFailure(back) ? back : back.map((each) => saved(each).value.lead)).toEqual([undefined, undefined]);
  });

  it('leads a measure whose save is repeated after its write had failed, or had lost its answer [I14]', async () => {
    for (const drop of ['before', 'after']) {
      const record = await startedProject(lead);
      await site.fault({ match: { method: 'MERGE' }, do: { drop }, times: 3 });
      await site.fault({ match: { path: `items(${record.id})` }, do: { drop: 'before' } });
      const mine = ledBy(record);
      expect(await lead.save('projects', record, mine)).toMatchObject({ failed: 'offline' });
      await site.faultless();
      const again = await lead.save('projects', record, mine, { sent: [mine], beside: [] });
      expect(saved(again)).toMatchObject({ value: { lead: { name: 'Aino Ahola' } } });
      expect(await leadInList(record)).toBe(aino.email);
    }
  });

  it('is not written over another lead whom somebody else has chosen meanwhile', async () => {
    const record = await startedProject(lead);
    await site.change('owner', 'Projects', record.id, { LeadId: 8 });
    const outcome = await lead.save('projects', record, ledBy(record));
    expect(isConflict(outcome) && outcome.clashes).toEqual(['lead']);
  });

  it('whom the organisation no longer knows is told at the field, and nothing is written', async () => {
    const record = await startedProject(lead);
    expect(await lead.save('projects', record, ledBy(record, nobody))).toMatchObject({
      failed: 'refused',
      properties: ['lead'],
    });
  });
});

describe('somebody whom the writer may not make a user', () => {
  beforeEach(() => site.fault(refused));

  it('leads the measure by the login, beside what else is saved', async () => {
    const record = await startedProject(lead);
    const outcome = await lead.save('projects', record, { ...ledBy(record), statusNote: 'Alkaa.' });
    expect(saved(outcome).value).toMatchObject({ lead: { name: 'Aino Ahola' }, statusNote: 'Alkaa.' });
    expect(await leadInList(record)).toBe(aino.email);
  });

  it('leads a measure that is added, and many measures', async () => {
    const added = saved(await lead.create('projects', aProject({ key: 'N3', title: 'Uusi', lead: aino }).value));
    expect(added.value.lead?.name).toBe('Aino Ahola');
    const records = [await startedProject(lead), await startedProject(lead)];
    const outcomes = await lead.saveMany(
      'projects',
      records.map((base) => ({ base, mine: ledBy(base) })),
    );
    expect(isFailure(outcomes) ? outcomes : outcomes.map((each) => saved(each).value.lead?.name)).toEqual([
      'Aino Ahola',
      'Aino Ahola',
    ]);
  });

  it('is not written over another lead whom somebody else has chosen meanwhile', async () => {
    const record = await startedProject(lead);
    await site.change('owner', 'Projects', record.id, { LeadId: 8 });
    const outcome = await lead.save('projects', record, { ...ledBy(record), statusNote: 'Alkaa.' });
    expect(isConflict(outcome) && [outcome.clashes, outcome.theirs.value.statusNote]).toEqual([['lead'], 'Alkaa.']);
    expect(await leadInList(record)).toBe('director@example.com');
  });

  it('leads the measure once although the answer was lost', async () => {
    const record = await startedProject(lead);
    await site.fault({ match: { path: 'validateupdatelistitem' }, do: { drop: 'after' } });
    expect(saved(await lead.save('projects', record, ledBy(record))).value.lead?.name).toBe('Aino Ahola');
  });

  it('leads the measure that was added, once its add is repeated: there is one row', async () => {
    await site.fault({ match: { path: 'validateupdatelistitem' }, do: { status: 429, retryAfter: 0 }, times: 3 });
    const mine = aProject({ key: 'N4', title: 'Uusi', lead: aino }).value;
    expect(await lead.create('projects', mine)).toMatchObject({ unsure: true });
    await site.faultless();
    await site.fault(refused);
    expect(saved(await lead.create('projects', mine, [mine])).value.lead?.name).toBe('Aino Ahola');
    expect(loaded(await lead.load()).records.projects.filter(({ value }) => value.key === 'N4')).toHaveLength(1);
  });
});
