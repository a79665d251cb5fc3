// The only file that leans on names of SPFx 1.23.2 that begin with "_": they are Microsoft's own and may change with
// any version.

const webPartBaseId = '974a7777-0990-4136-8fa6-95d80114c2e0';
const componentBaseId = '467dc675-7cc5-4709-8aac-78e3b71bd2f6';
// One for each place on the page; a page keeps those of its web parts.
const instanceIds = ['2f0a9d5c-7be1-4c60-9a7f-61d0e3b8c4a7', '8c41e7b2-05d9-4f36-b1aa-94c2f7d06e13'];
// Values of DisplayMode in @microsoft/sp-core-library.
const readMode = 1,
  editMode = 2;

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
 * Loads the web parts on show into `elements`, as a SharePoint page would. `host` is /workbench/host.json; `properties`
 * are the first one's; `microsoftTeams` is {context, teamsJs} or absent. Resolves to their handles once render() has
 * been called; rejects with what the runtime gives, not always an Error.
 */
export async function mountWebParts(elements, { host, theme, section, editing, properties, microsoftTeams }) {
  const { webPartBase, componentBase, scope } = await startLoader(host);
  const handles = [];
  for (const [place, element] of elements.entries()) {
    const { ThemeProvider } = componentBase;
    const child = scope.startNewChild();
    const provider = child.createAndProvide(ThemeProvider.serviceKey, ThemeProvider);
    child.finish();
    const setTheme = (name, inSection = 'none') => provider._setTheme(host.themes[name][inSection]);
    setTheme(theme, section);

    const manifest = host.webParts[place];
    const instanceId = instanceIds[place];
    const entry = manifest.preconfiguredEntries[0];
    const manager = new webPartBase._ClientSideWebPartManager(new (hostClass(webPartBase, microsoftTeams))(child));
    await manager.loadWebPart({
      domElement: element,
      instanceId,
      manifest,
      displayMode: editing ? editMode : readMode,
      webPartData: {
        id: manifest.id,
        instanceId,
        title: entry.title.default,
        dataVersion: '1.0',
        properties: { ...entry.properties, ...(place === 0 && properties) },
      },
    });
    handles.push(handle(manager.getWebPartByInstanceId(instanceId), setTheme));
  }
  return handles;
}
