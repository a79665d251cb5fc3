import type { Strings } from '../strings';

export const measure: Strings['measure'] = {
  fields: {
    key: 'Key', code: 'Code', title: 'Name in Finnish', titleSv: 'Name in Swedish', year: 'Year', theme: 'Theme', status: 'Status', statusDate: 'Status date',
    statusNote: 'Status note in Finnish', statusNoteSv: 'Status note in Swedish', problem: 'The problem it solves, in Finnish',
    problemSv: 'The problem it solves, in Swedish', responsible: 'Responsible', lead: 'Lead', need: 'Need', level: 'Level',
    benefit: 'Long-term benefit', impact: 'Impact', costClass: 'Cost class', climateProgramme: 'Climate programme', continues: 'Continues the measure',
    link: 'Link', source: 'Original wording', exampleFields: 'Example values'
  },
  linkUrl: 'Address of the link',
  linkWords: 'Words of the link',
  problems: {
    required: 'Write the name.', tooLong: 'At most 255 characters.', yearOutOfRange: 'A year between 2000 and 2100.', stepOutOfRange: 'A whole number 1–5, or empty.',
    notAWebAddress: 'The address has to begin with https://, http:// or mailto:.', codeTaken: 'Another measure has this code already.',
    continuesItself: 'A measure cannot continue itself.'
  },
  newTitle: 'New measure',
  back: 'Back to the list',
  heldByEffects: (count) => `The measure cannot be deleted: it has ${count === 1 ? 'one effect line' : `${count} effect lines`}. Delete those first if they are not needed.`,
  gone: 'This measure is not in the list.',
  whatAndWhy: 'What and why',
  where: 'Where it stands',
  money: 'Effects and costs',
  noEffects: 'No effects have been recorded.',
  saving1: (amount) => `saves ${amount} €/year`,
  continuation: 'Continuity',
  continuedBy: 'Continued by',
  previousNote: (note, date) => `Before: “${note}” ${date}`,
  finishes: 'The work ends here. Write in one sentence how it ended; it may stay empty.'
};
