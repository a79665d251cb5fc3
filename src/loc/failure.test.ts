import { en } from './en/en';
import { failureDetail, lossText, setUpStoppedText, whyLine, whyNotUndoneText, whyText } from './failure';
import { fi } from './fi/fi';
import { sv } from './sv/sv';

describe('the detail of a failure', () => {
  it('is what was not accepted, and a fault that we do not know, in its own words', () => {
    expect(failureDetail({ failed: 'refused', message: 'Nimi puuttuu.' }, fi)).toBe(
      'SharePointin viesti: Nimi puuttuu.',
    );
    expect(failureDetail({ failed: 'unknown', message: 'x is undefined' }, fi)).toBe('Virheen viesti: x is undefined');
  });

  it.each(['signedOut', 'throttled', 'offline', 'forbidden', 'missing', 'contested'] as const)(
    'is nothing where a server only repeats what we say: %s',
    (failed) => expect(failureDetail({ failed, message: '503 SERVICE UNAVAILABLE' }, fi)).toBe(''),
  );
});

describe('why an act failed', () => {
  const unread = { failed: 'unreadable', lists: ['projects', 'metrics'], message: 'No.', correlation: 'c-1' } as const;

  it.each([
    ['Finnish', fi, 'Ei voitu lukea: Toimenpiteet, Mittarit.'],
    ['Swedish', sv, 'Kunde inte läsas: Åtgärder, Indikatorer.'],
    ['English', en, 'Could not be read: Measures, Metrics.'],
  ])('names lists as the pages do, in %s', (_, strings, text) => {
    expect(whyText(unread, strings)).toContain(text);
    expect(whyLine(unread, strings)).toContain(text);
  });

  it('holds the id that its own words ask to pass on, and none where they do not', () => {
    expect(whyText(unread, fi)).toMatch(/SharePointin viesti ja tunnus\..*Tunniste: c-1$/);
    expect(whyText({ failed: 'unknown', correlation: 'c-1' }, fi)).toContain('Tunniste: c-1');
    expect(whyText({ failed: 'throttled', correlation: 'c-1' }, fi)).not.toContain('c-1');
  });

  it('has the words of a city’s own rule, in a line too', () =>
    expect(whyLine({ failed: 'refused', message: 'Vuosi on suljettu.' }, fi)).toBe(
      'SharePoint ei hyväksynyt tietoja. SharePointin viesti: Vuosi on suljettu.',
    ));
});

it('of a list that does not tell how it keeps its texts it is not said that it could not be read', () => {
  const told = whyText({ failed: 'columnsUntold', lists: ['projects'], message: 'No.' }, fi);
  expect(told).toContain('Luettelo: Toimenpiteet.');
  expect(told).not.toContain('Ei voitu lukea');
});

it('of a text that could not be put back it is said where it still is, and of nothing else', () => {
  const text = whyNotUndoneText({ failed: 'columnsUntold', lists: ['projects'] }, fi, 'Ei kumottu.');
  expect(text).toMatch(/^Luettelo ei kerro.* Ei kumottu\. .*Aiempi teksti on rivin versiohistoriassa.*kirjoita teksti/);
  expect(whyNotUndoneText({ failed: 'offline' }, fi, 'Ei kumottu.')).toBe(
    whyText({ failed: 'offline' }, fi, 'Ei kumottu.'),
  );
});

describe('why a set-up did not come to its end', () => {
  it('names the lists that did not tell of their columns, else what happened', () => {
    expect(setUpStoppedText({ failed: 'unreadable', lists: ['themes'], message: 'No.' }, fi)).toContain('Teemat');
    expect(setUpStoppedText({ failed: 'offline' }, fi)).toContain(fi.setUp.failed);
  });

  it.each([
    [fi, 'Sitä ei täydennetty', 'Niitä ei täydennetty'],
    [sv, 'Den kompletterades inte', 'De kompletterades inte'],
    [en, 'It was not completed', 'They were not completed'],
  ])('tells of one list as of one, and of several as of several', (strings, one, several) => {
    expect(setUpStoppedText({ failed: 'unreadable', lists: ['themes'] }, strings)).toContain(one);
    expect(setUpStoppedText({ failed: 'unreadable', lists: ['themes', 'projects'] }, strings)).toContain(several);
  });
});

describe('what is said of a lost part', () => {
  it.each(['offline', 'outdated', 'broken'] as const)('promises drafts only where they are kept: %s', (why) => {
    expect(lossText(why, fi, true)).toContain('Luonnoksesi säilyvät');
    expect(lossText(why, fi, false)).not.toMatch(/säilyvät/);
    expect(lossText(why, fi, false)).toContain('kopioi kesken oleva teksti');
  });
});
