import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './files';
import type { View } from './view';

/** A client-side component as SharePoint's loader reads it, as far as the workbench touches it. */
export interface ComponentManifest {
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  readonly componentType: string;
  readonly manifestVersion: number;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}
type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: string; readonly path?: unknown };

const microsoft = path.join(folders.node_modules, '@microsoft');

const reactId = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const pageContext = { type: 'component', id: '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8', version: '1.23.2' } as const;
// sp-loader-assembly is loaded by the page itself; the property pane is replaced by a stub.
const replaced = new Set(['sp-loader-assembly', 'SPPropertyPane']);

// Inside the loader's assembly, without files of their own: the loader only wants to know the ids and versions.
const insideAssembly = [
  ['01c4df03-e775-48cb-aa14-171ee5199a15', '2.3.1', 'tslib'],
  ['229b8d08-79f3-438b-8c21-4613fc877abd', '0.1.2', 'load-themed-styles'],
  ['2e09fb9b-13bb-48f2-859f-97d6fff71176', '1.5.82', 'odsp-core-bundle'],
  ['8217e442-8ed3-41fd-957d-b112e841286a', '0.35.145', 'sp-telemetry'],
] as const;

// What SharePoint serves and npm does not have: files of stubs/.
const stubs = [
  ['42647dee-1f75-4b9f-b521-5c844a6c35cc', '0.1.0', 'sp-edit-customer-promise'],
  ['c49ba483-7614-4c5c-b9dd-11b45a5fa280', '0.1.2', 'sp-idle-web-task'],
  ['6d3c733c-8cb7-4871-bb22-b5b37c1d518d', '0.6.0', 'sp-safehtml'],
  ['4df9bb86-ab0a-4aab-ab5f-48bf167048fb', '1.23.2', 'sp-application-base'],
  ['f9e737b7-f0df-4597-ba8c-3060f82380db', '1.23.2', 'sp-property-pane'],
] as const;

function library(
  [id, version, alias]: readonly [string, string, string],
  file: string,
  base: string,
  needs: Record<string, ScriptResource> = {},
): ComponentManifest {
  return {
    id,
    version,
    alias,
    componentType: 'Library',
    manifestVersion: 2,
    loaderConfig: {
      internalModuleBaseUrls: [base],
      entryModuleId: alias,
      scriptResources: { [alias]: { type: 'path', path: file }, ...needs },
    },
  };
}

/** Manifests of the packages Microsoft publishes, their files served from node_modules. */
function published(base: string): ComponentManifest[] {
  return readdirSync(microsoft)
    .filter((name) => name.startsWith('sp-'))
    .flatMap((name) => {
      const dist = path.join(microsoft, name, 'dist');
      const files = readdirSync(path.join(microsoft, name)).includes('dist')
        ? readdirSync(dist).filter((file) => file.endsWith('.manifest.json'))
        : [];
      return files
        .map((file) => JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as ComponentManifest)
        .filter((manifest) => !replaced.has(manifest.alias))
        .map((manifest) => {
          const internalModuleBaseUrls = [`${base}/node_modules/@microsoft/${name}/dist/`];
          return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls } };
        });
    });
}

/**
 * Manifests of all that a SharePoint page offers a web part, addressed under `base`, where the workbench's own
 * files are, with one of two versions of React.
 */
export function runtimeManifests(base: string, react: View['react']): readonly ComponentManifest[] {
  // SPFx 1.24 brings React 18, under the ids and the version that web parts built for 17.0.1 ask for.
  const suffix = react === '18' ? '-18' : '';
  return [
    ...published(base),
    library([reactId, '17.0.1', 'react'], 'react.production.min.js', `${base}/node_modules/react${suffix}/umd/`),
    library(
      ['aa0a46ec-1505-43cd-a44a-93f3a5aa460a', '17.0.1', 'react-dom'],
      'react-dom.production.min.js',
      `${base}/node_modules/react-dom${suffix}/umd/`,
      {
        react: { type: 'component', id: reactId, version: '17.0.1' },
      },
    ),
    ...insideAssembly.map((one) => library(one, 'never-asked-for.js', `${base}/stubs/`)),
    ...stubs.map((one) => {
      // A stub that defines a dependency must name it, or the loader looks for it nowhere.
      const needs = one[2] === 'sp-application-base' ? { '@microsoft/sp-page-context': pageContext } : undefined;
      return library(one, `${one[2]}.js`, `${base}/stubs/`, needs);
    }),
  ];
}
