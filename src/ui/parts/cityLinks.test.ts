import { aProgramme } from '../../../tests/builders';
import { unsaved, type Programme } from '../../domain/programme';
import { withUnread } from '../../domain/record/unread';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { cityLinks } from './cityLinks';

/** A site whose settings hold this address of feedback, or of which the list did not tell how it keeps it. */
function site(value: string, unread = ''): Programme {
  const setting = { key: 'feedbackUrl', title: '', value, valueSv: '', valueEn: '' };
  return aProgramme({ settings: [unsaved(unread ? withUnread(setting, { value: unread }) : setting)] });
}

it.each([
  [
    'leads to the address that the settings name',
    site('https://city.fi/palaute'),
    [['Anna palautetta', 'https://city.fi/palaute']],
  ],
  ['is not there where they name none', site(''), []],
  ['is not there where they name what is no address', site('javascript:alert(1)'), []],
  [
    'says that its address could not be read, and is not told as missing',
    site('', '<div>https://city.fi/palaute</div>'),
    [['Anna palautetta: tekstiä ei voitu lukea', undefined]],
  ],
])('a link of the city %s', (_, programme, links) => {
  expect(cityLinks(programme, speechOf('fi', fi)).map(({ text, href }) => [text, href])).toEqual(links);
});
