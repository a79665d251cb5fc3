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
  stopped: (part) => `interrupted: ${part}`,
  waiting: 'waiting',
  done: 'Done. The lists are there.',
  next: 'Next, add measures in the list Measures (Toimenpiteet): one by one, or by pasting rows from Excel into its grid view.',
  open: 'Open the digital roadmap',
  askTitle: 'The digital roadmap has not been set up on this site yet',
  ask: (contact) => `Ask an owner of the site to set it up${contact ? `: ${contact}` : '.'}`,
  askRepair: (contact) => `Ask an owner of the site to complete them${contact ? `: ${contact}` : '.'}`,
  failed: 'The set-up was interrupted. What is ready stays; you can go on from there.',
  passed: 'passed over',
  passedOver: (lists, count) =>
    `Did not tell of its columns: ${lists}. ${count === 1 ? 'It was' : 'They were'} not completed, the others are done. This can be run again at any time; if that does not help, ask for advice with SharePoint’s message.`,
  continue: 'Go on',
  unfinished:
    'The set-up was not completed: something may be missing, and members may be able to change settings, too.',
  older: 'The lists of this site are those of an earlier version of the app: the new columns are missing.',
  lacking: (lists) => `Columns are missing in lists (${lists}).`,
  worksAsBefore: { older: 'All there was works.', lacking: 'The rest works without them.' },
  completeThem: 'Complete them in the settings by the button “Check and complete the lists”.',
  toSettings: 'Open the settings',
  left: {
    changed: 'These were changed on the site and were left as they are:',
    form: (list) =>
      `${list}: the form. You can add the new columns yourself. If the form’s layout is emptied, the next completion makes it anew.`,
    format: (list, column) =>
      `${list}: the format of the column “${column}”. If it is emptied, the next completion makes it anew.`,
    rule: (list) => `${list}: the list’s validation rule.`,
    doubled: 'These columns are in their list twice, and somebody has written into the second one:',
    double: (list, column, name) =>
      `${list}: “${column}” with the internal name ${name}. Move its values to the column of the same name in grid view. The next completion removes an empty double.`,
    withoutGroup:
      'The site lacks a group that would have been given rights. Give them in the settings of the list to those who are to see it:',
    owners: (list) => `${list}: the group of owners was not given full control.`,
    members: (list) => `${list}: the group of members was not given the right to read.`,
    visitors: (list) => `${list}: the group of visitors was not given the right to read.`,
  },
  foreign: {
    nameTaken: 'The name of one of the roadmap’s lists is taken',
    left: (count) =>
      count === 1
        ? 'This list is not the roadmap’s, but it has a place that the roadmap needs. It is exactly as it was:'
        : 'These lists are not the roadmap’s, but they have places that the roadmap needs. They are exactly as they were:',
    leftNames: (count) =>
      count === 1
        ? 'This list is not the roadmap’s, but it has a name that the roadmap needs. It is exactly as it was:'
        : 'These lists are not the roadmap’s, but they have names that the roadmap needs. They are exactly as they were:',
    leftUnseen: 'At this address there is a list that you may not see. It is exactly as it was:',
    unseen: 'A list that you may not see',
    todo: 'Nothing is created until the place is free or the roadmap is on another site. You can:',
    todoNames: 'Nothing is created until the name is free or the roadmap is on another site. You can:',
    otherSite:
      'Set up the roadmap on another site: add the web part to one of its pages, or give its address in the web part’s settings.',
    freeAddress:
      'Free the address. A new name does not change a list’s address: a SharePoint administrator can move the list to another address, and the list can be deleted if nobody needs its data any more.',
    freeTitle: (names) =>
      `Give the list another name: a roadmap list is made under the name ${names}. Its address and data do not change.`,
    seeIt:
      'Ask a SharePoint administrator for the right to the list that you may not see: only then can be told whether it is the roadmap’s.',
    checking: 'Checking the lists of the site',
  },
};
