import { choice, number, text } from '../columns/columnTypes';
import { keyColumn, type ListSchema } from './listSchema';

/** Teemat: the programme's main themes and the capabilities that carry them. */
export const themes: ListSchema<'themes'> = {
  kind: 'themes',
  name: 'Themes',
  title: 'Teemat',
  description: 'Digiohjelman pääteemat ja kyvykkyydet.',
  columns: {
    key: keyColumn,
    title: text('Teema', { required: true, description: 'Teeman lyhyt nimi.' }),
    titleSv: text('Teema ruotsiksi', { description: 'Sama ruotsiksi. Tyhjänä näytetään suomenkielinen.' }),
    titleEn: text('Teema englanniksi', { description: 'Sama englanniksi. Tyhjänä näytetään suomenkielinen.' }),
    code: text('Tunnus', { description: 'Kirjain, jolla toimenpiteen tunnus alkaa.' }),
    longTitle: text('Pitkä nimi', { description: 'Teema kokonaisena lauseena. Tyhjänä näytetään lyhyt nimi.' }),
    longTitleSv: text('Pitkä nimi ruotsiksi', { description: 'Sama ruotsiksi.' }),
    longTitleEn: text('Pitkä nimi englanniksi', { description: 'Sama englanniksi.' }),
    sortOrder: number('Järjestys', 0, { description: 'Pienin luku näytetään ensin.' }),
    kind: choice(
      'Laji',
      { theme: 'teema', capability: 'kyvykkyys' },
      { description: 'Teema on ohjelman päämäärä, kyvykkyys kantaa niitä kaikkia.' },
    ),
    lastYear: number('Viimeinen vuosi', 0, {
      min: 2000,
      max: 2100,
      description: 'Viimeinen vuosi, jonka toimenpiteille teema annetaan. Tyhjä, kun teema jatkuu.',
    }),
  },
  seed: [],
};
