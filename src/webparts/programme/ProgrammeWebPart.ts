import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { languageOf, type Language } from '../../loc/language';
import { lookOf, type Look } from '../appearance';
import { mount, type Mounted } from '../mount';
import { followTeams, type TeamsSdk } from '../teams';
import type { ProgrammeProperties } from '../wish';

/** The whole tracker with its inner navigation, or one page of it. */
export class ProgrammeWebPart extends BaseClientSideWebPart<ProgrammeProperties> {
  private theme: IReadonlyTheme | undefined;
  private teamsLook: Look | undefined;
  private mounted: Mounted<ProgrammeProperties> | undefined;
  private pane: IPropertyPaneConfiguration | undefined;

  public override render(): void {
    this.mounted ??= this.mount();
    this.mounted.show({ properties: { ...this.properties }, appearance: { look: this.teamsLook ?? lookOf(this.theme), theme: this.theme } });
  }

  private mount(): Mounted<ProgrammeProperties> {
    const teams: TeamsSdk | undefined = this.context.sdks.microsoftTeams?.teamsJs;
    if (teams) void this.follow(teams);
    return mount({
      element: this.domElement, context: this.context, language: this.language, inTeams: teams !== undefined,
      page: () => import(/* webpackChunkName: 'app' */ '../renderApp')
    });
  }

  private async follow(teams: TeamsSdk): Promise<void> {
    const { look, subPage } = await followTeams(teams, (next) => this.take(next));
    // A deep link leads somewhere only where nobody has gone anywhere yet.
    if (subPage?.startsWith('#/') && window.location.hash === '') window.location.hash = subPage;
    if (look) this.take(look);
  }

  private take(look: Look): void {
    this.teamsLook = look;
    if (this.mounted) this.render();
  }

  private get language(): Language {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) this.render();
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { programmePane } = await import(/* webpackChunkName: 'pane' */ './programmePane');
    this.pane = await programmePane(this.language, this.context.pageContext.web);
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
export default ProgrammeWebPart;
