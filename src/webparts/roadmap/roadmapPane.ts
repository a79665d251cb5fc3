import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { loadStrings, type Language } from '../../loc/language';
import { siteOf } from '../site';
import { shapes } from '../webPartState';

/** The property pane: year, theme, shape, and where the lists are. Loaded when somebody opens it. */
export async function roadmapPane(
  language: Language,
  pageWeb: { readonly absoluteUrl: string },
): Promise<IPropertyPaneConfiguration> {
  const [{ PropertyPaneDropdown, PropertyPaneTextField }, { pane, roadmap }] = await Promise.all([
    import(/* webpackChunkName: 'pane-fields' */ '@microsoft/sp-property-pane'),
    loadStrings(language),
  ]);
  const year = PropertyPaneTextField('year', {
    label: roadmap.paneYear,
    description: roadmap.paneYearHint,
    onGetErrorMessage: (value) => (/^(20\d\d)?$/.test(value.trim()) ? '' : roadmap.paneYearWrong),
    deferredValidationTime: 500,
  });
  const theme = PropertyPaneTextField('theme', { label: roadmap.theme, description: roadmap.paneThemeHint });
  const shape = PropertyPaneDropdown('shape', {
    label: roadmap.paneShape,
    options: shapes.map((key) => ({ key, text: roadmap.paneShapes[key] })),
  });
  const site = PropertyPaneTextField('site', {
    label: pane.site,
    description: pane.siteHint,
    onGetErrorMessage: (value) => (siteOf(value, pageWeb) ? '' : pane.foreignSite),
    deferredValidationTime: 500,
  });
  return {
    pages: [{ header: { description: pane.description }, groups: [{ groupFields: [year, theme, shape, site] }] }],
  };
}
