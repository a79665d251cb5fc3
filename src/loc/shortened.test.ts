import { shortened } from './shortened';

it.each([
  ['Skannaus alkaa', 20, 'Skannaus alkaa'],
  ['Skannaus alkaa tammikuussa', 10, 'Skannaus…'],
  ['Rivi\n\ntoinen', 20, 'Rivi toinen'],
  ['😀😀😀', 2, '😀…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['👩🏽‍💻👩🏽‍💻👩🏽‍💻', 2, '👩🏽‍💻…'],
])('[X7] %j in at most %i letters is %j', (text, most, short) => expect(shortened(text, most)).toBe(short));
