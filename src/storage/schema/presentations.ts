import type { Kind } from '../../domain/programme';
import { readingFields } from '../../domain/record/together';
import { endsWork, statuses } from '../../domain/status';
import { dueFormat, roadmapStateFormat, statusFormat } from './cellFormats';
import type { AnyPresentation, ListPresentation } from './listPresentation';

const themes: ListPresentation<'themes'> = {
  first: { columns: ['code', 'title', 'longTitle', 'kind', 'sortOrder'], orderBy: ['sortOrder'] },
  views: [
    {
      title: 'Ruotsiksi ja englanniksi',
      columns: ['title', 'titleSv', 'titleEn', 'longTitle', 'longTitleSv', 'longTitleEn'],
      orderBy: ['sortOrder'],
    },
  ],
  form: [
    { title: 'Teema', columns: ['title', 'code', 'kind', 'longTitle', 'sortOrder', 'lastYear'] },
    { title: 'Ruotsiksi ja englanniksi', columns: ['titleSv', 'longTitleSv', 'titleEn', 'longTitleEn'] },
  ],
};

const responsibles: ListPresentation<'responsibles'> = {
  first: { columns: ['title', 'titleSv', 'titleEn', 'validFrom', 'validTo'], orderBy: ['title'] },
  views: [
    {
      title: 'Voimassa',
      columns: ['title', 'titleSv', 'validFrom', 'validTo'],
      orderBy: ['title'],
      where: { property: 'validTo', notPast: true },
    },
  ],
  form: [
    { title: 'Vastuutaho', columns: ['title', 'titleSv', 'titleEn', 'person'] },
    { title: 'Voimassaolo', columns: ['validFrom', 'validTo'] },
  ],
  validation: {
    // How an empty day counts is said nowhere, so it is asked for.
    formula: '=IF(OR(ISBLANK([validFrom]),ISBLANK([validTo])),TRUE,[validTo]>=[validFrom])',
    message: 'Viimeinen voimassaolopäivä on ennen ensimmäistä.',
  },
};

const measure = [
  'code',
  'title',
  'year',
  'theme',
  'status',
  'statusNote',
  'statusDate',
  'responsible',
  'lead',
] as const;

const planned = ['startsOn', 'dueOn', 'plannedOneOff', 'plannedYearly'] as const;
const obstructed = ['obstacle', 'obstacleNote', 'obstacleNoteSv', 'dropReason', 'dropReasonSv'] as const;

const projects: ListPresentation<'projects'> = {
  // A view cannot say "this year" without a function; the newest year is the first group instead.
  first: { title: 'Vuosittain', columns: measure, orderBy: ['code'], groupBy: '-year' },
  views: [
    { title: 'Tiloittain', columns: measure, orderBy: ['-year', 'code'], groupBy: 'status' },
    { title: 'Teemoittain', columns: measure, orderBy: ['-year', 'code'], groupBy: 'theme' },
    { title: 'Omat', columns: measure, orderBy: ['-year', 'code'], where: { property: 'lead', isMe: true } },
    { title: 'Ei tietoa', columns: measure, orderBy: ['-year', 'code'], where: { property: 'status', is: 'unknown' } },
    {
      title: 'Taulu',
      columns: ['title', 'code', 'year', 'theme', 'status', 'statusNote', 'lead'],
      orderBy: ['-year', 'code'],
      boardBy: 'status',
    },
    {
      title: 'Aikataulu ja esteet',
      columns: [
        'code',
        'title',
        'year',
        'startsOn',
        'dueOn',
        'plannedOneOff',
        'plannedYearly',
        'status',
        'obstacle',
        'obstacleNote',
        'lead',
      ],
      orderBy: ['-year', 'dueOn', 'code'],
      since: 2,
    },
    {
      title: 'Myöhässä',
      columns: ['code', 'title', 'year', 'dueOn', 'status', 'statusNote', 'statusDate', 'responsible', 'lead'],
      orderBy: ['dueOn', 'code'],
      where: {
        property: 'dueOn',
        isPast: true,
        unless: { property: 'status', isOneOf: statuses.filter(endsWork) },
      },
      since: 2,
    },
    {
      title: 'Kaikki',
      columns: [
        ...measure,
        'titleSv',
        'statusNoteSv',
        'problem',
        'problemSv',
        'need',
        'level',
        'benefit',
        'impact',
        'costClass',
        'climateProgramme',
        'continues',
        'link',
        'source',
        ...planned,
        ...obstructed,
      ],
      orderBy: ['-year', 'code'],
    },
  ],
  form: [
    { title: 'Tilanne', columns: ['status', 'statusDate', 'statusNote', 'statusNoteSv'] },
    { title: 'Toimenpide', columns: ['title', 'titleSv', 'code', 'year', 'theme', 'problem', 'problemSv'] },
    { title: 'Vastuu', columns: ['responsible', 'lead'] },
    { title: 'Arviointi', columns: ['need', 'level', 'benefit', 'impact', 'costClass', 'climateProgramme'] },
    { title: 'Aikataulu ja kustannusarvio', columns: planned },
    { title: 'Este ja luopuminen', columns: obstructed },
    { title: 'Taustatiedot', columns: ['continues', 'link', 'source'] },
  ],
  formats: { status: statusFormat, dueOn: dueFormat },
  opensBy: 'code',
};

const reading = [
  'title',
  'metricSet',
  'subGroup',
  'targetText',
  'targetKind',
  'targetValue',
  'targetUnit',
  'direction',
  'readingState',
] as const;

const metrics: ListPresentation<'metrics'> = {
  first: { columns: reading, orderBy: ['sortOrder'] },
  views: [
    {
      title: 'Kokonaisuuksittain',
      columns: ['title', 'subGroup', 'targetText', 'responsible', 'metricSource'],
      orderBy: ['sortOrder'],
      groupBy: 'metricSet',
    },
    {
      title: 'Vahvistettavat',
      columns: reading,
      orderBy: ['sortOrder'],
      where: { property: 'readingState', is: 'proposed' },
    },
  ],
  form: [
    {
      title: 'Mittari',
      columns: [
        'title',
        'titleSv',
        'metricSet',
        'metricSetSv',
        'subGroup',
        'subGroupSv',
        'responsible',
        'metricSource',
        'sortOrder',
        'lastYear',
      ],
    },
    { title: 'Tavoite', columns: ['targetText', 'targetTextSv'] },
    {
      title: 'Miten tavoite luetaan',
      columns: [...readingFields, 'targetUnitSv', 'readingState'],
    },
  ],
};

const metricValues: ListPresentation<'metricValues'> = {
  first: {
    columns: ['metric', 'year', 'valueText', 'value', 'approximate', 'asOf', 'note'],
    orderBy: ['-year', 'metric'],
  },
  views: [
    {
      title: 'Vuosittain',
      columns: ['metric', 'valueText', 'value', 'approximate', 'asOf', 'note'],
      orderBy: ['metric'],
      groupBy: '-year',
    },
    {
      title: 'Mittareittain',
      columns: ['year', 'valueText', 'value', 'approximate', 'asOf', 'note'],
      orderBy: ['-year'],
      groupBy: 'metric',
    },
  ],
  form: [
    { title: 'Toteuma', columns: ['metric', 'year', 'valueText', 'valueTextSv', 'value', 'approximate', 'asOf'] },
    { title: 'Lisätiedot', columns: ['note', 'title'] },
  ],
};

const line = ['part', 'effect', 'costText', 'amount', 'costKind', 'funding', 'savingPerYear', 'statutory'] as const;

const effects: ListPresentation<'effects'> = {
  first: { columns: ['project', ...line], orderBy: ['project', 'part'] },
  views: [{ title: 'Toimenpiteittäin', columns: line, orderBy: ['part'], groupBy: 'project' }],
  form: [
    { title: 'Vaikutus', columns: ['project', 'part', 'effect', 'effectSv', 'statutory'] },
    {
      title: 'Kustannus ja säästö',
      columns: ['costText', 'costTextSv', 'amount', 'costKind', 'funding', 'savingPerYear', 'title'],
    },
  ],
};

const roadmaps: ListPresentation<'roadmaps'> = {
  first: {
    columns: ['year', 'title', 'state', 'board', 'decisionDate', 'section', 'diaryNumber', 'minutes'],
    orderBy: ['-year'],
  },
  views: [],
  form: [
    { title: 'Tiekartta', columns: ['year', 'title', 'titleSv', 'asOf'] },
    {
      title: 'Päätös',
      columns: [
        'state',
        'board',
        'boardSv',
        'decisionDate',
        'section',
        'diaryNumber',
        'minutes',
        'approvedChanges',
        'approvedChangesSv',
      ],
    },
    { title: 'Menot', columns: ['ictSpend', 'roadmapSpend'] },
  ],
  formats: { state: roadmapStateFormat },
};

const settings: ListPresentation<'settings'> = {
  first: { columns: ['title', 'value', 'valueSv', 'valueEn'], orderBy: ['title'] },
  views: [],
  form: [
    { title: 'Asetus', columns: ['title', 'value'] },
    { title: 'Ruotsiksi ja englanniksi', columns: ['valueSv', 'valueEn'] },
  ],
};

const declared: { readonly [K in Kind]: ListPresentation<K> } = {
  themes,
  responsibles,
  projects,
  metrics,
  metricValues,
  effects,
  roadmaps,
  settings,
};

/** How SharePoint itself shows the eight lists: views, forms and formats. Only set-up needs it. */
export const presentations: Readonly<Record<Kind, AnyPresentation>> = declared;
