import { byId, type Entity, type Kind, type Programme } from '../domain/programme';
import { metricName } from './metric';
import { spoken, type Speech } from './speech';

/**
 * What a record of any kind is called in a sentence, in the reader's language. One without a name goes by what it
 * belongs to: an actual by its metric and year, a line of effects by its measure; else it is said to have none.
 */
export function recordName(kind: Kind, record: Entity[Kind], programme: Programme, speech: Speech): string {
  const { language, strings } = speech;
  const own = spoken(language, {
    fi: record.title,
    sv: 'titleSv' in record ? record.titleSv : '',
    en: 'titleEn' in record ? record.titleEn : '',
  }).text.trim();
  return own || ownerName(record, programme, speech) || strings.words.nameless[kind];
}

function ownerName(record: Entity[Kind], programme: Programme, speech: Speech): string {
  if ('metric' in record) {
    const metric = byId(programme, 'metrics', record.metric)?.value;
    const name = metric ? metricName(metric, speech).text.trim() : '';
    return name && `${name}, ${record.year}`;
  }
  if ('costText' in record) {
    const measure = byId(programme, 'projects', record.project)?.value;
    return measure ? spoken(speech.language, { fi: measure.title, sv: measure.titleSv }).text.trim() : '';
  }
  return '';
}
