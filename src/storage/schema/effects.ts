import { choice, lookup, note, number, text } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

/** Vaikutukset: what finished measures brought and cost, a line each. */
export const effects: ListSchema<'effects'> = {
  kind: 'effects',
  name: 'Effects',
  title: 'Vaikutukset',
  description: 'Valmistuneiden toimenpiteiden vaikutukset ja kustannukset.',
  columns: {
    key: keyColumn,
    title: text('Nimi', { description: 'Näkyy luettelossa rivin nimenä. Sovellus täyttää; voi jättää tyhjäksi.' }),
    project: lookup('Toimenpide', 'projects', {
      required: true,
      restrict: true,
      description: 'Toimenpide, jota rivi koskee.',
    }),
    part: text('Osa', { description: 'a, b, jos toimenpiteellä on monta riviä.' }),
    effect: note('Vaikutus', { description: 'Mitä toimenpide sai aikaan.' }),
    effectSv: note('Vaikutus ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    costText: text('Kustannus', { description: 'Kustannus niin kuin se on ilmoitettu: "3100 e/ vuosi".' }),
    amount: number('Euroa', 0, { min: 0, description: 'Kustannus kokonaisina euroina. Tyhjä, jos summaa ei tiedetä.' }),
    costKind: choice(
      'Kustannuslaji',
      { yearly: 'vuosikustannus', oneOff: 'kertainvestointi', notStated: 'ei ilmoitettu' },
      {
        description: 'Toistuuko kustannus joka vuosi vai maksettiinko se kerran.',
      },
    ),
    funding: choice(
      'Rahoitus',
      { grant: 'hankerahoitus', budget: 'talousarvio', notStated: 'ei ilmoitettu' },
      { description: 'Mistä kustannus maksetaan.' },
    ),
    savingPerYear: number('Säästö euroa vuodessa', 0, {
      description: 'Vuosittainen säästö euroina. Tyhjä, jos sitä ei ole laskettu.',
    }),
    statutory: text('Lakisääteinen', { description: 'Laki, joka tätä edellyttää, esimerkiksi TihL.' }),
    costTextSv: text('Kustannus ruotsiksi', {
      description: 'Sama kustannus ruotsiksi. Tyhjänä näytetään suomenkielinen.',
    }),
  },
  seed: [],
};
