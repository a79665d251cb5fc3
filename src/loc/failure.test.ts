import { failureDetail, lossText } from './failure';
import { fi } from './fi/fi';

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

describe('what is said of a lost part', () => {
  it.each(['offline', 'outdated', 'broken'] as const)('promises drafts only where they are kept: %s', (why) => {
    expect(lossText(why, fi, true)).toContain('Luonnoksesi säilyvät');
    expect(lossText(why, fi, false)).not.toMatch(/säilyvät/);
    expect(lossText(why, fi, false)).toContain('kopioi kesken oleva teksti');
  });
});
