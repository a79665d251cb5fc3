/** @jest-environment node */
import type { IList } from '@pnp/sp/lists';
import { addRow, freshTitle, openSite, refusal, type Site } from './site';

let site: Site;
let list: IList;
beforeAll(async () => {
  site = await openSite();
  const { web } = await site.as('owner');
  list = web.lists.getById((await web.lists.add(freshTitle())).Id);
  for (const SchemaXml of [
    '<Field Type="Number" Name="Year" DisplayName="Year" />',
    '<Field Type="DateTime" Name="From" DisplayName="Alkaa" Format="DateOnly" />',
    '<Field Type="DateTime" Name="Until" DisplayName="Loppuu" Format="DateOnly" />',
  ])
    await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
});
afterAll(() => site.close());

const refusedByList = { status: 500, code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException' };
const may = async (cells: Record<string, unknown>): Promise<boolean> =>
  addRow(list, { Title: 'Rivi', ...cells }).then(
    () => true,
    () => false,
  );

describe('the formula of a list', () => {
  it('refuses what it does not let through, in words that are not those of the list', async () => {
    await list.update({ ValidationFormula: '=LEN([Title])>3', ValidationMessage: 'Liian lyhyt.' });
    const row = await addRow(list, { Title: 'Rivi' });
    const { message, ...told } = await refusal(list.items.add({ Title: 'Riv' }));
    expect([told, message]).toEqual([refusedByList, 'List data validation failed.']);
    expect(await refusal(list.items.getById(row.Id).update({ Title: 'R' }))).toMatchObject(refusedByList);
    expect(await list.items.getById(row.Id).select('Title')()).toMatchObject({ Title: 'Rivi' });
  });

  it.each([
    ['=[Year]>=2020', { Year: 2020 }, { Year: 2019 }],
    ['=AND([Year]>1999,[Year]<>2005)', { Year: 2004 }, { Year: 2005 }],
    ['=IF(ISBLANK([Year]),FALSE,TRUE)', { Year: 1 }, {}],
    ['=[Title]="RIVI"', {}, { Title: 'Muu' }],
    [
      '=IF(OR(ISBLANK([Alkaa]),ISBLANK([Loppuu])),TRUE,[Loppuu]>=[Alkaa])',
      { From: '2026-02-01T00:00:00Z' },
      { From: '2026-02-01T00:00:00Z', Until: '2026-01-01T00:00:00Z' },
    ],
  ])('%s', async (ValidationFormula, good, bad) => {
    await list.update({ ValidationFormula });
    expect([await may(good), await may(bad)]).toEqual([true, false]);
  });

  it('names columns that are there', async () => {
    expect(await refusal(list.update({ ValidationFormula: '=[Nowhere]>1' }))).toMatchObject({
      message: expect.stringContaining('refers to a column that does not exist') as unknown,
    });
  });
});

it('the formula of a column has a code of its own', async () => {
  await list.update({ ValidationFormula: '' });
  await list.fields.getByInternalNameOrTitle('Year').update({ ValidationFormula: '=[Year]>=2020' });
  expect(await refusal(list.items.add({ Year: 2019 }))).toMatchObject({
    status: 500,
    code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException',
  });
  expect(await may({ Year: 2021 })).toBe(true);
  await list.fields.getByInternalNameOrTitle('Year').update({ ValidationFormula: '' });
});
