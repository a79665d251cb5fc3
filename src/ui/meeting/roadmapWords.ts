import type { Roadmap } from '../../domain/roadmap';
import type { MeetingWords } from '../../loc/fi/meeting';
import { meetingWords } from '../../loc/meeting';
import type { Speech } from '../../loc/speech';
import { yearText } from '../../loc/year';
import type { RecordWords } from '../record/recordWords';

/** The words of this page in the reader's language. */
export function wordsOf({ language }: Speech): MeetingWords {
  return meetingWords[language];
}

/** How the properties of a roadmap are said. */
export function roadmapWords(speech: Speech): RecordWords<Roadmap> {
  const { strings, formats } = speech;
  const { words, record } = strings;
  return {
    label: (property) => wordsOf(speech).fields[property],
    text: (roadmap, property) => {
      if (property === 'state') return words.roadmapStates[roadmap.state ?? 'draft'];
      if (property === 'year') return yearText(roadmap.year, strings);
      if (property === 'decisionDate') return roadmap.decisionDate ? formats.day(roadmap.decisionDate) : record.nothing;
      if (property === 'minutes') return roadmap.minutes?.url ?? record.nothing;
      const value = roadmap[property];
      if (typeof value === 'number') return formats.number(value);
      return (typeof value === 'string' && value) || record.nothing;
    },
  };
}
