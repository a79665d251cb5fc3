import type { ReportWords } from '../fi/report';

export const report: ReportWords = {
  heading: 'Deck and agenda text',
  intro: (followUp, proposal) =>
    `${followUp === undefined ? 'The roadmap' : `The follow-up of ${followUp} and the roadmap`} for ${proposal}, straight from the lists.`,
  introFrozen: (followUp, proposal, moment) =>
    `${followUp === undefined ? 'The roadmap' : `The follow-up of ${followUp} and the roadmap`} for ${proposal}, from the state frozen ${moment}.`,
  followUp: 'Year followed up',
  noFollowUp: 'No follow-up: the first roadmap',
  language: 'Language',
  languages: { fi: 'in Finnish', sv: 'in Swedish' },
  factsOnly: 'Without example values',
  deck: 'Deck',
  deckAbout: 'A PowerPoint file whose tables and charts can be edited.',
  untoldSaid: (names) => `These could not be read: ${names.join(', ')}. The deck says so in their place.`,
  untoldLeftOut: (names) => `These settings could not be read, and the deck is made without them: ${names.join(', ')}.`,
  untoldTexts: (list, count) => `${list} (${count === 1 ? 'one text' : `${count} texts`})`,
  make: 'Make the deck',
  making: 'Making the deck',
  slide: (done, total) => `Slide ${done} / ${total}`,
  stop: 'Stop',
  stopped: 'The deck was not finished.',
  made: (count, file) => `The deck is ready: ${count} slides. It was downloaded as ${file}.`,
  leftOut: 'Slides left out',
  leftOutItem: (title, reason) => `${title} – ${reason}`,
  failed: 'The deck could not be made. Nothing was changed.',
  noLogo:
    'The logo could not be read, so the deck was made without it. It has to be a png or jpeg picture in this same SharePoint.',
  agenda: 'Agenda text',
  agendaAbout:
    'Example values are not told, and a sentence is left out where its number is not known. The copied text keeps headings and tables in Word.',
  copy: 'Copy the agenda text',
  copied: 'Agenda text copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  preview: 'Agenda text, preview',
};
