// The only file that leans on names of SPFx 1.23.2 that begin with "_": they are Microsoft's own and may change with
// any version.

const webPartBaseId = '974a7777-0990-4136-8fa6-95d80114c2e0';
const componentBaseId = '467dc675-7cc5-4709-8aac-78e3b71bd2f6';
const instanceId = '2f0a9d5c-7be1-4c60-9a7f-61d0e3b8c4a7';
const readMode = 1;

/**
 * Starts SharePoint's loader with the page's context and manifests. Resolves to the modules and the scope that web
 * parts need.
 */
async function startLoader({ pageContext, spPageContextInfo, manifests }) {
  window.workbenchHost = { pageContext };
  window.spModuleLoader._isTelemetryDisabled = true;
  await window.spModuleLoader.start({
    clientSideApplicationId: '00000000-0000-0000-0000-000000000000',
    spPageContextInfo,
    manifests,
    buildNumber: 'local',
  });
  const loader = window._spComponentLoader;
  const [webPartBase, componentBase] = await Promise.all([
    loader.loadComponentById(webPartBaseId),
    loader.loadComponentById(componentBaseId),
  ]);
  return { webPartBase, componentBase, scope: window.workbenchHost.scope };
}

/** A host for web parts that hands them the Teams SDK and context when there are any. */
function hostClass(webPartBase, microsoftTeams) {
  return class extends webPartBase._MinimalWebPartHost {
    getAdditionalContextProperties() {
      return microsoftTeams ? { microsoftTeams } : {};
    }
  };
}

/** The web part as the page handles it: its properties, its pane, its theme. */
function handle(webPart, setTheme) {
  return {
    setTheme,
    properties: () => webPart.properties,
    paneConfiguration: async () => (await webPart._getPropertyPaneData()).configuration,
    changeProperty: (name, value) => webPart._onPropertyPaneFieldChanged(name, value),
  };
}

/**
 * Loads the package's first web part into `element`, as a SharePoint page would. `host` is /workbench/host.json;
 * `microsoftTeams` is {context, teamsJs} or absent. Resolves to its handle once render() has been called; rejects with
 * what the runtime gives, not always an Error.
 */
export async function mountWebPart(element, { host, theme, properties, microsoftTeams }) {
  const { webPartBase, componentBase, scope } = await startLoader(host);
  const { ThemeProvider } = componentBase;
  const child = scope.startNewChild();
  const provider = child.createAndProvide(ThemeProvider.serviceKey, ThemeProvider);
  child.finish();
  const setTheme = (name) => provider._setTheme(host.themes[name]);
  setTheme(theme);

  const manifest = host.webParts[0];
  const entry = manifest.preconfiguredEntries[0];
  const manager = new webPartBase._ClientSideWebPartManager(new (hostClass(webPartBase, microsoftTeams))(child));
  await manager.loadWebPart({
    domElement: element,
    instanceId,
    manifest,
    displayMode: readMode,
    webPartData: {
      id: manifest.id,
      instanceId,
      title: entry.title.default,
      dataVersion: '1.0',
      properties: { ...entry.properties, ...properties },
    },
  });
  return handle(manager.getWebPartByInstanceId(instanceId), setTheme);
}
