import { readCost } from './cost';
import { numbersIn } from './number';
import { actual } from '../../../tests/actual';
import { readTarget, readValue } from './target';

const valuesIn = (text: string): readonly number[] => numbersIn(text).map(({ value }) => value);

describe('a figure that has one reading', () => {
  it.each<[string, number]>([
    ['1.234,56', 1234.56],
    ['12.500,00', 12500],
    ['1 234.5', 1234.5],
    ['1 234,567', 1234.567],
    ['1 234 567,89', 1234567.89],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1,234,567', 1234567],
    ['12,345.67', 12345.67],
    ['\u22121.234,56', -1234.56],
    ['-1 234,56', -1234.56],
    ['\u201130', -30],
    ["12'500", 12500],
    ['12\u2019500,50', 12500.5],
    ['1\u00a0234\u202f567', 1234567],
    ['1\u2009234', 1234],
    ['0.43', 0.43],
    ['0,125', 0.125],
    ['1234.5', 1234.5],
    ['1234,567', 1234.567],
    ['12.5 %', 12.5],
    ['12.5 prosenttia', 12.5],
    ['3,5 milj.', 3500000],
    ['1.2 milj. €', 1200000],
    ['25 tkr', 25000],
    ['1,5 mkr', 1500000],
    ['100 000:–', 100000],
    ['10 000,-', 10000],
    ['Vuonna 2027 90 % asioinneista', 90],
    ['Saatavuus 99,5 % 24/7', 99.5],
    ['klo 12.30 mennessä 80 %', 80],
    ['v. 2.0 käytössä 300 laitteella', 300],
    ['Lukuvuosi 2024/2025: 300 käyttäjää', 300],
    ['Tilanne 10/24: 300 käyttäjää', 300],
    ['Tilanne 1.5.2024: 300 käyttäjää', 300],
    ['aikavälillä 1.1.–31.12.2025: 300 käyttäjää', 300],
  ])('%j states %d [N1] [N9]', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
    expect(actual(text)).toBe(value);
  });

  it.each<[string, number | undefined]>([
    ['1,234', 1234],
    ['12,345', 12345],
    ['1,234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['\u22121,234.5', -1234.5],
    ['-3.25', -3.25],
    ['12.5 %', 12.5],
    ['about 1,200 users', 1200],
    ['3,5', 3.5],
    ['0,125', 0.125],
    ['1 234.5', 1234.5],
    ['1.234', undefined],
    ['1 234,567', undefined],
    ['1,125 M€', undefined],
    ['12,34,567', undefined],
    ['3.1416', 3.1416],
    ['31.10.2024', undefined],
    ['1.5-2 %', undefined],
  ])('%j, typed on an English page, states %s [N8]', (text, value) => expect(actual(text, 'point')).toBe(value));
});

describe('a figure without one reading', () => {
  it.each([
    '1.234',
    '1,234',
    '12.500',
    '5.000 kpl',
    '1.234 €',
    '12.500:-',
    '1 234.567',
    '3.5',
    '45.5',
    '12.30',
    '31.10',
    '2024.11',
    '1,5-2 %',
    '1.5-2 %',
    '0,5–1',
    '10 000–12 000',
    '5 – 7',
    '1...5',
    '1 2 3',
    '12 34',
    '12 3456',
    '1234 567',
    '2024 300',
    '1  234 5',
    '1.2345,6',
    '12.34.56,7',
    '1,234.567.8',
    '1.234.56',
    "1'234'5",
    '192.168.100.200',
    '1/3',
    '8/10',
    '1:3',
    '5e3',
    '1E5',
    '5*3',
    '2^10',
    '½',
    '2½',
    '2 ½',
    '10²',
    '1_000',
    '1´234',
    '8750;9900',
    '25k',
    '5kg',
    '５0',
    '12\u200b500',
    '12\u00ad500',
    '.5',
    ',5 %',
    '–5 %',
    '– 5 %',
    '- 5 %',
    '±5 %',
    '\u2212 5 %',
    '5–',
    '5–kymmenen',
    '05',
    '00,5',
    '010 200',
  ])('%j states none, nor a part of it [N2] [N9]', (text) => {
    expect(valuesIn(text)).toEqual([]);
    expect(valuesIn(`Tulos on ${text} kaikilla`)).toEqual([]);
    expect(actual(`Tulos on ${text}`)).toBeUndefined();
  });

  it.each([
    'puoli miljoonaa',
    'puolitoista miljoonaa',
    'pari tuhatta käyttäjää',
    'muutama sata käyttäjää',
    'useita tuhansia',
    'ett par hundra användare',
    'några tusen',
    'flera hundra',
    'kaksi ja puoli',
    '2 ja puoli tuntia',
    'två och en halv timme',
    'kaksi kolmasosaa',
    'kolme neljännestä',
    'två tredjedelar',
    'viitisen tuhatta',
    'viitisen miljoonaa',
    'viitisen sataa',
    'viitisen kymmentä',
    'kolmisen tuhatta',
    'noin kymmenisen tuhatta',
    'parikymmentä tuhatta',
    'parisen sataa',
    'satakunta tuhatta',
    'viisi-kuusi tuhatta',
    'viitisentoista tuhatta',
    'toista tuhatta',
    'toista sataa',
    'ett tiotal tusen',
    'åtskilliga hundra',
    'ett antal tusen',
    'lukuisia tuhatta',
    'kymmeniä tuhatta',
    'parin tuhannen',
    'halv fem',
  ])('%j in words neither [N3] [N9]', (text) => {
    expect(actual(text)).toBeUndefined();
    expect(readCost(`${text} euroa`)[0]?.amount).toBeUndefined();
  });

  it.each([
    '3–5 palvelua 10 päivässä',
    '1,500 käyttäjää, joista 90 % tyytyväisiä',
    '8/10 asiakkaasta, 300 vastaajaa',
    'ennen 12.500, nyt 300',
    'Tavoite on 3.5. Nyt 2',
    '1/3 laitteista, 300 kpl',
    'en av tre',
  ])('leaves the numbers beside it in words, too: %j [T1]', (text) => {
    expect(readTarget(text)).toBeUndefined();
    expect(readValue(text)).toBeUndefined();
  });
});
