import { byId, type Entity, type Kind, type Programme } from '../domain/programme';
import { toldText } from '../domain/project';
import { spoken, type Speech } from './speech';
import { yearText } from './year';

/**
 * What a record of any kind is called in a sentence, in the reader's language. An actual goes by its metric and year,
 * whatever its row is called; others by their own name, a line of effects without one by its measure; else it is said
 * to have none.
 */
export function recordName(kind: Kind, record: Entity[Kind], programme: Programme, speech: Speech): string {
  const { language, strings } = speech;
  const own = spoken(language, {
    fi: 'problem' in record ? toldText(record, 'title') : record.title,
    sv: 'titleSv' in record ? record.titleSv : '',
    en: 'titleEn' in record ? record.titleEn : '',
  }).text.trim();
  const owner = ownerName(record, programme, speech);
  return ('metric' in record ? owner || own : own || owner) || strings.words.nameless[kind];
}

function ownerName(record: Entity[Kind], programme: Programme, speech: Speech): string {
  if ('metric' in record) {
    const metric = byId(programme, 'metrics', record.metric)?.value;
    const name = metric ? spoken(speech.language, { fi: metric.title, sv: metric.titleSv }).text.trim() : '';
    return name && `${name}, ${yearText(record.year, speech.strings)}`;
  }
  if ('costText' in record) {
    const measure = byId(programme, 'projects', record.project)?.value;
    return measure ? spoken(speech.language, { fi: toldText(measure, 'title'), sv: measure.titleSv }).text.trim() : '';
  }
  return '';
}
