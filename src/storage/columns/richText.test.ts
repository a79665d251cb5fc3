/**
 * @jest-environment jsdom
 */
import { plainOf, richOf } from './richText';

const kept = (html: string): string => `<div class="ExternalClass329AE126306642329FD1F51BD5071352">${html}</div>`;

describe('rich text as plain text', () => {
  it.each([
    ['a word', kept('Test2'), 'Test2'],
    ['signs as numbers', kept('https&#58;//borga.fi/?a=1&amp;b=&#123;2&#125;'), 'https://borga.fi/?a=1&b={2}'],
    ['paragraphs', kept('<p>Yksi</p><p>Kaksi <b>lihava</b></p>'), 'Yksi\n\nKaksi lihava'],
    ['lines', kept('<div>Yksi</div>\r\n<div>Kaksi</div>'), 'Yksi\nKaksi'],
    ['breaks', kept('Yksi<br>Kaksi<br/><br/>Neljä'), 'Yksi\nKaksi\n\nNeljä'],
    ['a list', kept('Tarvitaan:<ul><li>rahaa</li><li>väkeä</li></ul>'), 'Tarvitaan:\n• rahaa\n• väkeä'],
    ['marks of the editor', kept('<p>\u200bSana&#160;ja toinen<br></p>'), 'Sana ja toinen'],
    ['a table', kept('<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>'), 'a b\nc'],
    ['no text of a script', kept('<script>alert(1)</script>näkyy'), 'näkyy'],
    ['no handler and no picture', kept('<p onclick="alert(\'>\')">a <img src="x" onerror=alert(1)>b</p>'), 'a b'],
    ['plain text written into it', kept('Yksi\nKaksi'), 'Yksi\nKaksi'],
    ['an empty one', kept(''), ''],
    ['text from before it was rich', 'R&D <b>\n2 < 3', 'R&D <b>\n2 < 3'],
  ])('%s', (_, html, text) => expect(plainOf(html)).toBe(text));
});

it.each([
  'Yksi',
  'Yksi\nKaksi\n\nNeljä',
  'a < b & c > d "e"',
  '<div>ei elementti</div>',
  'kaksi  väliä',
  '\nalussa',
  '',
])('the text %j comes back as it was written', (text) => {
  expect(plainOf(richOf(text))).toBe(text);
  expect(plainOf(kept(richOf(text)))).toBe(text);
});
