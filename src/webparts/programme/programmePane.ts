import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { loadStrings, type Language } from '../../loc/language';
import { siteOf } from '../site';

/** The property pane: which page, and where the lists are. Loaded when somebody opens it. */
export async function programmePane(
  language: Language,
  pageWeb: { readonly absoluteUrl: string },
): Promise<IPropertyPaneConfiguration> {
  const [{ PropertyPaneDropdown, PropertyPaneTextField }, { app, pane }] = await Promise.all([
    import(/* webpackChunkName: 'pane-fields' */ '@microsoft/sp-property-pane'),
    loadStrings(language),
  ]);
  const page = PropertyPaneDropdown('page', {
    label: pane.page,
    options: [{ key: '', text: pane.allPages }, ...Object.entries(app.pages).map(([key, text]) => ({ key, text }))],
  });
  const site = PropertyPaneTextField('site', {
    label: pane.site,
    description: pane.siteHint,
    onGetErrorMessage: (value) => (siteOf(value, pageWeb) ? '' : pane.foreignSite),
    deferredValidationTime: 500,
  });
  return { pages: [{ header: { description: pane.description }, groups: [{ groupFields: [page, site] }] }] };
}
