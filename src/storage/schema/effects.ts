import { choice, lookup, note, number, text } from '../columns';
import { keyColumn, type ListSchema } from './listSchema';

/** Vaikutukset: what finished measures brought and cost, a line each. */
export const effects: ListSchema<'effects'> = {
  kind: 'effects',
  name: 'Effects',
  title: 'Vaikutukset',
  description: 'Valmistuneiden toimenpiteiden vaikutukset ja kustannukset.',
  columns: {
    key: keyColumn,
    title: text('Nimi'),
    project: lookup('Toimenpide', 'projects', { required: true }),
    part: text('Osa', { description: 'a, b, jos toimenpiteellä on monta riviä.' }),
    effect: note('Vaikutus'),
    effectSv: note('Vaikutus ruotsiksi'),
    costText: text('Kustannus', { description: 'Kustannus niin kuin se on ilmoitettu: "3100 e/ vuosi".' }),
    amount: number('Euroa', 0),
    costKind: choice('Kustannuslaji', { yearly: 'vuosikustannus', oneOff: 'kertainvestointi', notStated: 'ei ilmoitettu' }),
    funding: choice('Rahoitus', { grant: 'hankerahoitus', budget: 'talousarvio', notStated: 'ei ilmoitettu' }),
    savingPerYear: number('Säästö euroa vuodessa', 0),
    statutory: text('Lakisääteinen', { description: 'Laki, joka tätä edellyttää, esimerkiksi TihL.' })
  },
  view: { columns: ['project', 'part', 'effect', 'costText', 'amount', 'costKind', 'funding', 'savingPerYear', 'statutory'], orderBy: ['project', 'part'] },
  seed: []
};
