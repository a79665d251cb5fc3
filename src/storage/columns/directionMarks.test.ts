import { withClosedMarks } from './directionMarks';

describe('a text with marks of direction', () => {
  it.each([
    ['without any', 'Digitiekartta', 'Digitiekartta'],
    ['that turns what follows', '\u202Enimi', '\u202Enimi\u202C'],
    ['that isolates', '\u2066nimi', '\u2066nimi\u2069'],
    ['that is whole', '\u2067nimi\u2069 ja \u202Bmuu\u202C', '\u2067nimi\u2069 ja \u202Bmuu\u202C'],
    ['opened inside one another', '\u2066\u202Enimi', '\u2066\u202Enimi\u202C\u2069'],
    ['that ends with the isolate around it', '\u2066\u202Enimi\u2069', '\u2066\u202Enimi\u2069'],
    ['whose end stands before its start', '\u202C\u2069\u202Enimi', '\u202C\u2069\u202Enimi\u202C'],
    ['whose isolate has an end of another kind', '\u2068nimi\u202C', '\u2068nimi\u202C\u2069'],
  ])('%s ends them all', (_, written, shown) => expect(withClosedMarks(written)).toBe(shown));
});
