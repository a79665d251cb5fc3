import type { SiteTestWords } from '../fi/siteTest';

export const siteTest: SiteTestWords = {
  heading: 'Site test',
  about:
    'The test tries whether SharePoint on this site works as the roadmap assumes. It gives a report without personal data.',
  start: 'Test the site',
  again: 'Test again',
  question: 'Test the site?',
  will: 'The test makes a hidden list on the site, tries saving, rights and views in it, and moves the list to the recycle bin at the end. Nothing else on the site is touched. It takes a minute or two.',
  begin: 'Start the test',
  cancel: 'Cancel',
  running: (done, total) => `Testing the site: ${done}/${total}`,
  stop: 'Stop',
  stopping: 'Stopping, removing the list of the test',
  ended: (held, broken, untried) =>
    [
      `${held === 1 ? 'One assumption holds' : `${held} assumptions hold`}${broken > 0 ? `, ${broken} did not` : ''}.`,
      untried > 0 ? `${untried} could not be tried.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  stopped: 'The test was stopped.',
  cleared: 'The list of the test has been removed.',
  left: 'The list of the test could not be removed. That is tried again the next time this page is opened.',
  recycled: 'The list of an unfinished test was removed.',
  inUse:
    'A test is running in another tab or for another owner, or was broken off just now. The list of a test that was broken off is removed once it is ten minutes old.',
  foreign: (title, address) =>
    `No test was made: in its place is the list “${title}” (${address}), which no test has made. It is untouched. Move it, or test on another site.`,
  failed: 'The test could not begin, and it left nothing behind.',
  copy: 'Copy the report',
  copied: 'The report is on the clipboard.',
  copyAbout:
    'Send the report to whoever looks after the roadmap. Names, e-mail addresses, web addresses and ids are taken out.',
  table: 'What was tried',
  byHand: 'What to look at yourself',
  byHandAbout: 'The test cannot try these. Look once, when the site is in use.',
  columns: { assumption: 'Assumption', outcome: 'Outcome' },
  outcomes: { held: 'holds', broken: 'does not hold', untried: 'was not tried' },
  notFromHere: 'not testable from here',
  said: (words) => `SharePoint said: ${words}`,
  differs: (expected, found) => `Expected: ${expected}. Came: ${found || '–'}.`,
  tried: {
    web: 'The site, its reader and its time zone come with one call.',
    newList: 'The columns of a new list can be told from added ones.',
    address: 'A list keeps its address when its name changes.',
    missingList: 'A list that is missing is said to be missing.',
    missingColumn: 'A question for a missing column is refused, and the rest of the list is read.',
    titles: 'Two lists cannot have the same name.',
    ownColumns: 'The description and form marks of a column stay.',
    years: 'Years are shown without a thousands separator.',
    defaults: 'The default value of a column stays.',
    typedMerge: 'Words can be added to a choice column.',
    doubles: 'A column that was made twice goes away.',
    viewOrder: 'Views come in the order they were made, and one too many can be removed.',
    boardView: 'A board can be made of the list.',
    form: 'A list’s form stays as it was made.',
    emptyKeys: 'Several rows can be without a key.',
    unknownChoice: 'A status typed in other words can be brought back.',
    etag: 'Each change gives a row a new version, and nothing is saved over a newer version.',
    batch: 'When many rows are saved, changes of others are not overwritten.',
    stamps: 'A list tells of changes, removals and returns.',
    recycledTwice: 'A row that is removed already is said to be missing.',
    restrict: 'A row that another one points at cannot be removed.',
    attachmentText: 'An attachment comes back letter by letter.',
    attachmentTaken: 'An attachment of the same name does not replace the earlier one.',
    validation: 'The rule for days of validity is taken, and lets an empty day through.',
    ownRights: 'An owner’s right comes from the group, not by name.',
  },
  untried: {
    readers: ['A reader sees the page.', 'Open the page as a reader.'],
    hiddenList: [
      'Where the right to a list is missing, that is said.',
      'Open the page as somebody who may not read one of the lists.',
    ],
    keyInForms: ['The key is not in the forms.', 'Open Toimenpiteet and press New.'],
    translatedSite: [
      'Descriptions of columns are the same in every language of the site.',
      'Change your own language and run the check of the lists.',
    ],
    lostGroup: [
      'A missing group does not stop the set-up.',
      'Only on a site that has lost one of its three groups: run the check of the lists.',
    ],
    groupBy: ['The groups of the list are open and in order.', 'Open Toimenpiteet, the view Vuosittain.'],
    boardColumns: ['The columns of the board are in the order of the statuses.', 'Open Toimenpiteet, the view Taulu.'],
    darkIcons: ['The icons of a status can be seen in a dark theme.', 'Open Toimenpiteet in a dark theme.'],
    saveConflict: [
      'Two people who save at once both get their changes, or a question.',
      'Save the same measure on two computers at once.',
    ],
    siteLock: [
      'A locked site says that there is no right to save.',
      'Only on a locked site: change the status of a measure.',
    ],
    hiddenRows: [
      'Rows that wait for approval, or are others’ own, are counted.',
      'Demand approval in a list, add a row as a member, and open the page as a reader.',
    ],
    cityRules: [
      'A rule of a list is told in its own words.',
      'Give a list a validation rule with words, and save something against it.',
    ],
    pages: [
      'SharePoint does not answer a call with a web page.',
      'Should the page say there is no connection where there is one, tell it with the report.',
    ],
    personalTab: [
      'A personal tab in Teams offers no lists on the root site.',
      'Open the app in Teams as a personal app.',
    ],
    teamsLanguage: ['In Teams the language is that of Teams.', 'Change the language of Teams and open the tab.'],
    teamsManifest: ['Teams takes the app.', 'See what the app catalogue says when you add the package to Teams.'],
    groupChat: ['The tab can be added to a group chat.', 'Add the app to a group chat.'],
    teamsDownload: [
      'Teams lets the first file made on the page through, and none on a phone.',
      'Download the slides twice in Teams, on a computer and on a phone.',
    ],
    signIn: [
      'The query of the page’s address survives a sign-in.',
      'Open a copied link in a browser where you are not signed in.',
    ],
    teamsLink: ['A link in Teams leads to the page that it names.', 'Press two different links in a row in Teams.'],
    flexible: [
      'In a flexible section the web part gets the width and height that it asks for.',
      'Put the web part into a flexible section and change its width.',
    ],
    react18: [
      'SharePoint serves React to this package as before, in its next version too.',
      'Open the page once SharePoint Framework 1.24 is in use.',
    ],
    otherHosts: [
      'Outlook and Microsoft 365 show the tab as Teams does.',
      'Open the app in Outlook and in Microsoft 365.',
    ],
    keyboard: ['Messages stay above the keyboard of a phone.', 'Edit a measure in Teams on a phone.'],
    lostCode: [
      'After an update an open page asks to be loaded anew.',
      'Leave the page open while the package is updated, and open Settings in it.',
    ],
    deckFile: ['PowerPoint opens the slides without repairing them.', 'Open the slides in PowerPoint.'],
    deckNumbers: ['Numbers in charts have the reader’s own format.', 'Look at the charts of the slides in PowerPoint.'],
    wordPaste: ['Word takes the agenda text with its layout.', 'Paste the agenda text into Word.'],
    cityPages: ['The addresses of privacy and terms are the city’s own.', 'See the details of the app in Teams.'],
    swedish: ['The Swedish words are right.', 'Read the pages, the slides and the agenda text in Swedish.'],
  },
};
