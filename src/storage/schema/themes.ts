import { choice, number, text } from '../columns';
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
    kind: choice('Laji', { theme: 'teema', capability: 'kyvykkyys' }, { description: 'Teema on ohjelman päämäärä, kyvykkyys kantaa niitä kaikkia.' })
  },
  seed: [
    {
      key: 'A', code: 'A', kind: 'theme', sortOrder: 1,
      title: 'Ihmislähtöiset sähköiset palvelut', titleSv: 'Människonära elektroniska tjänster', titleEn: 'Human-centred digital services',
      longTitle: 'palvella asiakkaita kattavasti ihmislähtöisillä sähköisillä palveluilla',
      longTitleSv: 'betjäna kunderna heltäckande med hjälp av människonära elektroniska tjänster'
    },
    {
      key: 'B', code: 'B', kind: 'theme', sortOrder: 2,
      title: 'Digitalisaatio ilmastotekojen toteuttamiseksi', titleSv: 'Digitalisering för att genomföra klimatinsatser', titleEn: 'Digitalisation for climate action',
      longTitle: 'hyödyntää digitalisoitumista päivittäisten ilmastotekojen toteuttamiseksi',
      longTitleSv: 'utnyttja digitaliseringen för att genomföra dagliga klimatinsatser'
    },
    {
      key: 'C', code: 'C', kind: 'theme', sortOrder: 3,
      title: 'Ketteröittää ja automatisoida toimintaa', titleSv: 'Göra verksamheten smidigare och automatisera den', titleEn: 'Streamline and automate operations',
      longTitle: 'ketteröittää ja automatisoida toimintaa hyödyllisempään ajankäyttöön',
      longTitleSv: 'göra verksamheten smidigare och automatisera den för nyttigare tidsanvändning'
    },
    { key: 'K', code: 'K', kind: 'capability', sortOrder: 4, title: 'Kyvykkyydet', titleSv: 'Kompetenser', titleEn: 'Capabilities' }
  ]
};
