import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { languageOf, type Language } from '../../loc/language';
import { addressPrefix } from '../addressPrefix';
import { themeKindOf } from '../appearance';
import { latePane } from '../latePane';
import { mount, type Mounted, type PageCode } from '../mount';
import type { RoadmapProperties } from '../webPartState';

/** The roadmap to be read on a page of the intranet: no navigation, nothing to edit. */
export class RoadmapWebPart extends BaseClientSideWebPart<RoadmapProperties> {
  private theme: IReadonlyTheme | undefined;
  private mounted: Mounted<RoadmapProperties> | undefined;
  private readonly pane = latePane(
    async () => {
      const { roadmapPane } = await import(/* webpackChunkName: 'pane' */ './roadmapPane');
      return roadmapPane(this.language, this.context.pageContext.web);
    },
    () => this.context.propertyPane.refresh(),
  );

  public override render(): void {
    const state = {
      properties: { ...this.properties },
      appearance: { themeKind: themeKindOf(this.theme), theme: this.theme },
      language: this.language,
    };
    if (this.mounted) {
      this.mounted.show(state);
      return;
    }
    const { domElement: element, context, instanceId } = this;
    const page = (): Promise<PageCode<RoadmapProperties>> =>
      import(/* webpackChunkName: 'roadmap' */ '../renderRoadmap');
    const prefix = addressPrefix('roadmap', instanceId, element);
    const reader = context.pageContext.user.loginName;
    const coming = { outline: 'document', hasNavigation: false } as const;
    this.mounted = mount({ element, context, prefix, reader, inTeams: false, coming, page }, state);
  }

  private get language(): Language {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) this.render();
  }

  protected override loadPropertyPaneResources(): Promise<void> {
    return this.pane.fetch();
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane.configuration(this.language);
  }

  protected override onDispose(): void {
    this.mounted?.dispose();
    this.mounted = undefined;
  }
}

// SharePoint finds a web part's class as the default export of its entry module.
export default RoadmapWebPart;
