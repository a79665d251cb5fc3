import type { Strings } from '../strings';

export const app: Strings['app'] = {
  title: 'Digital roadmap',
  pages: { overview: 'Overview', projects: 'Measures', roadmap: 'Roadmap' },
  navigation: 'Pages',
  readAt: (moment) => `Data of ${moment}`,
  refresh: 'Refresh the data',
  loading: 'Loading data',
  undo: 'Undo',
  close: 'Close',
  retry: 'Try again',
  openList: 'Open the list',
  troubles: {
    forbidden: { title: 'You may not do this', text: 'Nothing was changed. Ask an owner of the site for the right.' },
    missing: { title: 'It was not found', text: 'It may have been deleted or moved. Load the data again.' },
    contested: { title: 'Others are editing the same record', text: 'Nothing was saved. Refresh the data and try again.' },
    throttled: { title: 'SharePoint is busy', text: 'Nothing is lost. Wait a moment and try again.' },
    offline: { title: 'No connection', text: 'Check the network and try again. Nothing is lost.' },
    signedOut: { title: 'You are signed out', text: 'Reload the page and sign in.' },
    notProvisioned: { title: 'This site has no roadmap lists yet', text: 'An owner of the site can create them.' },
    incomplete: { title: 'The lists of this site are incomplete', text: 'An owner of the site can complete them. Existing data is not touched.' },
    refused: { title: 'SharePoint did not accept the data', text: 'Nothing was changed. Check the data and try again.' },
    unknown: { title: 'Something went wrong', text: 'Try again. If it happens again, report it with the code below.' }
  },
  missingParts: (names) => `Incomplete or missing: ${names}.`,
  serverSaid: (message) => `SharePoint says: ${message}`,
  correlation: (id) => `Code: ${id}`,
  badCells: (count) => (count === 1 ? 'One value could not be read' : `${count} values could not be read`),
  badCell: (list, id, column, problem, found) => `${list}, row ${id}, column ${column}: ${problem}${found ? ` (“${found}”)` : ''}`,
  badCellProblems: {
    notANumber: 'is not a number', notADate: 'is not a day', unknownChoice: 'unknown choice', danglingLookup: 'points at a row that is not there',
    notText: 'is not text', duplicateKey: 'another row has the same key', unreadable: 'could not be read'
  }
};
