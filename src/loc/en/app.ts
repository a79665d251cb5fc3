import type { Strings } from '../strings';

export const app: Strings['app'] = {
  title: 'Digital roadmap',
  pages: {
    overview: 'Overview',
    projects: 'Measures',
    metrics: 'Metrics',
    roadmap: 'Roadmap',
    effects: 'Effects and costs',
    meeting: 'Meeting',
    settings: 'Settings',
  },
  toContent: 'Skip to the content',
  toMeasures: 'Skip to the measures',
  navigation: 'Pages',
  readAt: (moment) => `Fetched ${moment}`,
  /** How what is shown relates to the lists. */
  freshness: {
    before: 'being updated',
    unanswered: 'no connection, you see what was read last',
    failed: 'the update did not succeed, you see what was read last',
    outdated: 'the app has been updated: reload the page',
  },
  byOthers: (count) =>
    count === 1
      ? 'Somebody else changed one record: it is shown now.'
      : `Others changed ${count} records: they are shown now.`,
  refresh: 'Refresh the data',
  more: 'Other actions',
  print: 'Print',
  forgetCopy: 'Remove the copy from this browser',
  forgetCopyHint: 'The browser keeps what you saw last, so that the page opens at once.',
  copyForgotten: 'The copy was removed from this browser. Drafts are kept.',
  /** In Teams, beside a button that downloads. */
  fileHint: 'Here a file is not always downloaded.',
  inSharePoint: 'Open the same page in SharePoint',
  inSharePointByHand: 'Then open the page in SharePoint.',
  loading: 'Loading data',
  finnishOnly: 'Some of the content is in Finnish only.',
  asOf: {
    title: (moment: string) => `Frozen as of ${moment}`,
    about: (year: number, purpose: string) =>
      `Digital roadmap ${year}: ${purpose}. Everything is as it was then and cannot be changed.`,
    followUp: 'follow-up',
    back: 'Back to the present',
    loading: 'Fetching the frozen copy',
    damaged: {
      title: 'The frozen copy is damaged',
      text: 'It cannot be shown reliably. The file is attached to the roadmap in the list Roadmaps (Tiekartat).',
    },
    newer: {
      title: 'The frozen copy was made by a later version',
      text: 'Reload the page. If that does not help, the app has to be updated.',
    },
    missing: {
      title: 'The frozen copy was not found',
      text: 'The address may be incomplete, or the attachment was removed from the list.',
    },
  },
  undo: 'Undo',
  close: 'Close',
  retry: 'Try again',
  troubles: {
    forbidden: { title: 'You may not do this', text: 'Nothing was changed. Ask an owner of the site for the right.' },
    missing: { title: 'It was not found', text: 'It may have been deleted or moved. Load the data again.' },
    contested: {
      title: 'SharePoint was saving something else at the same time',
      text: 'Nothing was saved. Try again.',
    },
    throttled: { title: 'SharePoint is busy', text: 'Wait a moment and try again.' },
    offline: { title: 'No connection', text: 'Check the network and try again.' },
    outdated: {
      title: 'The app has been updated',
      text: 'An older version is open in this browser and no longer works as a whole. Reload the page.',
    },
    signedOut: { title: 'You are signed out', text: 'Reload the page and sign in.' },
    notProvisioned: { title: 'This site has no roadmap lists yet', text: 'An owner of the site can create them.' },
    incomplete: {
      title: 'The lists of this site are incomplete',
      text: 'An owner of the site can complete them. Existing data is not touched.',
    },
    foreignLists: {
      title: 'The place of a roadmap list is taken',
      text: 'An owner of the site can free the place or set up the roadmap on another site.',
    },
    wrongStep: {
      title: 'The decision-making is already at another stage',
      text: 'Nothing was changed. Somebody else may have recorded the stage, or an earlier recording of yours arrived. Refresh the data and check.',
    },
    locked: {
      title: 'The site or the list is locked',
      text: 'Nothing was changed. Ask the site’s owner why it is locked, and for how long.',
    },
    unreadable: {
      title: 'The list is there, but could not be read',
      text: 'Nothing was changed, and no list has to be made anew. Try again in a while; if that does not help, give SharePoint’s message and the code to the owner of the site.',
    },
    columnsUntold: {
      title: 'The list does not tell whether its text is formatted',
      text: 'Nothing was changed. A text cannot be saved safely if it has a line break or the sign < or &, or if it would replace a text that could not be read. Other things can be saved. Try again in a while; if that does not help, you may lack the right to see the columns of the list: ask the owner of the site.',
    },
    refused: {
      title: 'SharePoint did not accept the data',
      text: 'Nothing was changed. Check the data and try again.',
    },
    unknown: {
      title: 'Something went wrong',
      text: 'Try again. If it happens again, report it with its message or code.',
    },
  },
  lost: {
    offline: {
      title: 'No connection',
      text: (drafts) => `This part could not be loaded. All else works. ${drafts} Check the network and try again.`,
    },
    outdated: {
      title: 'The app has been updated',
      text: (drafts) =>
        `An older version is open in this browser, and this part is no longer on the server. ${drafts} Reload the page.`,
    },
    broken: {
      title: 'This could not be shown',
      text: (drafts) =>
        `There is a fault in the app. What was saved is safe. ${drafts} Try again or reload the page. If it happens again, report it with its message.`,
    },
  },
  draftsKept: 'Your drafts stay in this browser.',
  draftsNotKept: 'The browser keeps no drafts: first copy what you are writing.',
  unread: {
    forbidden: {
      title: 'You may not see the roadmap’s lists',
      text: 'Ask an owner of the site for the right to read them.',
    },
    missing: {
      title: 'The site was not found',
      text: 'It may have been deleted or moved. An editor of the page can check the address in the web part’s settings.',
    },
  },
  reload: 'Reload the page',
  notice: 'Notice',
  ofLists: (names) => `List: ${names}.`,
  notRead: (names) => `Could not be read: ${names}.`,
  missingParts: (names) => `Incomplete or missing: ${names}.`,
  serverMessage: (message) => `SharePoint says: ${message}`,
  errorMessage: (message) => `The error says: ${message}`,
  correlation: (id) => `Code: ${id}`,
  /** Why a list does not show everybody all its rows. */
  partlyShown: {
    approval: (list) =>
      `The list “${list}” demands approval: others see changes only after they have been approved in the list.`,
    ownRows: (list) => `In the list “${list}” people see only the rows that they added.`,
  },
  richText: (lists) => `Rich text: ${lists}.`,
  richTextAbout:
    'Here the text of these columns is shown without formatting, and changing the text here removes its formatting.',
  richTextOwner: 'The columns can be changed back to plain text in the settings of the list.',
  allHidden: 'There are rows, but they are not shown to you',
  unreadLists: {
    ownerAdvice: 'Check the rights of the list in its settings.',
    theme: 'The theme could not be read',
    responsible: 'The responsible could not be read',
    partly: 'partly read',
    failed: (list) => `The list “${list}” could not be read.`,
    forbidden: (list) => `You have no right to the list “${list}”.`,
    without: 'What is in it is missing from these pages and figures.',
    former: (moment) => `What it held ${moment} is shown.`,
  },
  hiddenRows: (count) => (count === 1 ? 'One row is not shown to you.' : `${count} rows are not shown to you.`),
  badCells: (count) => (count === 1 ? 'One value needs mending' : `${count} values need mending`),
  badCellsRest: 'All else is shown as usual.',
  badCellsMend: 'Mend these in the list:',
  badCellsElse: 'An editor of the list can mend these:',
  badCellsMore: (count) => `And ${count} more.`,
  untoldCells: (count) => (count === 1 ? 'One text could not be read' : `${count} texts could not be read`),
  untoldCellsAbout:
    'The list does not tell whether the text is formatted. It is safe in the list and can be read there. It is shown here once the list tells again; if that does not happen, you may lack the right to see the columns of the list: ask an owner of the site.',
  badCell: (list, title, id, column) => `${list}: ${title ? `${title} (row ${id})` : `row ${id}`}, column ${column}`,
  badCellProblem: (problem, found) => `${problem}${found ? ` (“${found}”)` : ''}.`,
  badCellProblems: {
    notANumber: 'is not a number',
    notADate: 'is not a day',
    unknownChoice: 'unknown choice',
    danglingLookup: 'points at a row that is not there',
    notText: 'is not text',
    duplicateKey: 'another row has the same key',
    noName: 'has no name',
    notTold: 'could not be read',
    unreadable: 'could not be read',
  },
};
