import type { Strings } from '../strings';

export const site: Strings['site'] = {
  title: 'Where are the roadmap’s lists?',
  besideTitle: 'Are the lists on another site already?',
  intro: 'Give the address of that site. This browser will remember it.',
  address: 'Address of the site',
  hint: 'For example /sites/digi, or the site’s address from the browser’s address bar.',
  open: 'Open the digital roadmap',
  checking: 'Checking the address',
  problems: {
    foreign: 'The address has to be in this same SharePoint.',
    missing: 'There is no site at this address. Check the address.',
    forbidden: 'You may not open this site. Ask an owner of the site for the right to read it.',
    foreignLists: 'On this site the place of a roadmap list is taken. The list that is there was not touched.',
    notProvisioned: 'This site has no roadmap lists.',
  },
  foreignTitle: 'The address of the site will not do',
  foreignText: (address) =>
    `The web part’s settings name “${address}” as the site of the lists. The address has to be in this same SharePoint. An editor of the page can mend it.`,
  from: (address) => `The data is on the site ${address}`,
  change: 'Choose another site',
};
