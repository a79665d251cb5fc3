import type { Strings } from '../strings';

export const pane: Strings['pane'] = {
  description: 'What is shown here',
  page: 'Page',
  allPages: 'The whole roadmap',
  site: 'Address of the site',
  siteHint: 'Empty: the lists are on this site, or the reader chooses one. Otherwise for example /sites/digi.',
  foreignSite: 'The address has to be in this same SharePoint.',
};
