import type { Segment } from './address';
import { allow, bodyOf, end, type Answer, type Call } from './call';
import { sql } from './database';
import { badArgument, noSuchUser, NotBuilt } from './errors';
import { answerLists } from './lists';
import { listsOf } from './list';
import { many, one, type Entity } from './odata';
import { effectivePermissions, people, type User } from './rights';
import { timeZone } from './zone';

/** …/_api/web and what lies below it. */
export function answerWeb(call: Call, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  switch (step?.name) {
    case 'lists':
    case 'getlist':
      return answerLists(call, step, further);
    case 'ensureuser':
      return answerEnsureUser(call, further);
    case 'regionalsettings':
      return answerRegionalSettings(call, further);
    default:
  }
  if (step?.args) throw new NotBuilt('path');
  end(further);
  allow(call, 'GET');
  switch (step?.name) {
    case undefined:
      return one(call, webEntity(call), 'SP.ApiData.Webs');
    case 'currentuser':
      return one(call, userEntity(call.user), 'SP.ApiData.Users');
    case 'siteusers':
      return many(call, usersOf(call).map(userEntity), 'SP.ApiData.Users');
    case 'effectivebasepermissions':
      return { status: 200, body: effectivePermissions(call.user) };
    default:
      throw new NotBuilt('path');
  }
}

function usersOf({ db }: Call): readonly User[] {
  return db.all<User>(sql`SELECT * FROM users ORDER BY id`);
}

function answerEnsureUser(call: Call, rest: readonly Segment[]): Answer {
  end(rest);
  allow(call, 'POST');
  const name = bodyOf(call)['logonName'];
  if (typeof name !== 'string') throw badArgument();
  const user = usersOf(call).find(({ login, email }) => [login, email].includes(name.toLowerCase()));
  if (!user) throw noSuchUser(name);
  return one(call, userEntity(user), 'SP.ApiData.Users');
}

function answerRegionalSettings(call: Call, rest: readonly Segment[]): Answer {
  const [step, ...further] = rest;
  end(further);
  allow(call, 'GET');
  if (!step) return one(call, regionalSettings(), 'SP.ApiData.RegionalSettingss');
  if (step.name !== 'timezone') throw new NotBuilt('path');
  return one(call, timeZoneEntity(), 'SP.ApiData.TimeZones');
}

function timeZoneEntity(): Entity {
  return { type: 'SP.TimeZone', path: 'Web/RegionalSettings/TimeZone', properties: timeZone };
}

function regionalSettings(): Entity {
  return {
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    related: { TimeZone: timeZoneEntity },
    properties: {
      AdjustHijriDays: 0, AlternateCalendarType: 0, AM: 'ap.', CalendarType: 1, Collation: 10, CollationLCID: 1035, DateFormat: 1, DateSeparator: '.',
      DecimalSeparator: ',', DigitGrouping: '3;0', FirstDayOfWeek: 1, FirstWeekOfYear: 2, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false,
      ListSeparator: ';', LocaleId: 1035, NegativeSign: '-', NegNumberMode: 1, PM: 'ip.', PositiveSign: '', ShowWeeks: false, ThousandSeparator: '\u00a0',
      Time24: true, TimeMarkerPosition: 0, TimeSeparator: '.', WorkDayEndHour: 1020, WorkDays: 62, WorkDayStartHour: 480
    }
  };
}

function userEntity({ id, login, title, email }: User): Entity {
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${id})`,
    properties: {
      Id: id, IsHiddenInUI: false, LoginName: login, Title: title, PrincipalType: 1, Email: email, Expiration: '', IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false, IsSiteAdmin: id === people.owner.id, UserPrincipalName: email,
      UserId: { NameId: `1003${String(id).padStart(12, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' }
    }
  };
}

function webEntity(call: Call): Entity {
  const { db, web, user, webUrl } = call;
  const moved = listsOf(db, web).map(({ itemModified }) => itemModified).reduce((latest, moment) => (moment > latest ? moment : latest), web.created);
  const noId = '00000000-0000-0000-0000-000000000000';
  return {
    type: 'SP.Web',
    path: 'Web',
    related: { CurrentUser: () => userEntity(user), RegionalSettings: regionalSettings },
    costly: { EffectiveBasePermissions: () => effectivePermissions(user) },
    properties: {
      AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: noId, ClassicWelcomePage: null, Configuration: 0, Created: web.created.slice(0, -1),
      CurrentChangeToken: { StringValue: `1;2;${web.id};0;-1` }, CustomMasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`, Description: '',
      DesignPackageId: noId, DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: false, FooterEmphasis: 0, FooterEnabled: false,
      FooterLayout: 0, HeaderEmphasis: 0, HeaderLayout: 2, HideTitleInHeader: false, HorizontalQuickLaunch: false, Id: web.id, IsHomepageModernized: false,
      IsMultilingual: true, IsRevertHomepageLinkHidden: false, Language: 1035, LastItemModifiedDate: moved, LastItemUserModifiedDate: moved, LogoAlignment: 0,
      MasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`, MegaMenuEnabled: false, NavAudienceTargetingEnabled: false, NoCrawl: false,
      ObjectCacheEnabled: false, OverwriteTranslationsOnChange: false, ResourcePath: { DecodedUrl: webUrl }, QuickLaunchEnabled: true, RecycleBinEnabled: true,
      SearchScope: 0, ServerRelativeUrl: web.path, SiteLogoUrl: null, SyndicationEnabled: true, TenantAdminMembersCanShare: 0, Title: web.title,
      TreeViewEnabled: false, UIVersion: 15, UIVersionConfigurationEnabled: false, Url: webUrl, WebTemplate: 'GROUP', WelcomePage: 'SitePages/Home.aspx'
    }
  };
}
