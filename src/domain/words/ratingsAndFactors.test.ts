import { actual } from '../../../tests/actual';
import { readTarget, readValue, type Direction } from './target';

describe('a rating', () => {
  it.each<[string, number, number]>([
    ['3,5/5', 3.5, 5],
    ['8,5/10', 8.5, 10],
    ['8/10', 8, 10],
    ['4 / 5', 4, 5],
    [' 3.5/5 ', 3.5, 5],
    ['87/100', 87, 100],
    ['5/5', 5, 5],
    ['0/3', 0, 3],
  ])('%j is %d on a scale that ends at %d, and nobody says where it begins [T11]', (text, value, end) => {
    const reading = readTarget(text);
    expect(reading?.kind.value).toBe('number');
    expect(reading?.value).toEqual({ value, words: text.trim() });
    expect(reading?.scaleMax?.value).toBe(end);
    expect(reading).not.toHaveProperty('scaleMin');
    expect(actual(text)).toBe(value);
  });

  it.each([
    '10/24',
    '10/2024',
    '5/4',
    '1/2',
    '5,5/5',
    '11/10',
    '5/11',
    '50/99',
    '2024/2025',
    '24/7',
    '3/5/7',
    '-3/5',
    'noin 4/5',
    '4/5 asiakkaista',
    '1.234/5',
    '3/5,5',
    '3/05',
  ])('%j is none [T11]', (text) => {
    expect(readTarget(text)).toBeUndefined();
    expect(readValue(text)).toBeUndefined();
  });

  it('takes the beginning of its scale from the title, and is none on another scale [T7] [T11]', () => {
    expect(readTarget('3,5/5', { title: 'Tyytyväisyys asteikolla 1-5' })).toMatchObject({
      value: { value: 3.5 },
      scaleMin: { value: 1 },
      scaleMax: { value: 5 },
    });
    expect(readTarget('3,5/5', { title: 'Tyytyväisyys asteikolla 1-4' })).toBeUndefined();
  });
});

describe('a factor', () => {
  it.each<[string, number, string, Direction | undefined]>([
    ['2,5-kertainen', 2.5, '-kertainen', undefined],
    ['3-kertaisesti', 3, '-kertaisesti', undefined],
    ['kasvaa 2,5-kertaiseksi', 2.5, '-kertaiseksi', 'up'],
    ['vähintään 2-kertainen', 2, '-kertainen', 'up'],
    ['2,5-faldig', 2.5, '-faldig', undefined],
    ['10-faldigas', 10, '-faldigas', undefined],
    ['2-kertaistuu', 2, '-kertaistuu', undefined],
    ['3x', 3, 'x', undefined],
  ])('%j is %d times, and no growth by that number [T13]', (text, value, unit, direction) => {
    const reading = readTarget(text);
    expect([reading?.kind.value, reading?.value?.value, reading?.unit?.value, reading?.direction?.value]).toEqual([
      'ratio',
      value,
      unit,
      direction,
    ]);
    expect(actual(text)).toBe(value);
  });

  it.each(['kaksinkertaistuu', 'fördubblas', 'kolminkertainen', 'puolittuu', 'tredubblas'])(
    '%j stays words [T13]',
    (text) => expect(readTarget(text)).toEqual({ kind: { value: 'qualitative', words: text } }),
  );

  it.each(['2–3-kertainen', '2 kertaa enemmän', '3 gånger fler', 'kasvaa 2 kertaa suuremmaksi', '3 x 5'])(
    '%j has no reading [T13]',
    (text) => expect(readTarget(text)).toBeUndefined(),
  );
});
