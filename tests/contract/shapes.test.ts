/** @jest-environment node */
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/attachments';
import '@pnp/sp/content-types';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import recordedAttachment from './recorded/attachment.json';
import recordedContentType from './recorded/contentType.json';
import recordedErrors from './recorded/errors.json';
import recordedBoolean from './recorded/fieldBoolean.json';
import recordedChoice from './recorded/fieldChoice.json';
import recordedDateTime from './recorded/fieldDateTime.json';
import recordedLookup from './recorded/fieldLookup.json';
import recordedNote from './recorded/fieldNote.json';
import recordedNumber from './recorded/fieldNumber.json';
import recordedText from './recorded/fieldText.json';
import recordedUrl from './recorded/fieldUrl.json';
import recordedUser from './recorded/fieldUser.json';
import recordedFormChange from './recorded/formChange.json';
import recordedGroup from './recorded/group.json';
import recordedItems from './recorded/items.json';
import recordedList from './recorded/list.json';
import recordedMinimal from './recorded/minimalMetadata.json';
import recordedPerson from './recorded/person.json';
import recordedRecycle from './recorded/recycle.json';
import recordedRoleAssignment from './recorded/roleAssignment.json';
import recordedRoleDefinition from './recorded/roleDefinition.json';
import recordedRootFolder from './recorded/rootFolder.json';
import recordedEveryone from './recorded/user.json';
import recordedVersion from './recorded/version.json';
import recordedView from './recorded/view.json';
import recordedViewFields from './recorded/viewFields.json';
import recordedVoid from './recorded/voidAnswer.json';
import recordedWeb from './recorded/web.json';
import recordedRegional from './recorded/webWithTimeZone.json';
import { addRow, envelopeOf, freshTitle, isOfRoot, openSite, type Site } from './site';
import { differences } from './shape';

let site: Site;
let sp: SPFI;
let list: IList;
let columns: IList;
let title: string;
beforeAll(async () => {
  site = await openSite();
  sp = await site.as('owner');
  title = freshTitle();
  await sp.web.lists.add(title);
  list = sp.web.lists.getByTitle(title);
  columns = sp.web.lists.getById((await sp.web.lists.add(freshTitle())).Id);
  await list.fields.createFieldAsXml({
    SchemaXml: '<Field Type="DateTime" Name="MyDateField" DisplayName="MyDateField" Hidden="TRUE" />',
    Options: 8,
  });
});
afterAll(() => site.close());

const read = async (path: string): Promise<unknown> => (await site.send(path)).json();
const post = async (path: string, listTitle = title): Promise<unknown> =>
  (await site.send(`web/lists/getByTitle('${listTitle}')/${path}`, { method: 'POST' })).json();
/** The number of a new item. */
const newRow = async (): Promise<number> => (await addRow(list, { Title: 'Item 0' })).Id;
const regional = async (): Promise<unknown> =>
  (
    (await read(
      'web?$select=Id,RegionalSettings/*,RegionalSettings/TimeZone/*&$expand=RegionalSettings,RegionalSettings/TimeZone',
    )) as typeof recordedRegional
  ).RegionalSettings;
const person = async (): Promise<unknown> => sp.web.ensureUser((await sp.web.currentUser()).LoginName);
const rootFolder = async (): Promise<unknown> =>
  (await sp.web.lists.getByTitle(title).select('RootFolder').expand('RootFolder')<{ readonly RootFolder: unknown }>())
    .RootFolder;

/** A column of the recorded XML, without what is the recorded list's own. */
async function columnLike({
  SchemaXml,
  TypeAsString,
}: {
  readonly SchemaXml: string;
  readonly TypeAsString: string;
}): Promise<unknown> {
  const { Id } = await columns.select('Id')();
  const xml = SchemaXml.replace(/ (ID|SourceID|ColName2?|RowOrdinal2?)="[^"]*"/g, '')
    .replace(/ List="[^"]*"/, ` List="{${Id}}"`)
    .replace(/ Name="\w+"/, ` Name="Made${TypeAsString}"`);
  return columns.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
}

interface Case {
  readonly noun: string;
  readonly recorded: unknown;
  readonly answer: () => Promise<unknown>;
  /** Whose value is this thing's own: names, numbers, dates, addresses. Their types are compared. */
  readonly own: readonly string[];
  /** What differs on purpose, and why. */
  readonly differs?: Readonly<Record<string, string>>;
}

const because = (reason: string, ...paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(paths.map((path) => [path, reason]));
const finnish = 'recorded on an English site, the local one is Finnish';
const folder = 'recorded for a library';
const everyone = 'recorded for everyone in the organisation, who is no person';

const ofWeb: readonly Case[] = [
  {
    noun: 'a web',
    recorded: recordedWeb,
    answer: () => sp.web(),
    differs: {
      ...because(finnish, 'Language'),
      SiteLogoUrl: 'the local site belongs to no Microsoft 365 group, which gives a site its logo',
    },
    own: [
      'Created',
      'CurrentChangeToken/StringValue',
      'CustomMasterUrl',
      'Id',
      'LastItemModifiedDate',
      'LastItemUserModifiedDate',
      'MasterUrl',
      'ResourcePath/DecodedUrl',
      'ServerRelativeUrl',
      'Title',
      'Url',
    ],
  },
  {
    noun: 'the regional settings and time zone of a web',
    recorded: recordedRegional.RegionalSettings,
    answer: regional,
    own: [],
    differs: because(
      finnish,
      'TimeZone/Description',
      'TimeZone/Id',
      'TimeZone/Information/Bias',
      'AM',
      'Collation',
      'CollationLCID',
      'DateFormat',
      'DateSeparator',
      'DecimalSeparator',
      'FirstDayOfWeek',
      'FirstWeekOfYear',
      'ListSeparator',
      'LocaleId',
      'PM',
      'ThousandSeparator',
      'Time24',
      'TimeSeparator',
    ),
  },
  {
    noun: 'the current user',
    recorded: recordedPerson,
    answer: () => sp.web.currentUser(),
    own: ['Id', 'LoginName', 'Title', 'Email', 'IsSiteAdmin', 'UserId/NameId', 'UserPrincipalName'],
  },
  {
    noun: 'a user made sure of',
    recorded: recordedEveryone,
    answer: person,
    own: ['Id', 'LoginName', 'Title', 'Email', 'IsSiteAdmin'],
    differs: because(everyone, 'PrincipalType', 'UserId', 'UserPrincipalName'),
  },
  {
    noun: 'a group',
    recorded: recordedGroup,
    answer: () => sp.web.associatedOwnerGroup(),
    own: ['Id', 'LoginName', 'Title', 'OwnerTitle'],
  },
  {
    noun: 'a role',
    recorded: recordedRoleDefinition,
    answer: () => sp.web.roleDefinitions.getByType(5)(),
    own: ['BasePermissions/High', 'BasePermissions/Low', 'Id', 'Name', 'Order', 'RoleTypeKind'],
  },
];

const ofList: readonly Case[] = [
  {
    noun: 'a list',
    recorded: recordedList,
    answer: () => list(),
    differs: { AllowContentTypes: 'PnPjs makes a list without them' },
    own: [
      'Created',
      'CurrentChangeToken/StringValue',
      'EntityTypeName',
      'Id',
      'ItemCount',
      'LastItemDeletedDate',
      'LastItemModifiedDate',
      'LastItemUserModifiedDate',
      'ListItemEntityTypeFullName',
      'ParentWebPath/DecodedUrl',
      'ParentWebUrl',
      'Title',
    ],
  },
  {
    noun: 'the folder of a list',
    recorded: recordedRootFolder,
    answer: rootFolder,
    own: ['ItemCount', 'Name', 'ServerRelativeUrl', 'TimeCreated', 'TimeLastModified', 'UniqueId'],
  },
  ...[
    recordedText,
    recordedNote,
    recordedNumber,
    recordedDateTime,
    recordedChoice,
    recordedBoolean,
    recordedLookup,
    recordedUser,
    recordedUrl,
  ].map((recorded): Case => ({
    noun: `a column of type ${recorded.TypeAsString}`,
    recorded,
    answer: () => columnLike(recorded),
    differs: because(finnish, 'TypeDisplayName', 'TypeShortDescription'),
    own: [
      'EntityPropertyName',
      'Group',
      'Id',
      'InternalName',
      'LookupList',
      'LookupWebId',
      'SchemaXml',
      'Scope',
      'StaticName',
    ],
  })),
  {
    noun: 'a view',
    recorded: recordedView,
    answer: () => list.views.add('PnPCoreTest', false, { RowLimit: 3, Paged: false }),
    own: ['HtmlSchemaXml', 'Id', 'ListViewXml', 'ServerRelativePath/DecodedUrl', 'ServerRelativeUrl'],
  },
  {
    noun: 'the columns of a view',
    recorded: recordedViewFields,
    answer: () => list.defaultView.fields(),
    own: [],
    differs: because(folder, 'SchemaXml', 'Items/0'),
  },
  {
    noun: 'a content type',
    recorded: recordedContentType,
    answer: async () => (await list.contentTypes())[0],
    own: ['Description', 'Group', 'Id/StringValue', 'Name', 'SchemaXml', 'Scope', 'StringId'],
  },
];

const ofItem: readonly Case[] = [
  {
    noun: 'an item',
    recorded: recordedItems.value[0],
    answer: () => list.items.add({ Title: 'Item 0' }),
    differs: { MyDateField: 'the column of this list' },
    own: ['Id', 'ID', 'ContentTypeId', 'Modified', 'Created', 'AuthorId', 'EditorId', 'GUID'],
  },
  {
    noun: 'a version of an item',
    recorded: recordedVersion,
    answer: async () => (await list.items.getById(await newRow()).versions<readonly unknown[]>())[0],
    differs: { MyDateField: 'the column of this list' },
    own: [
      'ID',
      'Created',
      'VersionId',
      'VersionLabel',
      'ContentTypeId/StringValue',
      'Title',
      'Modified',
      'Author/LookupId',
      'Author/LookupValue',
      'Author/Email',
      'Editor/LookupId',
      'Editor/LookupValue',
      'Editor/Email',
      'OData__x005f_UIVersionString',
      'GUID',
      'UniqueId',
      'owshiddenversion',
      'FileRef',
    ],
  },
  {
    noun: 'an attachment',
    recorded: recordedAttachment,
    answer: async () => post(`items(${await newRow()})/attachmentfiles/add(FileName='a.txt')`),
    own: ['FileName', 'FileNameAsPath/DecodedUrl', 'ServerRelativePath/DecodedUrl', 'ServerRelativeUrl'],
  },
  {
    noun: 'a form with a wrong date',
    recorded: recordedFormChange.value,
    own: ['0/ItemId', '1/ItemId'],
    differs: because(finnish, '1/ErrorMessage'),
    answer: async () =>
      list.items.getById(await newRow()).validateUpdateListItem([
        { FieldName: 'Title', FieldValue: 'No' },
        { FieldName: 'MyDateField', FieldValue: '2024-33-33' },
      ]),
  },
  {
    noun: 'recycling',
    recorded: recordedRecycle,
    answer: async () => post(`items(${await newRow()})/recycle`),
    own: ['value'],
  },
  {
    noun: 'a method without a result',
    recorded: recordedVoid,
    answer: async () => {
      const own = await sp.web.lists.add(freshTitle());
      return post('breakroleinheritance(copyroleassignments=false, clearsubscopes=true)', own.Title);
    },
    own: [],
  },
  {
    noun: 'a role of somebody in a list',
    recorded: recordedRoleAssignment,
    answer: async () => (await list.roleAssignments.expand('RoleDefinitionBindings')())[0],
    own: ['PrincipalId'],
    differs: because(finnish, 'RoleDefinitionBindings/0/Description', 'RoleDefinitionBindings/0/Name'),
  },
];

describe('what is answered for', () => {
  it.each([...ofWeb, ...ofList, ...ofItem])(
    '$noun is as recorded, key by key',
    async ({ recorded, answer, own, differs = {} }) => {
      const found = differences(recorded, await answer()).filter(
        ({ path, what }) => what !== 'value' || !own.includes(path),
      );
      // Settings of a site in SharePoint are its own; there only names and types can be held against a recording.
      const unexplained = found.filter(({ path, what }) => !(path in differs) && (site.service || what !== 'value'));
      expect(unexplained).toEqual([]);
      if (site.service) expect(found.map(({ path }) => path).sort()).toEqual(Object.keys(differs).sort());
    },
  );
});

describe('an answer', () => {
  it.each([
    ['a list that is not there', 'listMissing', "web/lists/getByTitle('nonexisting')", undefined],
    ['a title that is taken', 'duplicateTitle', 'web/lists', { method: 'POST' }],
    ['an address of another site', 'otherSite', "web/getList('/elsewhere/Lists/X')", undefined],
    ['an address without a list', 'folderMissing', "web/getList('{path}/Lists/None')", undefined],
    ['an item that is not there', 'itemMissing', "web/lists/getByTitle('{title}')/items(999)", undefined],
  ] as const)('that refuses %s is as recorded, to the letter', async (_, name, path, init) => {
    if (isOfRoot(site, path)) return;
    const { status, body } = recordedErrors[name];
    const response = await site.send(path.replace('{path}', site.path).replace('{title}', title), {
      ...init,
      ...(init && { body: JSON.stringify({ Title: title }) }),
    });
    const { code, message } = body['odata.error'];
    expect(response.status).toBe(status);
    expect(differences(body, await response.clone().json()).filter(({ what }) => what !== 'value')).toEqual([]);
    expect(await envelopeOf(response)).toEqual({ code, message: message.value.replace(/https:[^']*/, site.url) });
  });

  it('of a page has the next link before the rows, and nothing else', async () => {
    await addRow(columns, { Title: 'x' });
    await addRow(columns, { Title: 'y' });
    const { Id } = await columns.select('Id')();
    expect(Object.keys((await read(`web/lists('${Id}')/items?$top=1`)) as object)).toEqual(Object.keys(recordedItems));
  });

  it('with metadata begins with the recorded annotations, in their order and form', async () => {
    const view = await columns.defaultView.select('Id')<typeof recordedMinimal>();
    for (const [annotated, web] of [
      [recordedMinimal, 'https://bertonline.sharepoint.com/sites/prov-2'],
      [view, site.url],
    ] as const) {
      expect(Object.keys(annotated).slice(0, 4)).toEqual([
        'odata.metadata',
        'odata.type',
        'odata.id',
        'odata.editLink',
      ]);
      expect(annotated['odata.metadata'].replace(`${web}/_api/`, '')).toMatch(
        /^\$metadata#SP\.ApiData\.\w+\/@Element$/,
      );
      expect(annotated['odata.type']).toMatch(/^SP\.\w+$/);
      expect(annotated['odata.id']).toBe(`${web}/_api/${annotated['odata.editLink']}`);
      expect(annotated['odata.editLink']).toMatch(/^Web\/Lists\(guid'[-0-9a-f]{36}'\)\/.*\(guid'[-0-9a-f]{36}'\)$/);
    }
  });
});
