import type { Strings } from '../strings';

export const setUp: Strings['setUp'] = {
  heading: 'Set up the digital roadmap',
  intro: 'Eight lists will be created on this site. Nothing else on the site is changed.',
  repairIntro: 'Missing lists and columns are created. Existing data is not touched.',
  create: 'Create the lists',
  repair: 'Complete the lists',
  creating: 'Creating the lists',
  part: { list: 'list', columns: 'columns', view: 'view', rights: 'permissions', seed: 'first rows', ready: 'ready' },
  step: (list, part) => `${list}: ${part}`,
  waiting: 'waiting',
  done: 'Done. The lists are there.',
  next: 'Next, add measures in the list Toimenpiteet: one by one, or by pasting rows from Excel into its grid view.',
  open: 'Open the digital roadmap',
  askTitle: 'The digital roadmap has not been set up on this site yet',
  ask: (contact) => `Ask an owner of the site to set it up${contact ? `: ${contact}` : '.'}`,
  failed: 'The set-up was interrupted. What is ready stays; you can go on from there.',
  continue: 'Go on',
};
