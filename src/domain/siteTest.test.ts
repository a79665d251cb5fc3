import { reportText, triedAssumptions, untriedAssumptions, withoutPersonal, type SiteTestReport } from './siteTest';

describe('the words of a server', () => {
  it.each([
    ['List at https://city.sharepoint.com/sites/digi/Lists/X is gone', 'List at <address> is gone'],
    ["The URL '/sites/digi/Lists/Testi' is invalid", "The URL '<address>' is invalid"],
    ['Site city.sharepoint.com/teams/a said no', 'Site <address> said no'],
    ['List {0f3a1c2b-5b64-4a3e-9d0e-7f3a1c2b4d10} is locked', 'List <id> is locked'],
    ['0F3A1C2B-5B64-4A3E-9D0E-7F3A1C2B4D10', '<id>'],
    ['Locked by maija.meikalainen@porvoo.fi.', 'Locked by <mail>.'],
    ['i:0#.f|membership|maija@porvoo.fi may not', '<login> may not'],
    ['User Maija Meikäläinen of Digiohjelma may not', 'User <name> of <name> may not'],
    ['MAIJA MEIKÄLÄINEN may not', '<name> may not'],
    ['Locked by outi.omistaja_porvoo.fi#EXT#@porvoo.onmicrosoft.com', 'Locked by <login>'],
    ['Locked by outi.omistaja_porvoo.fi#ext#', 'Locked by <login>'],
    ['PORVOO\\ooutio may not', '<login> may not'],
    ['i:0#.w|porvoo\\ooutio may not', '<login> may not'],
    ['c:0t.c|tenant|0f3a1c2b-5b64 may not', '<login> may not'],
    ['maija.meikäläinen@porvoo.fi may not', '<mail> may not'],
    ['maija.meikalainen%40porvoo.fi may not', '<mail> may not'],
    ['Meikäläinen, Maija may not', '<name> may not'],
    ['Meikäläinen Maija may not', '<name> may not'],
    ['Save Conflict\n\nYour changes conflict', 'Save Conflict Your changes conflict'],
    [
      "The property 'Choices' does not exist on type 'SP.Field'.",
      "The property 'Choices' does not exist on type 'SP.Field'.",
    ],
  ])('keep nothing of people and places: %s', (said, kept) =>
    expect(withoutPersonal(said, ['Maija Meikäläinen', 'Digiohjelma', 'M', ''])).toBe(kept),
  );
});

describe('of a site and a reader that are known, the words of a server', () => {
  it.each([
    ['/teams/digi/SitePages/Koti.aspx is gone', '<address> is gone'],
    ['/sites/digi/Lists/Oma lista/AllItems.aspx is not at /sites/muu', '<address> is not at <address>'],
    ["'/sites/digi/Lists/Oma lista' is gone, and Digi, too", "'<address>' is gone, and <name>, too"],
    ['https://city.sharepoint.com/sites/digi/Omat sivut/a b.aspx, or not', '<address>, or not'],
    ['city.sharepoint.com/Omat sivut/x.aspx is gone', '<address> is gone'],
    ['Not found: SitePages/Oma sivu.aspx', 'Not found: <address>'],
    ['User outi.omistaja cannot', 'User <name> cannot'],
    ['User OUTI.OMISTAJA cannot', 'User <name> cannot'],
    ['User vieras cannot, vieras_kunta.fi neither', 'User <name> cannot, <name> neither'],
    ['User ooutio cannot, nor pooutio', 'User <name> cannot, nor pooutio'],
    ['Locked by outi.omistaja@porvoo.fi.', 'Locked by <mail>.'],
    ['List 0f3a1c2b5b644a3e9d0e7f3a1c2b4d10 is locked', 'List <id> is locked'],
    ['The id of an address of a login', 'The id of an address of a login'],
    ['Digin luettelo', '<name>n luettelo'],
  ])('keep nothing of them: %s', (said, kept) =>
    expect(
      withoutPersonal(said, [
        'Digi',
        'outi.omistaja@porvoo.fi',
        'i:0#.f|membership|outi.omistaja@porvoo.fi',
        'i:0#.f|membership|vieras_kunta.fi#ext#@porvoo.onmicrosoft.com',
        'i:0#.w|porvoo\\ooutio',
      ]),
    ).toBe(kept),
  );

  it('keep nothing of a name that begins as its login', () =>
    expect(withoutPersonal('Outi Omistaja may not', ['outi@porvoo.fi', 'Outi Omistaja'])).toBe('<name> may not'));

  it('keep the words that stand for what was taken out', () =>
    expect(withoutPersonal('a@b.fi at /sites/x', ['mail', 'address'])).toBe('<mail> at <address>'));
});

const report: SiteTestReport = {
  results: [
    { id: 'web', outcome: 'held' },
    { id: 'titles', outcome: 'broken', said: 'No, Maija.' },
    { id: 'etag', outcome: 'broken', expected: '412', found: '204 at /sites/digi/x' },
    { id: 'batch', outcome: 'untried', unanswered: 'signedOut' },
    { id: 'stamps', outcome: 'untried', unanswered: 'offline' },
    { id: 'restrict', outcome: 'untried', restsOn: 'typedMerge' },
  ],
  stopped: true,
  left: true,
  names: ['Maija'],
  server: '16.0.1',
  schemaVersion: '2',
  day: '2026-11-29',
};

it('a report holds ids, versions, outcomes and words, and nothing of people', () =>
  expect(reportText(report).split('\n').slice(0, 10)).toEqual([
    'digitiekartta 0.1.0, lists 2, SharePoint 16.0.1, 2026-11-29',
    'stopped',
    'the list of the test could not be recycled',
    'web\theld',
    'titles\tbroken\tNo, <name>.',
    'etag\tbroken\texpected 412, found 204 at <address>',
    'batch\tuntried\tsigned out',
    'stamps\tuntried\tno answer came',
    'restrict\tuntried\trests on typedMerge',
    'readers\tnot testable by REST',
  ]));

it('no assumption is both tried and not', () =>
  expect(new Set([...triedAssumptions, ...untriedAssumptions]).size).toBe(
    triedAssumptions.length + untriedAssumptions.length,
  ));
