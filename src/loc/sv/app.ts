import type { Strings } from '../strings';

export const app: Strings['app'] = {
  title: 'Digitaliseringsfärdplan',
  pages: { overview: 'Översikt', projects: 'Åtgärder', metrics: 'Indikatorer', roadmap: 'Färdplan', effects: 'Effekter och kostnader' },
  navigation: 'Sidor',
  readAt: (moment) => `Uppgifterna hämtade ${moment}`,
  refresh: 'Uppdatera uppgifterna',
  loading: 'Uppgifterna hämtas',
  undo: 'Ångra',
  close: 'Stäng',
  retry: 'Försök igen',
  troubles: {
    forbidden: { title: 'Du har inte rätt till detta', text: 'Ingenting ändrades. Be webbplatsens ägare om rättigheter.' },
    missing: { title: 'Uppgiften hittades inte', text: 'Den kan ha tagits bort eller flyttats. Hämta uppgifterna på nytt.' },
    contested: { title: 'Andra redigerar samma uppgift', text: 'Ingenting sparades. Uppdatera uppgifterna och försök igen.' },
    throttled: { title: 'SharePoint är upptaget', text: 'Ingenting gick förlorat. Vänta en stund och försök igen.' },
    offline: { title: 'Ingen kontakt', text: 'Kontrollera nätverket och försök igen. Ingenting gick förlorat.' },
    signedOut: { title: 'Inloggningen har upphört', text: 'Ladda sidan på nytt och logga in.' },
    notProvisioned: { title: 'Den här webbplatsen har ännu inga listor för färdplanen', text: 'Webbplatsens ägare kan skapa dem.' },
    incomplete: { title: 'Webbplatsens listor är ofullständiga', text: 'Webbplatsens ägare kan komplettera dem. Befintliga uppgifter ändras inte.' },
    refused: { title: 'SharePoint godtog inte uppgifterna', text: 'Ingenting ändrades. Kontrollera uppgifterna och försök igen.' },
    unknown: { title: 'Något gick fel', text: 'Försök igen. Om felet upprepas, rapportera det och bifoga koden nedan.' }
  },
  unread: {
    forbidden: { title: 'Du har inte rätt till färdplanens listor', text: 'Be webbplatsens ägare om läsrätt.' },
    missing: { title: 'Webbplatsen hittades inte', text: 'Den kan ha tagits bort eller flyttats. Den som redigerar sidan kan kontrollera adressen i webbdelens inställningar.' }
  },
  reload: 'Ladda sidan på nytt',
  notice: 'Meddelande',
  missingParts: (names) => `Ofullständiga eller saknas: ${names}.`,
  serverSaid: (message) => `SharePoints meddelande: ${message}`,
  correlation: (id) => `Kod: ${id}`,
  badCells: (count) => (count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`),
  badCellsMend: 'Allt annat visas som vanligt. Rätta de här i listan:',
  badCellsElse: 'Allt annat visas som vanligt. Den som redigerar listan kan rätta de här:',
  badCellsMore: (count) => `Dessutom ${count} till.`,
  badCell: (list, title, id, column) => `${list}: ${title ? `${title} (rad ${id})` : `rad ${id}`}, kolumn ${column}`,
  badCellProblem: (problem, found) => `${problem}${found ? ` (”${found}”)` : ''}.`,
  badCellProblems: {
    notANumber: 'är inte ett tal', notADate: 'är inte en dag', unknownChoice: 'okänt alternativ', danglingLookup: 'hänvisar till en rad som inte finns',
    notText: 'är inte text', duplicateKey: 'samma nyckel finns på en annan rad', noKey: 'nyckeln saknas; den fylls i när raden nästa gång sparas i färdplanen',
    unreadable: 'kunde inte läsas'
  }
};
