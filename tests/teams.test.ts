import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TeamsManifestV1D19 } from '@microsoft/app-manifest';
import type { IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';
import manifestValidator from '@microsoft/sp-module-interfaces/lib/manifestSchemaValidator';
import type Ajv from 'ajv-draft-04';
import { PNG } from 'pngjs';
import { drawIcons } from '../dev/commands/drawIcons';

const root = path.join(__dirname, '..');
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;

const manifest = json<TeamsManifestV1D19.TeamsManifestV1D19>('teams/manifest.json');
const webPart = json<IClientSideWebPartManifest<unknown>>('src/webparts/programme/ProgrammeWebPart.manifest.json');
const roadmap = json<IClientSideWebPartManifest<unknown>>('src/webparts/roadmap/RoadmapWebPart.manifest.json');
const languages = manifest.localizationInfo?.additionalLanguages ?? [];
const [personal] = manifest.staticTabs ?? [];
const [channel] = manifest.configurableTabs ?? [];

/**
 * What is wrong with a file of the Teams app by Microsoft's schema, as the package @microsoft/app-manifest carries it.
 */
function errorsOf(schemaName: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', content: unknown): unknown {
  const itsOwn = createRequire(require.resolve('@microsoft/app-manifest/package.json'));
  const { default: Validator } = itsOwn('ajv-draft-04') as { default: typeof Ajv };
  const { default: addFormats } = itsOwn('ajv-formats') as { default: (ajv: Ajv) => void };
  // The schema escapes characters that a regular expression with the u flag does not let one escape.
  const ajv = new Validator({ unicodeRegExp: false, strict: false, allErrors: true });
  addFormats(ajv);
  const schema = itsOwn(`./build/json-schemas/teams/v${manifest.manifestVersion}/${schemaName}.schema.json`) as object;
  return ajv.validate(schema, content) ? [] : ajv.errors;
}

describe('the Teams manifest', () => {
  test("is valid by Microsoft's schema", () => {
    expect(errorsOf('MicrosoftTeams', manifest)).toEqual([]);
    expect(errorsOf('MicrosoftTeams', { ...manifest, accentColor: 'blue' })).not.toEqual([]);
    expect(errorsOf('MicrosoftTeams', { ...manifest, packageName: 'fi.porvoo.digitiekartta' })).not.toEqual([]);
  });

  test('carries the version of the product', () => {
    expect(manifest.version).toBe(json<{ version: string }>('package.json').version);
  });

  test('opens the web part, as a personal tab and in channels and chats', () => {
    const component = `componentId=${webPart.id}&forceLocale={locale}`;
    const logon = '/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=';
    expect(opened(personal?.contentUrl)).toBe(
      `https://{teamSiteDomain}${logon}/_layouts/15/teamshostedapp.aspx?teams&personal&${component}`,
    );
    expect(opened(channel?.configurationUrl)).toBe(
      `https://{teamSiteDomain}{teamSitePath}${logon}{teamSitePath}/_layouts/15/teamshostedapp.aspx?openPropertyPane=true&teams&${component}`,
    );
    expect([personal?.scopes, channel?.scopes]).toEqual([['personal'], ['team', 'groupChat']]);
    expect(webPart.supportedHosts).toEqual(expect.arrayContaining(['TeamsTab', 'TeamsPersonalApp']));
  });

  test('lets the tab sign in to SharePoint, whatever the tenant', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: '00000003-0000-0ff1-ce00-000000000000',
      resource: 'https://{teamSiteDomain}',
    });
    expect(JSON.stringify(manifest)).not.toMatch(/[a-z0-9-]+\.sharepoint\.com/);
  });

  test('has an id of its own', () => {
    expect(manifest.id).not.toBe(webPart.id);
  });
});

/** A tab's address with what `dest` encodes decoded: only ? and & are, and once. */
function opened(url = ''): string {
  const [before = '', dest = ''] = url.split('dest=');
  expect(dest).not.toMatch(/[?&]/);
  return `${before}dest=${decodeURIComponent(dest)}`;
}

describe('the languages', () => {
  test('are Finnish, with Swedish and English beside it', () => {
    expect(manifest.localizationInfo?.defaultLanguageTag).toBe('fi');
    expect(languages.map(({ languageTag }) => languageTag)).toEqual(['sv', 'en']);
  });

  test.each(languages.map(({ file }) => [file]))(
    "%s is valid by Microsoft's schema and translates every text",
    (file) => {
      const texts = json<Record<string, string>>(`teams/${file}`);
      expect(errorsOf('MicrosoftTeams.Localization', texts)).toEqual([]);
      expect(errorsOf('MicrosoftTeams.Localization', { ...texts, 'name.short': 'x'.repeat(31) })).not.toEqual([]);
      const { $schema: _schema, ...words } = texts;
      expect(Object.keys(words).sort()).toEqual([
        'description.full',
        'description.short',
        'name.full',
        'name.short',
        'staticTabs[0].name',
      ]);
      const finnish = [
        manifest.name.short,
        manifest.name.full,
        manifest.description.short,
        manifest.description.full,
        personal?.name,
      ];
      expect(Object.values(words).filter((word) => finnish.includes(word))).toEqual([]);
    },
  );
});

describe('the icons', () => {
  const icons = [...drawIcons()];
  const read = (file: string): PNG => PNG.sync.read(readFileSync(path.join(root, file)));

  test('are what the script draws', () => {
    for (const [file, drawn] of icons) expect([file, Buffer.compare(read(file).data, drawn.data)]).toEqual([file, 0]);
  });

  test('have the sizes and names that Teams and SharePoint want', () => {
    expect(manifest.icons).toEqual({ color: `${webPart.id}_color.png`, outline: `${webPart.id}_outline.png` });
    const size = (file: string): number[] => [read(file).width, read(file).height];
    expect(size(`teams/${manifest.icons.color}`)).toEqual([192, 192]);
    expect(size(`teams/${manifest.icons.outline}`)).toEqual([32, 32]);
    expect(size('sharepoint/images/package.png')).toEqual([96, 96]);
  });

  test('are white on transparent for the outline, and full of colour for the other', () => {
    const pixels = (file: string): number[][] => {
      const { data } = read(file);
      return Array.from({ length: data.length / 4 }, (_, index) => [...data.subarray(index * 4, index * 4 + 4)]);
    };
    const outline = pixels(`teams/${manifest.icons.outline}`);
    expect(outline.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
    expect([outline.some(([, , , alpha]) => alpha === 255), outline.some(([, , , alpha]) => alpha === 0)]).toEqual([
      true,
      true,
    ]);
    expect(pixels(`teams/${manifest.icons.color}`).filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
  });
});

describe('what is handed out', () => {
  test('is the manifest, the files it names and the zip made of them, since SharePoint packs whatever lies in teams/', () => {
    const named = ['manifest.json', manifest.icons.color, manifest.icons.outline, ...languages.map(({ file }) => file)];
    expect(
      readdirSync(path.join(root, 'teams'))
        .filter((file) => file !== 'TeamsSPFxApp.zip')
        .sort(),
    ).toEqual(named.sort());
  });

  test("has web part manifests that are valid by SharePoint's schema, for any width of a flexible section", () => {
    // Its Ajv warns of SharePoint's own schemas, at length.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const each of [webPart, roadmap]) {
      expect(manifestValidator.validateWebPartManifest(each)).toMatchObject({ result: true });
      expect(each).toMatchObject({ flexibleLayoutSizing: { supportsDynamicResizing: true } });
    }
    const wrong = { ...webPart, alias: 'No spaces here' };
    expect(manifestValidator.validateWebPartManifest(JSON.stringify(wrong))).toMatchObject({ result: false });
  });
});
