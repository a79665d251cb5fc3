import { kinds } from '../../domain/programme';
import { boundColumns } from '../columns/rows';
import { schemas } from '../schema/schemas';
import { fieldXml } from './fieldXml';
import { isOurs, type ColumnSigns, type ListSigns } from './ownership';

const projects = schemas.projects;
const plain: ListSigns = { BaseTemplate: 100, Description: '', ItemCount: 0 };
const begun: ListSigns = { ...plain, Description: projects.description };
const filled = (list: ListSigns): ListSigns => ({ ...list, ItemCount: 12 });

/** A column as SharePoint gives it back: added ones have the list's id as their source. */
function column(InternalName: string, Description = '', more = '', TypeAsString = 'Text'): ColumnSigns {
  const SchemaXml = `<Field Type="${TypeAsString}" Name="${InternalName}" SourceID="{13326e70}" ${more}/>`;
  return { InternalName, TypeAsString, Description, SchemaXml };
}

/** The column that comes with every plain list. */
const title: ColumnSigns = {
  ...column('Title'),
  SchemaXml: '<Field Type="Text" Name="Title" SourceID="http://schemas.microsoft.com/sharepoint/v3" />',
};
const outsideForms = 'ShowInNewForm="FALSE" ShowInEditForm="FALSE" ShowInDisplayForm="FALSE" ';
// Written out: lists that are in use are known by this sentence, so it stays as it is.
const keyDescription = 'Tietueen pysyvä tunniste. Sovellus täyttää sen; älä muuta.';
const key = column('Key', keyDescription, outsideForms);
const keyOfTheCity = column('Key', 'Tunnus', 'Indexed="TRUE" EnforceUniqueValues="TRUE" ');

describe('[L1] a list with a column as set-up makes it is ours', () => {
  it.each<[string, ListSigns, readonly ColumnSigns[]]>([
    ['whatever is in it', filled(plain), [title, key]],
    ['though it is described otherwise', { ...plain, Description: 'Kaupungin hankkeet' }, [title, key]],
    ['though the key is described otherwise', plain, [title, column('Key', 'Tunniste', outsideForms)]],
    ['though the key stands in forms', plain, [title, column('Key', keyDescription)]],
    [
      'with columns of the city’s own beside ours',
      filled(plain),
      [title, column('Budjetti'), key, column('Kommentti')],
    ],
    ['though the key was deleted', filled(plain), [title, column('Code', 'Esimerkiksi A1. Voi puuttua.')]],
    [
      'known by its title column alone',
      filled(plain),
      [{ ...title, Description: projects.columns['title']?.options.description ?? '' }],
    ],
  ])('%s', (_, list, columns) => expect(isOurs(list, columns, projects)).toBe(true));

  it('each of the eight, from its first column on', () => {
    for (const kind of kinds) {
      const [first] = boundColumns(kind).map(({ property, name, column: made }) => ({
        InternalName: name,
        TypeAsString: 'Text',
        Description: made.options.description ?? '',
        SchemaXml: fieldXml(property, made),
      }));
      expect([kind, first && isOurs(plain, [title, first], schemas[kind])]).toEqual([kind, true]);
      expect([kind, first && isOurs(plain, [title, { ...first, Description: '' }], schemas[kind])]).toEqual([
        kind,
        true,
      ]);
    }
  });
});

describe('[L2] a list that was just begun is ours', () => {
  it('described as set-up does it, with nothing in it', () => expect(isOurs(begun, [title], projects)).toBe(true));

  it.each<[string, ListSigns, readonly ColumnSigns[]]>([
    ['without that description', plain, [title]],
    ['with the description of another list', { ...plain, Description: schemas.themes.description }, [title]],
    ['once somebody has put rows into it', filled(begun), [title]],
    ['once somebody has added a column', begun, [title, column('Budjetti')]],
  ])('but not %s', (_, list, columns) => expect(isOurs(list, columns, projects)).toBe(false));
});

describe('[L3] any other list is not ours', () => {
  it.each<[string, ListSigns, readonly ColumnSigns[]]>([
    ['an empty list', plain, [title]],
    ['a list with a column that is called Key as well', filled(plain), [title, keyOfTheCity]],
    [
      'a list with columns that have the names of ours',
      filled(plain),
      ['Key', 'Code', 'Year', 'Theme', 'Status'].map((name) => column(name)),
    ],
    [
      'a list whose key is reckoned and so stands in no form',
      filled(plain),
      [title, column('Key', '', outsideForms, 'Calculated')],
    ],
    [
      'a list whose key is kept out of one form only',
      filled(plain),
      [title, column('Key', '', 'ShowInNewForm="FALSE" ')],
    ],
    ['a column of ours under another name', filled(plain), [title, column('Avain', keyDescription)]],
    ['a document library, whatever it holds', { ...begun, BaseTemplate: 101 }, [title, key]],
    ['a calendar', { ...begun, BaseTemplate: 106 }, [title]],
  ])('%s', (_, list, columns) => expect(isOurs(list, columns, projects)).toBe(false));
});
