import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { languageOf, type Language } from '../../loc/language';
import type { ThemeKind } from '../../ui/app/theme';
import { addressPrefix } from '../addressPrefix';
import { themeKindOf } from '../appearance';
import { latePane } from '../latePane';
import { mount, type Mounted, type PageCode } from '../mount';
import { outlineOf } from '../outline';
import { followTeams, type TeamsSdk } from '../teams';
import { teamsPlace, type TeamsPlace } from '../teamsPlace';
import type { ProgrammeProperties, WebPartState } from '../webPartState';

/** The whole tracker with its inner navigation, or one page of it. */
export class ProgrammeWebPart extends BaseClientSideWebPart<ProgrammeProperties> {
  private theme: IReadonlyTheme | undefined;
  private teamsThemeKind: ThemeKind | undefined;
  private teamsLanguage: Language | undefined;
  private mounted: Mounted<ProgrammeProperties> | undefined;
  private readonly pane = latePane(
    async () => {
      const { programmePane } = await import(/* webpackChunkName: 'pane' */ './programmePane');
      return programmePane(this.language, this.context.pageContext.web);
    },
    () => this.context.propertyPane.refresh(),
  );

  public override render(): void {
    if (this.mounted) this.mounted.show(this.state);
    else this.mounted = this.mount();
  }

  private get state(): WebPartState<ProgrammeProperties> {
    const appearance = { themeKind: this.teamsThemeKind ?? themeKindOf(this.theme), theme: this.theme };
    return { properties: { ...this.properties }, appearance, language: this.language };
  }

  private mount(): Mounted<ProgrammeProperties> {
    const teams: TeamsSdk | undefined = this.context.sdks.microsoftTeams?.teamsJs;
    const { domElement: element, context, instanceId } = this;
    const { user, web } = context.pageContext;
    const place = teams && teamsPlace(web.absoluteUrl);
    const prefix = addressPrefix('programme', instanceId, element);
    const { page } = this.properties;
    const outline = outlineOf(window.location.href, page ? [] : [prefix.own, prefix.always], page || 'overview');
    const mounted = mount(
      {
        element,
        context,
        prefix,
        coming: { outline, hasNavigation: !page },
        reader: user.loginName,
        names: [user.displayName, user.email, user.loginName, web.title],
        inTeams: teams !== undefined,
        page: (): Promise<PageCode<ProgrammeProperties>> => import(/* webpackChunkName: 'app' */ '../renderApp'),
      },
      this.state,
    );
    if (teams && place) void this.follow(teams, place);
    return mounted;
  }

  private follow(teams: TeamsSdk, place: TeamsPlace): Promise<void> {
    return followTeams(teams, {
      onThemeKind: (themeKind) => {
        this.teamsThemeKind = themeKind;
        this.showAnew();
      },
      onLanguage: (language) => {
        this.teamsLanguage = language;
        this.showAnew();
      },
      onLink: (address) => place.follow(address),
    });
  }

  private showAnew(): void {
    this.mounted?.show(this.state);
  }

  private get language(): Language {
    return this.teamsLanguage ?? languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.showAnew();
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
export default ProgrammeWebPart;
