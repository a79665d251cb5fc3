import type { Strings } from '../strings';

export const app: Strings['app'] = {
  title: 'Digitaliseringsfärdplan',
  pages: {
    overview: 'Översikt',
    projects: 'Åtgärder',
    metrics: 'Indikatorer',
    roadmap: 'Färdplan',
    effects: 'Effekter och kostnader',
    meeting: 'Möte',
    settings: 'Inställningar',
  },
  toContent: 'Gå till innehållet',
  toMeasures: 'Gå till åtgärderna',
  navigation: 'Sidor',
  readAt: (moment) => `Hämtat ${moment}`,
  /** How what is shown relates to the lists. */
  freshness: {
    before: 'uppdateras',
    unanswered: 'ingen förbindelse, du ser de senast lästa uppgifterna',
    failed: 'uppdateringen lyckades inte, du ser de senast lästa uppgifterna',
    outdated: 'appen har uppdaterats: ladda sidan på nytt',
  },
  byOthers: (count) =>
    count === 1 ? 'Någon annan ändrade en uppgift: den syns nu.' : `Andra ändrade ${count} uppgifter: de syns nu.`,
  refresh: 'Uppdatera uppgifterna',
  more: 'Övriga funktioner',
  print: 'Skriv ut',
  forgetCopy: 'Ta bort kopian ur webbläsaren',
  forgetCopyHint: 'Webbläsaren sparar det du såg senast, så att sidan öppnas genast.',
  copyForgotten: 'Kopian har tagits bort ur den här webbläsaren. Utkasten finns kvar.',
  /** In Teams, beside a button that downloads. */
  fileHint: 'Här laddas filen inte alltid ner.',
  inSharePoint: 'Öppna samma sida i SharePoint',
  inSharePointByHand: 'Öppna då sidan i SharePoint.',
  loading: 'Uppgifterna hämtas',
  finnishOnly: 'En del av innehållet finns bara på finska.',
  asOf: {
    title: (moment: string) => `Fryst läge ${moment}`,
    about: (year: number, purpose: string) =>
      `Digitaliseringsfärdplan ${year}: ${purpose}. Uppgifterna är sådana som de var då; de kan inte ändras.`,
    followUp: 'uppföljning',
    back: 'Tillbaka till nuläget',
    loading: 'Hämtar det frysta läget',
    damaged: {
      title: 'Den frysta kopian är skadad',
      text: 'Den kan inte visas tillförlitligt. Filen är en bilaga till färdplanen i listan Färdplaner (Tiekartat).',
    },
    newer: {
      title: 'Den frysta kopian är gjord med en nyare version',
      text: 'Ladda om sidan. Om det inte hjälper måste appen uppdateras.',
    },
    missing: {
      title: 'Den frysta kopian hittades inte',
      text: 'Adressen kan vara bristfällig, eller så har bilagan tagits bort ur listan.',
    },
  },
  undo: 'Ångra',
  close: 'Stäng',
  retry: 'Försök igen',
  troubles: {
    forbidden: {
      title: 'Du har inte rätt till detta',
      text: 'Ingenting ändrades. Be webbplatsens ägare om rättigheter.',
    },
    missing: {
      title: 'Uppgiften hittades inte',
      text: 'Den kan ha tagits bort eller flyttats. Hämta uppgifterna på nytt.',
    },
    contested: {
      title: 'SharePoint sparade samtidigt något annat',
      text: 'Ingenting sparades. Försök igen.',
    },
    throttled: { title: 'SharePoint är upptaget', text: 'Vänta en stund och försök igen.' },
    offline: { title: 'Ingen kontakt', text: 'Kontrollera nätverket och försök igen.' },
    outdated: {
      title: 'Appen har uppdaterats',
      text: 'Webbläsaren har en äldre version öppen, som inte längre fungerar helt. Ladda sidan på nytt.',
    },
    signedOut: { title: 'Inloggningen har upphört', text: 'Ladda sidan på nytt och logga in.' },
    notProvisioned: {
      title: 'Den här webbplatsen har ännu inga listor för färdplanen',
      text: 'Webbplatsens ägare kan skapa dem.',
    },
    incomplete: {
      title: 'Webbplatsens listor är ofullständiga',
      text: 'Webbplatsens ägare kan komplettera dem. Befintliga uppgifter ändras inte.',
    },
    foreignLists: {
      title: 'Platsen för en av färdplanens listor är upptagen',
      text: 'Webbplatsens ägare kan frigöra platsen eller ta färdplanen i bruk på en annan webbplats.',
    },
    wrongStep: {
      title: 'Beslutsfattandet är redan i ett annat skede',
      text: 'Inget ändrades. Någon annan kan ha antecknat skedet, eller så kom din tidigare anteckning fram. Uppdatera uppgifterna och kontrollera.',
    },
    locked: {
      title: 'Webbplatsen eller listan är låst',
      text: 'Ingenting ändrades. Fråga webbplatsens ägare varför den är låst och hur länge.',
    },
    unreadable: {
      title: 'Listan finns, men den kunde inte läsas',
      text: 'Ingenting ändrades, och listorna behöver inte skapas på nytt. Försök igen om en stund; om det inte hjälper, ge webbplatsens ägare SharePoints meddelande och koden.',
    },
    columnsUntold: {
      title: 'Listan berättar inte om dess text är formaterad',
      text: 'Ingenting ändrades. En text kan inte sparas tryggt om den har en radbrytning eller tecknet < eller &, eller om den skulle ersätta en text som inte kunde läsas. Andra uppgifter kan sparas. Försök igen om en stund; om det inte hjälper kan du sakna rätt att se listans kolumner: fråga webbplatsens ägare.',
    },
    refused: {
      title: 'SharePoint godtog inte uppgifterna',
      text: 'Ingenting ändrades. Kontrollera uppgifterna och försök igen.',
    },
    unknown: {
      title: 'Något gick fel',
      text: 'Försök igen. Om felet upprepas, rapportera det och bifoga felets meddelande eller kod.',
    },
  },
  lost: {
    offline: {
      title: 'Ingen kontakt',
      text: (drafts) =>
        `Den här delen kunde inte laddas. Resten fungerar. ${drafts} Kontrollera nätverket och försök igen.`,
    },
    outdated: {
      title: 'Appen har uppdaterats',
      text: (drafts) =>
        `Webbläsaren har en äldre version öppen, och den här delen finns inte längre på servern. ${drafts} Ladda sidan på nytt.`,
    },
    broken: {
      title: 'Det här kunde inte visas',
      text: (drafts) =>
        `Det är ett fel i appen. Det som har sparats är i behåll. ${drafts} Försök igen eller ladda sidan på nytt. Om felet upprepas, rapportera det och bifoga felets meddelande.`,
    },
  },
  draftsKept: 'Dina utkast finns kvar i den här webbläsaren.',
  draftsNotKept: 'Webbläsaren bevarar inga utkast: kopiera först det du håller på att skriva.',
  unread: {
    forbidden: { title: 'Du har inte rätt till färdplanens listor', text: 'Be webbplatsens ägare om läsrätt.' },
    missing: {
      title: 'Webbplatsen hittades inte',
      text: 'Den kan ha tagits bort eller flyttats. Den som redigerar sidan kan kontrollera adressen i webbdelens inställningar.',
    },
  },
  reload: 'Ladda sidan på nytt',
  notice: 'Meddelande',
  ofLists: (names) => `Lista: ${names}.`,
  notRead: (names) => `Kunde inte läsas: ${names}.`,
  missingParts: (names) => `Ofullständiga eller saknas: ${names}.`,
  serverMessage: (message) => `SharePoints meddelande: ${message}`,
  errorMessage: (message) => `Felets meddelande: ${message}`,
  correlation: (id) => `Kod: ${id}`,
  /** Why a list does not show everybody all its rows. */
  partlyShown: {
    approval: (list) => `Listan ”${list}” kräver godkännande: andra ser ändringar först när de har godkänts i listan.`,
    ownRows: (list) => `I listan ”${list}” ser var och en bara de rader som hen själv har lagt till.`,
  },
  richText: (lists) => `Formaterad text: ${lists}.`,
  richTextAbout:
    'Här visas kolumnernas text utan formatering, och den som ändrar texten här tar bort dess formatering.',
  richTextOwner: 'Kolumnerna kan bytas tillbaka till oformaterad text i listans inställningar.',
  allHidden: 'Det finns rader, men de visas inte för dig',
  unreadLists: {
    ownerAdvice: 'Kontrollera listans rättigheter i dess inställningar.',
    theme: 'Temat kunde inte läsas',
    responsible: 'Ansvarig kunde inte läsas',
    partly: 'delvis läst',
    failed: (list) => `Listan ”${list}” kunde inte läsas.`,
    forbidden: (list) => `Du har inte rätt till listan ”${list}”.`,
    without: 'Dess uppgifter saknas på sidorna och i siffrorna.',
    former: (moment) => `Av den visas vad som fanns i den ${moment}.`,
  },
  hiddenRows: (count) => (count === 1 ? 'En rad visas inte för dig.' : `${count} rader visas inte för dig.`),
  badCells: (count) => (count === 1 ? 'En uppgift behöver rättas' : `${count} uppgifter behöver rättas`),
  badCellsRest: 'Allt annat visas som vanligt.',
  badCellsMend: 'Rätta de här i listan:',
  badCellsElse: 'Den som redigerar listan kan rätta de här:',
  badCellsMore: (count) => `Dessutom ${count} till.`,
  untoldCells: (count) => (count === 1 ? 'En text kunde inte läsas' : `${count} texter kunde inte läsas`),
  untoldCellsAbout:
    'Listan berättar inte om texten är formaterad. Texten finns kvar i listan och kan läsas där. Här visas den när listan berättar igen; om det inte sker kan du sakna rätt att se listans kolumner: fråga webbplatsens ägare.',
  badCell: (list, title, id, column) => `${list}: ${title ? `${title} (rad ${id})` : `rad ${id}`}, kolumn ${column}`,
  badCellProblem: (problem, found) => `${problem}${found ? ` (”${found}”)` : ''}.`,
  badCellProblems: {
    notANumber: 'är inte ett tal',
    notADate: 'är inte en dag',
    unknownChoice: 'okänt alternativ',
    danglingLookup: 'hänvisar till en rad som inte finns',
    notText: 'är inte text',
    duplicateKey: 'samma nyckel finns på en annan rad',
    noName: 'namn saknas',
    notTold: 'kunde inte läsas',
    unreadable: 'kunde inte läsas',
  },
};
