import type { Strings } from '../strings';

export const measure: Strings['measure'] = {
  fields: {
    key: 'Nyckel', code: 'Kod', title: 'Namn på finska', titleSv: 'Namn på svenska', year: 'År', theme: 'Tema', status: 'Läge', statusDate: 'Lägesdatum',
    statusNote: 'Läge i korthet, på finska', statusNoteSv: 'Läge i korthet, på svenska', problem: 'Vilket problem åtgärden löser, på finska',
    problemSv: 'Vilket problem åtgärden löser, på svenska', responsible: 'Ansvarig', lead: 'Ledare', need: 'Behov', level: 'Nivå',
    benefit: 'Nytta på lång sikt', impact: 'Effekt', costClass: 'Kostnadsklass', climateProgramme: 'Klimatprogrammet', continues: 'Fortsätter åtgärden',
    link: 'Länk', source: 'Ursprunglig ordalydelse', exampleFields: 'Exempelvärden'
  },
  linkUrl: 'Länkens adress',
  linkWords: 'Länkens text',
  problems: {
    required: 'Skriv namnet.', tooLong: 'Högst 255 tecken.', yearOutOfRange: 'Ett år mellan 2000 och 2100.', stepOutOfRange: 'Ett heltal 1–5 eller tomt.',
    notAWebAddress: 'Adressen ska börja med https://, http:// eller mailto:.', codeTaken: 'En annan åtgärd har redan den här koden.',
    continuesItself: 'En åtgärd kan inte fortsätta sig själv.'
  },
  newTitle: 'Ny åtgärd',
  back: 'Tillbaka till listan',
  heldByEffects: (count) => `Åtgärden kan inte tas bort, för den har ${count === 1 ? 'en effektrad' : `${count} effektrader`}. Ta först bort dem, om de inte behövs.`,
  gone: 'Den här åtgärden finns inte i listan.',
  whatAndWhy: 'Vad och varför',
  where: 'Hur det går',
  money: 'Effekter och kostnader',
  noEffects: 'Inga effekter har antecknats.',
  saving1: (amount) => `besparing ${amount} €/år`,
  continuation: 'Kontinuitet',
  continuedBy: 'Fortsätter i åtgärden',
  previousNote: (note, date) => `Föregående: ”${note}” ${date}`,
  finishes: 'Arbetet slutar här. Skriv med en mening hur det gick; fältet får lämnas tomt.'
};
