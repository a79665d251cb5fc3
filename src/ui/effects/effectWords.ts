import type { Effect } from '../../domain/effect';
import { byId, type Programme } from '../../domain/programme';
import { type Speech } from '../../loc/speech';
import type { RecordWords } from '../record/recordWords';
import { projectName } from '../../loc/project';

/** How the properties of a line are said in forms, clashes and histories. */
export function effectWords(programme: Programme, speech: Speech): RecordWords<Effect> {
  return {
    label: (property) => speech.strings.effects.fields[property],
    text: (line, property) => textOf(line, property, programme, speech) || speech.strings.record.nothing,
  };
}

function textOf(line: Effect, property: keyof Effect, programme: Programme, speech: Speech): string {
  const {
    strings: {
      effects: { choices },
    },
    formats,
  } = speech;
  switch (property) {
    case 'project': {
      const measure = byId(programme, 'projects', line.project)?.value;
      return measure ? projectName(measure, speech).text : '';
    }
    case 'amount':
    case 'savingPerYear': {
      const amount = line[property];
      return amount === undefined ? '' : formats.number(amount);
    }
    case 'costKind':
    case 'funding': {
      const choice = line[property];
      return choice ? choices[choice] : '';
    }
    default:
      return line[property] ?? '';
  }
}
