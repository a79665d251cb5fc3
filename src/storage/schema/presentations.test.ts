import { kinds } from '../../domain/programme';
import { boundColumns } from '../columns/rows';
import { viewQuery } from '../setUp/views';
import { presentations } from './presentations';
import { schemas } from './schemas';

const visible = (kind: (typeof kinds)[number]): readonly string[] =>
  boundColumns(kind)
    .filter(({ column }) => !column.options.hidden)
    .map(({ property }) => property);

describe.each(kinds)('the list of %s', (kind) => {
  it('has every column that people fill in once in its form', () => {
    expect(presentations[kind].form.flatMap(({ columns }) => columns).sort()).toEqual([...visible(kind)].sort());
  });

  it('says of every column what it is for', () => {
    expect(
      boundColumns(kind)
        .filter(({ column }) => !column.options.description)
        .map(({ property }) => property),
    ).toEqual([]);
  });

  it('has titles that differ, of columns, sections and views', () => {
    for (const titles of [
      boundColumns(kind).map(({ column }) => column.title),
      presentations[kind].form.map(({ title }) => title),
      presentations[kind].views.map(({ title }) => title),
    ]) {
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('shows on a board the column that makes it', () => {
    for (const { boardBy, columns } of presentations[kind].views)
      if (boardBy !== undefined) expect(columns).toContain(boardBy);
  });

  it('names columns by their properties in its rule, and asks whether a day is blank before it compares it', () => {
    const formula = presentations[kind].validation?.formula ?? '=1';
    const properties = boundColumns(kind).map(({ property }) => property);
    for (const [, name = ''] of formula.matchAll(/\[([^\]]+)\]/g)) {
      expect(properties).toContain(name);
      expect(formula).toContain(`ISBLANK([${name}])`);
    }
  });
});

describe('a view', () => {
  const query = (title: string): string => {
    const view = presentations.projects.views.find((one) => one.title === title);
    return view ? viewQuery(schemas.projects, view) : '';
  };

  it("of one's own asks for the reader", () => {
    expect(query('Omat')).toContain(
      '<Where><Eq><FieldRef Name="Lead" /><Value Type="Integer"><UserID /></Value></Eq></Where>',
    );
  });

  it('of a status asks for the word that is stored', () => {
    expect(query('Ei tietoa')).toContain(
      '<Where><Eq><FieldRef Name="Status" /><Value Type="Choice">Ei tietoa</Value></Eq></Where>',
    );
  });

  it('of what is late asks for days that have passed of work that has not ended, also without a status [W8]', () => {
    expect(query('Myöhässä')).toContain(
      '<Where><And><Lt><FieldRef Name="DueOn" /><Value Type="DateTime"><Today /></Value></Lt>' +
        '<Or><IsNull><FieldRef Name="Status" /></IsNull><And>' +
        '<Neq><FieldRef Name="Status" /><Value Type="Choice">Tehty</Value></Neq>' +
        '<Neq><FieldRef Name="Status" /><Value Type="Choice">Luovutaan</Value></Neq></And></Or></And></Where>',
    );
  });

  it('with a column whose format reads another one shows that, too', () => {
    for (const { title, columns } of presentations.projects.views)
      if (columns.includes('dueOn')) expect([title, columns.includes('status')]).toEqual([title, true]);
  });

  it('that lists everything shows every column that people fill in', () => {
    expect([...(presentations.projects.views.find(({ title }) => title === 'Kaikki')?.columns ?? [])].sort()).toEqual(
      [...visible('projects')].sort(),
    );
  });

  it('of roles in force keeps those without a last day', () => {
    expect(
      viewQuery(schemas.responsibles, presentations.responsibles.views[0] ?? presentations.responsibles.first),
    ).toContain(
      '<Where><Or><IsNull><FieldRef Name="ValidTo" /></IsNull>' +
        '<Geq><FieldRef Name="ValidTo" /><Value Type="DateTime"><Today /></Value></Geq></Or></Where>',
    );
  });
});
