import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { whyCodeIsLost, type LostCode } from '../domain/lostCode';
import { firstWords } from '../loc/first';
import type { Language } from '../loc/language';

/** A property pane whose code is fetched when somebody opens it. */
export interface LatePane {
  readonly fetch: () => Promise<void>;
  /** The pane; where its code did not come, a line that says so. */
  readonly configuration: (language: Language) => IPropertyPaneConfiguration;
}

/**
 * SharePoint asks for a pane's code once and keeps a failure for as long as the page lives. So none is handed on: what
 * did not come is fetched anew when the pane is opened again, and `refresh` draws it when it has come.
 */
export function latePane(load: () => Promise<IPropertyPaneConfiguration>, refresh: () => void): LatePane {
  let pane: IPropertyPaneConfiguration | undefined;
  let lost: LostCode | 'broken' | undefined;
  const fetchPane = async (): Promise<void> => {
    try {
      pane = await load();
    } catch (error) {
      lost = (await whyCodeIsLost(error, (address, how) => fetch(address, how))) ?? 'broken';
    }
  };
  return {
    fetch: fetchPane,
    configuration: (language) => {
      if (pane) return pane;
      if (lost) void fetchPane().then(() => pane && refresh());
      return { pages: lost ? [{ header: { description: firstWords[language].lost[lost] }, groups: [] }] : [] };
    },
  };
}
