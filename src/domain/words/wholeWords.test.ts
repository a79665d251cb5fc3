import { actual } from '../../../tests/actual';
import { readTarget } from './target';

/** The kind, value, bound and direction of a target as it is read; undefined where it stays words. */
function read(text: string): readonly unknown[] | undefined {
  const reading = readTarget(text);
  return reading && [reading.kind.value, reading.value?.value, reading.bound?.value, reading.direction?.value];
}

describe('growing, in any form of the word,', () => {
  it.each<[string, number]>([
    ['käytön kasvattaminen 10 %', 10],
    ['kasvaminen 10 %', 10],
    ['kasvamassa 10 %', 10],
    ['kasvattamalla 10 %', 10],
    ['käyttäjämäärä kasvamaan 10 %', 10],
    ['kasvulla 10 %', 10],
    ['10 %:n kasvulla', 10],
    ['kasvut 10 %', 10],
    ['käyttäjämäärän kasvattaminen 500 käyttäjällä', 500],
    ['käyttäjämäärän kasvaminen 10 % vuodesta 2023', 10],
    ['käyttöä kasvatetaan 10 %', 10],
    ['käyttöä on kasvatettu 10 %', 10],
  ])('is a growth of a target, and an actual in words: %j [T4] [T8]', (text, value) => {
    expect(read(text)).toEqual(['growth', value, undefined, 'up']);
    expect(actual(text)).toBeUndefined();
  });

  it('leads to a level, upwards [T5]', () =>
    expect(read('kasvattaminen 80 %:iin')).toEqual(['percent', 80, undefined, 'up']));

  it.each<[string, string, number]>([
    ['kasvuyritykset 20 kpl', 'number', 20],
    ['80 % kasvattajista', 'percent', 80],
    ['kasvatustyö 5 yksikössä', 'number', 5],
    ['kasvoihin perustuva tunnistus 3 palvelussa', 'number', 3],
  ])('is not told by a word that only begins so: %j [T4]', (text, kind, value) =>
    expect(read(text)).toEqual([kind, value, undefined, undefined]),
  );
});
