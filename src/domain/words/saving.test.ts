import { readSaving } from './cost';

describe('a yearly saving', () => {
  it.each<[string, number]>([
    ['Lisenssisäästö 2 000 €/v.', 2000],
    ['Säästöt: lisenssit 2 000 €/v', 2000],
    ['Kustannus 3100 e/vuosi, säästö 15 000 e/vuosi', 15000],
    ['Säästö 5 000 €/v, kertainvestointi 12 000 €', 5000],
    ['Säästö 5 000 €/v. Hankinta maksaa 3 000 €/v.', 5000],
    ['Säästö 5 000 €/v, 300 käyttäjää', 5000],
    ['Säästö: 5 000 €/v, kustannus: 3 000 €/v', 5000],
  ])('is the one sum of a text that is saved: %j is %d [C4]', (text, amount) =>
    expect(readSaving(text)?.amount).toBe(amount),
  );

  it.each([
    'Lisenssisäästö 2 000 €/v, työaikasäästö 5 000 €/v.',
    'Lisenssisäästö 2 000 €/v ja työaikasäästö 5 000 €/v.',
    'Lisenssisäästö 2 000 €/v; työaikasäästö 5 000 €/v.',
    'Säästöt: lisenssit 2 000 €/v, työ 5 000 €/v',
    'Säästöt: lisenssit 2 000 €/v ja työ 5 000 €/v',
    'Säästöt: työ 5 000 €/v, lisenssi 2 000 €/v',
    'Säästöt:\n- lisenssi 2 000 €/v\n- työ 5 000 €/v',
    'Säästö alkaen 15 000 €/v',
    'Säästöä 15 000 €/v alkaen',
    'Säästö uppemot 15 000 €/v',
    'Säästö 2 000 €/v, josta työ 500 €/v ja muut 300 €/v',
    'Besparing: licenser 2 000 €/år, arbete 5 000 €/år',
    'Licensbesparing 2 000 €/år, arbetsbesparing 5 000 €/år',
    'Säästö 2 000 €/v. Työ 5 000 €/v.',
    'Lisenssit 2 000 €/v, työ 5 000 €/v säästyy',
    'Säästö 2 000–5 000 €/v',
    'Säästö 2 000 €/v (työ 5 000 €/v)',
    'Säästää 2 000 €/v, ehkä 5 000 €/v',
    'Säästö 2 000 €/v, tavoite 5 000 €/v',
    'Säästää lisensseissä 2 000 €/v, työssä 5 000 €/v',
    'Säästö on nyt 2 000 €/v, jatkossa 5 000 €/v',
    'Säästö pahimmillaan 2 000 €/v',
    'Säästö 2 000 €/v/käyttäjä',
    'Säästö miinus 2 000 €/v',
  ])('of which there are several, or only a bound, is none: %j [C4]', (text) =>
    expect(readSaving(text)).toBeUndefined(),
  );
});
