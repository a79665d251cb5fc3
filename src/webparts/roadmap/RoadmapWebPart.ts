import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { languageOf, type Language } from '../../loc/language';
import { lookOf } from '../appearance';
import { mount, type Mounted } from '../mount';
import type { RoadmapProperties } from '../wish';

/** The roadmap to be read on a page of the intranet: no navigation, nothing to edit. */
export class RoadmapWebPart extends BaseClientSideWebPart<RoadmapProperties> {
  private theme: IReadonlyTheme | undefined;
  private mounted: Mounted<RoadmapProperties> | undefined;
  private pane: IPropertyPaneConfiguration | undefined;

  public override render(): void {
    this.mounted ??= mount({
      element: this.domElement, context: this.context, language: this.language, inTeams: false,
      page: () => import(/* webpackChunkName: 'roadmap' */ '../renderRoadmap')
    });
    this.mounted.show({ properties: { ...this.properties }, appearance: { look: lookOf(this.theme), theme: this.theme } });
  }

  private get language(): Language {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) this.render();
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { roadmapPane } = await import(/* webpackChunkName: 'pane' */ './roadmapPane');
    this.pane = await roadmapPane(this.language, this.context.pageContext.web);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }

  protected override onDispose(): void {
    this.mounted?.dispose();
    this.mounted = undefined;
  }
}

// SharePoint finds a web part's class as the default export of its entry module.
export default RoadmapWebPart;
