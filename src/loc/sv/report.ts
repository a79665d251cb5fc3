import type { ReportWords } from '../fi/report';

export const report: ReportWords = {
  heading: 'Presentation och föredragningslistans text',
  intro: (followUp, proposal) =>
    `${followUp === undefined ? 'Färdplanen' : `Uppföljningen av ${followUp} och färdplanen`} för ${proposal}, direkt ur listorna.`,
  introFrozen: (followUp, proposal, moment) =>
    `${followUp === undefined ? 'Färdplanen' : `Uppföljningen av ${followUp} och färdplanen`} för ${proposal}, ur det frysta läget ${moment}.`,
  followUp: 'År som följs upp',
  noFollowUp: 'Ingen uppföljning: första färdplanen',
  language: 'Språk',
  languages: { fi: 'på finska', sv: 'på svenska' },
  factsOnly: 'Utan exempelvärden',
  deck: 'Presentation',
  deckAbout: 'En PowerPoint-fil vars tabeller och diagram kan redigeras.',
  untoldSaid: (names) =>
    `De här kunde inte läsas: ${names.join(', ')}. I presentationen står det på deras plats att texten inte kunde läsas.`,
  untoldLeftOut: (names) =>
    `De här inställningarna kunde inte läsas, och presentationen görs utan dem: ${names.join(', ')}.`,
  untoldTexts: (list, count) => `${list} (${count === 1 ? 'en text' : `${count} texter`})`,
  make: 'Gör presentationen',
  making: 'Presentationen görs',
  slide: (done, total) => `Dia ${done} / ${total}`,
  stop: 'Avbryt',
  stopped: 'Presentationen avbröts.',
  made: (count, file) => `Presentationen är klar: ${count} diabilder. Den har laddats ner som filen ${file}.`,
  leftOut: 'Utelämnade diabilder',
  leftOutItem: (title, reason) => `${title} – ${reason}`,
  failed: 'Presentationen kunde inte göras. Uppgifterna har inte rörts.',
  noLogo:
    'Logotypen kunde inte läsas, så presentationen gjordes utan den. Logotypen ska vara en png- eller jpeg-bild i samma SharePoint.',
  agenda: 'Föredragningslistans text',
  agendaAbout:
    'Exempelvärden nämns inte, och en mening utelämnas om dess tal inte är känt. Den kopierade texten behåller rubriker och tabeller i Word.',
  copy: 'Kopiera föredragningslistans text',
  copied: 'Föredragningslistans text har kopierats.',
  notCopied: 'Webbläsaren tillät inte kopieringen. Markera texten och kopiera den själv.',
  preview: 'Föredragningslistans text, förhandsvisning',
};
