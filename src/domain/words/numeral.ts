const units: readonly (readonly [number, string])[] = [
  [0, 'nolla nollan nollaa noll'],
  [1, 'yksi yhden yhtä yhdellä yhdestä yhdelle yhdeltä yhtenä yhdeksi'],
  [2, 'kaksi kahden kahta kahdessa kahdella kahdesta kahteen kahdelle kahdeksi två'],
  [3, 'kolme kolmen kolmea kolmessa kolmella kolmesta kolmeen kolmelle tre'],
  [4, 'neljä neljän neljää neljässä neljällä neljästä neljään neljälle fyra'],
  [5, 'viisi viiden viittä viidessä viidellä viidestä viiteen viidelle fem'],
  [6, 'kuusi kuuden kuutta kuudessa kuudella kuudesta kuuteen kuudelle sex'],
  [7, 'seitsemän seitsemää seitsemässä seitsemällä seitsemästä seitsemään seitsemälle sju'],
  [8, 'kahdeksan kahdeksaa kahdeksassa kahdeksalla kahdeksasta kahdeksaan kahdeksalle åtta'],
  [9, 'yhdeksän yhdeksää yhdeksässä yhdeksällä yhdeksästä yhdeksään yhdeksälle nio'],
  [10, 'kymmenen kymmentä kymmenessä kymmenellä kymmenestä kymmeneen kymmenelle tio'],
  [11, 'elva'],
  [12, 'tolv'],
  [13, 'tretton'],
  [14, 'fjorton'],
  [15, 'femton'],
  [16, 'sexton'],
  [17, 'sjutton'],
  [18, 'arton'],
  [19, 'nitton'],
  [20, 'tjugo'],
  [30, 'trettio'],
  [40, 'fyrtio'],
  [50, 'femtio'],
  [60, 'sextio'],
  [70, 'sjuttio'],
  [80, 'åttio'],
  [90, 'nittio'],
  [100, 'sata sadan sataa sadalla sadasta sataan hundra'],
  [1000, 'tuhat tuhannen tuhatta tusen'],
  [1e6, 'miljoona miljoonan miljoonaa'],
];
const numerals = new Map(units.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
/** Parts that multiply what stands before them in a compound: kaksikymmentä, viidensadan, tvåhundra. */
const powers: readonly (readonly [string, number])[] = [
  ['tuhatta', 1000],
  ['tuhannen', 1000],
  ['tusen', 1000],
  ['sataa', 100],
  ['sadan', 100],
  ['hundra', 100],
  ['kymmentä', 10],
  ['kymmenen', 10],
];

/**
 * The number that one word means, compounds such as "kaksikymmentäviisi" and "tjugofem" included; undefined for any
 * other word.
 */
export function numeral(word: string): number | undefined {
  const whole = numerals.get(word);
  if (whole !== undefined) return whole;
  if (word.endsWith('toista')) return sum(10, numeral(word.slice(0, -6)));
  for (const [part, power] of powers) {
    const at = word.indexOf(part);
    if (at < 0) continue;
    const times = at === 0 ? 1 : numeral(word.slice(0, at));
    const rest = word.slice(at + part.length);
    return times === undefined ? undefined : sum(times * power, rest === '' ? 0 : numeral(rest));
  }
  const tens = [...numerals].find(([start, value]) => value >= 20 && value < 100 && word.startsWith(start));
  return tens && sum(tens[1], numeral(word.slice(tens[0].length)));
}

function sum(one: number, other: number | undefined): number | undefined {
  return other === undefined ? undefined : one + other;
}
