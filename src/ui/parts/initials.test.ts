import { initialsOf, personColour, personColours } from './initials';

describe('the mark of a person', () => {
  it.each([
    ['Veera Vetäjä', 'VV'],
    ['anna-liisa virtanen', 'AV'],
    ['Anna Liisa Virtanen', 'AV'],
    ['Åke Öberg', 'ÅÖ'],
    ['Madonna', 'M'],
    ['  Outi   Omistaja ', 'OO'],
    ['(ulkoinen) Matti', 'UM'],
    ['𝒜nna Berg', '𝒜B'],
    ['12345', ''],
    ['', ''],
  ])('of %j is %j', (name, initials) => expect(initialsOf(name, 'fi')).toBe(initials));

  it('has the same colour wherever the name stands, and several people have several', () => {
    const colours = ['Veera Vetäjä', 'Outi Omistaja', 'Dani Direktör', 'Lea Lukija', 'Matti M.', 'Åke Öberg'].map(
      personColour,
    );
    expect(personColour(' veera vetäjä')).toBe(colours[0]);
    expect(colours.every((colour) => colour >= 1 && colour <= personColours)).toBe(true);
    expect(new Set(colours).size).toBeGreaterThan(3);
  });

  it('has each colour about as often', () => {
    const given = ['Anna', 'Mikko', 'Sari', 'Jari', 'Emma', 'Ville', 'Hanna', 'Åke', 'Liisa', 'Pekka'];
    const family = ['Virtanen', 'Korhonen', 'Nieminen', 'Mäkinen', 'Laine', 'Heikkinen', 'Öberg', 'Salo'];
    const counts = Array.from({ length: personColours }, () => 0);
    for (const name of given.flatMap((first) => family.map((last) => `${first} ${last}`)))
      counts[personColour(name) - 1] = (counts[personColour(name) - 1] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...counts)).toBeLessThanOrEqual(16);
  });
});
