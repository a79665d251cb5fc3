/**
 * @jest-environment node
 *
 * Columns of one line of text that a city has made into ones of many lines, and columns of its own.
 */
import {
  addRich,
  eachWithMeasure,
  formatted,
  held,
  lead,
  loaded,
  makeAnew,
  record,
  shown,
  untold,
} from '../../../tests/richMeasure';

eachWithMeasure('Ongelma');

describe('a column of one line that has become one of rich text', () => {
  beforeEach(() => makeAnew('TitleSv', 'Nimi ruotsiksi'));

  it('is shown as text, also where no other column looks like it, and written as it keeps text', async () => {
    await formatted({ TitleSv: '<p>Åtgärd <b>ett</b></p>' });
    const programme = loaded(await lead.load());
    const base = shown(programme);
    expect([base.value.titleSv, programme.rich, programme.badCells]).toEqual([
      'Åtgärd ett',
      { projects: [{ property: 'titleSv', title: 'Nimi ruotsiksi' }] },
      [],
    ]);
    const before = await held('TitleSv');
    const saved = await lead.save('projects', base, { ...base.value, titleSv: 'IT & <data>' });
    expect(saved).toMatchObject({ saved: { value: { titleSv: 'IT & <data>' } } });
    expect(await held('TitleSv')).toContain('IT &amp; &lt;data&gt;');
    if (!('saved' in saved)) return;
    expect(await lead.save('projects', saved.saved, base.value)).toHaveProperty('saved');
    expect(await held('TitleSv')).toBe(before);
  });

  it('is known before a sign is written that it would take for its own', async () => {
    const saved = await lead.save('projects', record, { ...record.value, titleSv: 'a <b' });
    expect(saved).toMatchObject({ saved: { value: { titleSv: 'a <b' } } });
    expect(await held('TitleSv')).toContain('a &lt;b');
  });

  it('is named where its list does not tell, shows no tags, and is not replaced unseen', async () => {
    await formatted({ TitleSv: '<p>Åtgärd <b>ett</b></p>' });
    await untold({ status: 403 });
    const programme = loaded(await lead.load());
    const base = shown(programme);
    expect([base.value.titleSv, programme.badCells]).toMatchObject(['', [{ column: 'TitleSv', problem: 'notTold' }]]);
    const before = await held('TitleSv');
    const told = { failed: 'columnsUntold', properties: ['titleSv'] };
    expect(await lead.save('projects', base, { ...base.value, titleSv: 'Ett & två' })).toMatchObject(told);
    expect(await held('TitleSv')).toBe(before);
  });
});

it('a line of text is written with its signs while the list does not tell, and is the same text', async () => {
  await untold({ status: 403 });
  const base = shown(loaded(await lead.load()));
  const mine = { ...base.value, titleSv: 'IT & data', title: '<b>Nimi</b>' };
  expect(await lead.save('projects', base, mine)).toMatchObject({ saved: { value: mine } });
  expect(shown(loaded(await lead.load())).value.title).toBe('<b>Nimi</b>');
});

it('a column of rich text that is a city’s own is not read, nor asked for, and stays as it is', async () => {
  await addRich('Oma', 'Oma');
  await formatted({ Oma: '<p>oma <b>teksti</b></p>' });
  const before = await held('Oma');
  // Whoever asked would have to wait.
  await untold({ status: 429, retryAfter: 0 });
  const programme = loaded(await lead.load());
  expect([programme.rich, programme.badCells]).toEqual([{}, []]);
  const base = shown(programme);
  expect(await lead.save('projects', base, { ...base.value, title: 'Uusi nimi' })).toHaveProperty('saved');
  expect(await held('Oma')).toBe(before);
});
