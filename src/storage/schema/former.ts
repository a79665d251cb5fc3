import type { Entity, Kind } from '../../domain/programme';
import type { AnyForm, ListPresentation } from './listPresentation';

/** What earlier versions wrote of a list and this one writes otherwise; what stands so is ours to replace. */
interface FormerPresentation<K extends Kind> {
  readonly forms?: readonly ListPresentation<K>['form'][];
  /** What a column was called. */
  readonly titles?: { readonly [P in keyof Entity[K]]?: readonly string[] };
  /** Of a column's format, the checksum of its text (`formatChecksum`). */
  readonly formats?: { readonly [P in keyof Entity[K]]?: readonly string[] };
  /** As in a presentation, with the names of properties. */
  readonly formulas?: readonly string[];
}

const formers: { readonly [K in Kind]?: FormerPresentation<K> } = {
  themes: {
    forms: [
      [
        { title: 'Teema', columns: ['title', 'code', 'kind', 'longTitle', 'sortOrder'] },
        { title: 'Ruotsiksi ja englanniksi', columns: ['titleSv', 'longTitleSv', 'titleEn', 'longTitleEn'] },
      ],
    ],
  },
  responsibles: {
    forms: [
      [
        { title: 'Vastuutaho', columns: ['title', 'titleSv', 'titleEn'] },
        { title: 'Voimassaolo', columns: ['validFrom', 'validTo'] },
      ],
    ],
    formulas: ['=[validTo]*([validTo]-[validFrom])>=0'],
  },
  projects: {
    forms: [
      [
        { title: 'Tilanne', columns: ['status', 'statusDate', 'statusNote', 'statusNoteSv'] },
        { title: 'Toimenpide', columns: ['title', 'titleSv', 'code', 'year', 'theme', 'problem', 'problemSv'] },
        { title: 'Vastuu', columns: ['responsible', 'lead'] },
        { title: 'Arviointi', columns: ['need', 'level', 'benefit', 'impact', 'costClass', 'climateProgramme'] },
        { title: 'Taustatiedot', columns: ['continues', 'link', 'source'] },
      ],
    ],
    formats: { status: ['cb783ed8', '08b0900e'] },
  },
  metrics: {
    titles: { readingState: ['Luenta'] },
    forms: [
      [
        {
          title: 'Mittari',
          columns: ['title', 'titleSv', 'metricSet', 'subGroup', 'responsible', 'metricSource', 'sortOrder'],
        },
        { title: 'Tavoite', columns: ['targetText', 'targetTextSv'] },
        {
          title: 'Miten tavoite luetaan',
          columns: [
            'targetKind',
            'targetValue',
            'targetUnit',
            'approximate',
            'bound',
            'direction',
            'baseYear',
            'scaleMin',
            'scaleMax',
            'readingState',
          ],
        },
      ],
    ],
  },
  metricValues: {
    forms: [
      [
        { title: 'Toteuma', columns: ['metric', 'year', 'valueText', 'value', 'approximate', 'asOf'] },
        { title: 'Lisätiedot', columns: ['note', 'title'] },
      ],
    ],
  },
  effects: {
    forms: [
      [
        { title: 'Vaikutus', columns: ['project', 'part', 'effect', 'effectSv', 'statutory'] },
        {
          title: 'Kustannus ja säästö',
          columns: ['costText', 'amount', 'costKind', 'funding', 'savingPerYear', 'title'],
        },
      ],
    ],
  },
  roadmaps: {
    forms: [
      [
        { title: 'Tiekartta', columns: ['year', 'title', 'titleSv', 'asOf'] },
        { title: 'Päätös', columns: ['state', 'board', 'decisionDate', 'section', 'diaryNumber', 'minutes'] },
        { title: 'Menot', columns: ['ictSpend', 'roadmapSpend'] },
      ],
    ],
    formats: { state: ['70b62489'] },
  },
};

/** What earlier versions wrote of the lists, as far as this one writes it otherwise. */
export const formerPresentations: Readonly<
  Partial<
    Record<
      Kind,
      {
        readonly forms?: readonly AnyForm[];
        readonly titles?: Readonly<Partial<Record<string, readonly string[]>>>;
        readonly formats?: Readonly<Partial<Record<string, readonly string[]>>>;
        readonly formulas?: readonly string[];
      }
    >
  >
> = formers;

/** What earlier versions called the column of a property, where this one calls it otherwise. */
export function formerTitles(kind: Kind, property: string): readonly string[] {
  return formerPresentations[kind]?.titles?.[property] ?? [];
}
