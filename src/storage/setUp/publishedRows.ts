import type { Responsible } from '../../domain/responsible';
import type { Theme } from '../../domain/theme';

/**
 * The themes and roles of the digital programme that Porvoo published for 2024 and 2025; a site begins with them only
 * where its owner says so.
 */
export const publishedRows: {
  readonly themes: readonly Partial<Theme>[];
  readonly responsibles: readonly Partial<Responsible>[];
} = {
  themes: [
    {
      key: 'A',
      code: 'A',
      kind: 'theme',
      sortOrder: 1,
      title: 'Ihmislähtöiset sähköiset palvelut',
      titleSv: 'Människonära elektroniska tjänster',
      titleEn: 'Human-centred digital services',
      longTitle: 'palvella asiakkaita kattavasti ihmislähtöisillä sähköisillä palveluilla',
      longTitleSv: 'betjäna kunderna heltäckande med hjälp av människonära elektroniska tjänster',
    },
    {
      key: 'B',
      code: 'B',
      kind: 'theme',
      sortOrder: 2,
      title: 'Digitalisaatio ilmastotekojen toteuttamiseksi',
      titleSv: 'Digitalisering för att genomföra klimatinsatser',
      titleEn: 'Digitalisation for climate action',
      longTitle: 'hyödyntää digitalisoitumista päivittäisten ilmastotekojen toteuttamiseksi',
      longTitleSv: 'utnyttja digitaliseringen för att genomföra dagliga klimatinsatser',
    },
    {
      key: 'C',
      code: 'C',
      kind: 'theme',
      sortOrder: 3,
      title: 'Ketteröittää ja automatisoida toimintaa',
      titleSv: 'Göra verksamheten smidigare och automatisera den',
      titleEn: 'Streamline and automate operations',
      longTitle: 'ketteröittää ja automatisoida toimintaa hyödyllisempään ajankäyttöön',
      longTitleSv: 'göra verksamheten smidigare och automatisera den för nyttigare tidsanvändning',
    },
    {
      key: 'K',
      code: 'K',
      kind: 'capability',
      sortOrder: 4,
      title: 'Kyvykkyydet',
      titleSv: 'Kompetenser',
      titleEn: 'Capabilities',
    },
  ],
  responsibles: [
    {
      key: '2024-r01',
      title: 'Ateria ja puhtauspalveluiden tj',
      titleSv: 'VD för mat- och rentjänster',
      titleEn: 'MD, Catering & Cleaning',
    },
    { key: '2024-r02', title: 'Elinvoimajohtaja', titleSv: 'Livskraftsdirektör', titleEn: 'Director of Vitality' },
    {
      key: '2024-r03',
      title: 'Hallintojohtaja',
      titleSv: 'Förvaltningsdirektör',
      titleEn: 'Director of Administration',
    },
    { key: '2024-r04', title: 'Henkilöstöjohtaja', titleSv: 'Personaldirektör', titleEn: 'HR Director' },
    {
      key: '2024-r05',
      title: 'Kaken johtaja',
      titleSv: 'Stadsutvecklingsdirektör',
      titleEn: 'Director of City Development',
    },
    { key: '2024-r06', title: 'Kehitysjohtaja', titleSv: 'Utvecklingsdirektör', titleEn: 'Development Director' },
    { key: '2024-r07', title: 'Porvoon Veden tj', titleSv: 'VD för Borgå vatten', titleEn: 'MD, Porvoo Water' },
    { key: '2024-r08', title: 'Rahoitusjohtaja', titleSv: 'Finansdirektör', titleEn: 'Finance Director' },
    { key: '2024-r09', title: 'Toimitilajohtaja', titleSv: 'Lokalitetsdirektör', titleEn: 'Facilities Director' },
    {
      key: '2024-r10',
      title: 'Viestintäjohtaja',
      titleSv: 'Kommunikationsdirektör',
      titleEn: 'Communications Director',
    },
  ],
};
