import { en } from './en/en';
import { fi } from './fi/fi';
import { reportAgenda as fiAgenda } from './fi/reportAgenda';
import { reportDeck as fiDeck } from './fi/reportDeck';
import { sentence } from './sentence';
import { sv } from './sv/sv';
import { reportAgenda as svAgenda } from './sv/reportAgenda';
import { reportDeck as svDeck } from './sv/reportDeck';

it.each([
  ['5 %-yks.', '5 %-yks.'],
  ['5', '5.'],
  ['Miksi?', 'Miksi?'],
  ['kokonaisturv…', 'kokonaisturv…'],
])('%j ends as a sentence in one mark: %j [X15]', (text, said) => expect(sentence(text)).toBe(said));

it.each([
  ['an actual that somebody else has entered', [fi, sv, en].map(({ metrics }) => metrics.rowTaken('Veera', 'Valmis.'))],
  ['the date of a slide', [fiDeck, svDeck].map(({ notes }) => notes.asOf('31.10.'))],
  ['one theme', [fiAgenda, svAgenda].map(({ themes }) => themes(1, 'palvella asiakkaita.'))],
  ['several themes', [fiAgenda, svAgenda].map(({ themes }) => themes(2, '1) palvella ja 2) säästää.'))],
])('a sentence that ends in what people wrote has one full stop: %s [X15]', (_, said) => {
  for (const words of said) expect(words).toMatch(/[^.]\.$/);
});
