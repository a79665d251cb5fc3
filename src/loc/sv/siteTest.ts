import type { SiteTestWords } from '../fi/siteTest';

export const siteTest: SiteTestWords = {
  heading: 'Test av webbplatsen',
  about:
    'Testet prövar om SharePoint på den här webbplatsen fungerar så som färdplanen antar. Det ger en rapport utan personuppgifter.',
  start: 'Testa webbplatsen',
  again: 'Testa på nytt',
  question: 'Vill du testa webbplatsen?',
  will: 'Testet skapar en dold lista på webbplatsen, prövar där att spara, rättigheter och vyer, och flyttar till sist listan till papperskorgen. Inget annat på webbplatsen rörs. Testet tar en minut eller två.',
  begin: 'Starta testet',
  cancel: 'Avbryt',
  running: (done, total) => `Webbplatsen testas: ${done}/${total}`,
  stop: 'Avbryt testet',
  stopping: 'Avbryts, testets lista tas bort',
  ended: (held, broken, untried) =>
    [
      `${held === 1 ? 'Ett antagande' : `${held} antaganden`} håller${broken > 0 ? `, ${broken} håller inte` : ''}.`,
      untried > 0 ? `${untried} prövades inte.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  stopped: 'Testet avbröts.',
  cleared: 'Testets lista är borttagen.',
  left: 'Testets lista kunde inte tas bort. Ett nytt försök görs nästa gång den här sidan öppnas.',
  recycled: 'Listan från ett oavslutat test togs bort.',
  inUse:
    'Ett test pågår på en annan flik eller hos en annan ägare, eller så avbröts det nyss. Listan från ett avbrutet test tas bort när tio minuter har gått.',
  foreign: (title, address) =>
    `Inget test gjordes: på dess plats finns listan ”${title}” (${address}), som inget test har skapat. Den är orörd. Flytta den eller testa på en annan webbplats.`,
  failed: 'Testet kom inte i gång, och det lämnade ingenting efter sig.',
  copy: 'Kopiera rapporten',
  copied: 'Rapporten finns på urklipp.',
  copyAbout:
    'Skicka rapporten till den som sköter färdplanen. Namn, e-postadresser, webbadresser och id:n är borttagna.',
  table: 'Vad som prövades',
  byHand: 'Vad man ser efter själv',
  byHandAbout: 'Dessa kan testet inte pröva. Se efter en gång när webbplatsen är i bruk.',
  columns: { assumption: 'Antagande', outcome: 'Resultat' },
  outcomes: { held: 'håller', broken: 'håller inte', untried: 'prövades inte' },
  notFromHere: 'kan inte prövas härifrån',
  said: (words) => `SharePoint svarade: ${words}`,
  differs: (expected, found) => `Väntat: ${expected}. Svaret: ${found || '–'}.`,
  tried: {
    web: 'Webbplatsens uppgifter, läsaren och tidszonen fås med en fråga.',
    newList: 'En ny listas egna kolumner skiljer sig från tillagda.',
    address: 'Listans adress består när namnet ändras.',
    missingList: 'En lista som saknas sägs saknas.',
    missingColumn: 'En fråga efter en kolumn som saknas avvisas, och resten av listan läses.',
    titles: 'Två listor kan inte ha samma namn.',
    ownColumns: 'En kolumns beskrivning och formulärmärkning består.',
    years: 'Årtal visas utan tusentalsavgränsare.',
    defaults: 'En kolumns standardvärde består.',
    typedMerge: 'Orden i en valkolumn kan kompletteras.',
    doubles: 'En kolumn som skapats två gånger tas bort.',
    viewOrder: 'Vyerna kommer i den ordning de skapats, och en överflödig kan tas bort.',
    boardView: 'En tavelvy kan skapas i listan.',
    form: 'Listans formulär bevaras som det gjordes.',
    emptyKeys: 'Flera rader kan sakna nyckel.',
    unknownChoice: 'Också ett eget ord kan återställas som status.',
    etag: 'Varje ändring ger raden en ny version, och det går inte att spara över en ny version från en gammal.',
    batch: 'När många rader sparas skrivs andras ändringar inte över.',
    stamps: 'Listan visar ändring, borttagning och återställning.',
    recycledTwice: 'En rad som redan är borttagen sägs saknas.',
    restrict: 'En rad som en annan hänvisar till kan inte tas bort.',
    attachmentText: 'En bilaga kommer tillbaka bokstav för bokstav.',
    attachmentTaken: 'En bilaga med samma namn ersätter inte den tidigare.',
    validation: 'Regeln för giltighetsdagar duger och tillåter en tom dag.',
    ownRights: 'Ägarens rätt kommer från gruppen, inte från namnet.',
  },
  untried: {
    readers: ['En läsare ser sidan.', 'Öppna sidan som läsare.'],
    hiddenList: [
      'Om rätten till en lista saknas sägs det.',
      'Öppna sidan som en användare vars läsrätt till en av listorna har tagits bort.',
    ],
    keyInForms: ['Nyckeln syns inte i formulären.', 'Öppna Toimenpiteet och tryck på Ny.'],
    translatedSite: [
      'Kolumnernas beskrivningar är desamma på webbplatsens alla språk.',
      'Byt ditt eget språk och kör kontrollen av listorna.',
    ],
    lostGroup: [
      'En grupp som saknas avbryter inte ibruktagandet.',
      'Bara på en webbplats där en av de tre grupperna är borttagen: kör kontrollen av listorna.',
    ],
    groupBy: ['Listans grupper är öppna och i ordning.', 'Öppna Toimenpiteet, vyn Vuosittain.'],
    boardColumns: ['Tavlans kolumner är i statusarnas ordning.', 'Öppna Toimenpiteet, vyn Taulu.'],
    darkIcons: ['Statusens ikoner syns i ett mörkt tema.', 'Öppna Toimenpiteet med ett mörkt tema.'],
    saveConflict: [
      'Två som sparar samtidigt får båda sina ändringar, eller en fråga.',
      'Spara samma åtgärd samtidigt på två datorer.',
    ],
    siteLock: [
      'En låst webbplats säger att det inte finns rätt att spara.',
      'Bara på en låst webbplats: ändra en åtgärds status.',
    ],
    hiddenRows: [
      'Rader som väntar på godkännande eller är andras egna räknas.',
      'Kräv godkännande i en lista, lägg till en rad som medlem och öppna sidan som läsare.',
    ],
    cityRules: [
      'En listas egen regel sägs med dess egna ord.',
      'Ge en lista en verifieringsregel och ord för den, och spara något som bryter mot den.',
    ],
    pages: [
      'SharePoint svarar inte på en fråga med en webbsida.',
      'Om sidan säger att förbindelse saknas fast den finns: berätta det tillsammans med rapporten.',
    ],
    personalTab: [
      'En personlig flik i Teams erbjuder inga listor på rotwebbplatsen.',
      'Öppna appen som personlig i Teams.',
    ],
    teamsLanguage: ['I Teams är språket Teams språk.', 'Byt språk i Teams och öppna fliken.'],
    teamsManifest: ['Teams tar emot appen.', 'Se appkatalogens svar när du lägger till paketet i Teams.'],
    groupChat: ['Fliken kan läggas till i en gruppchatt.', 'Lägg till appen i en gruppchatt.'],
    teamsDownload: [
      'Teams släpper igenom den första filen som gjorts på sidan, på telefonen ingen.',
      'Ladda ner presentationen två gånger i Teams, på dator och telefon.',
    ],
    signIn: [
      'Frågedelen i sidans adress överlever en inloggning.',
      'Öppna en kopierad länk i en webbläsare där du inte är inloggad.',
    ],
    teamsLink: [
      'En länk i Teams leder till sidan som den nämner.',
      'Tryck på två olika länkar efter varandra i Teams.',
    ],
    flexible: [
      'I ett flexibelt avsnitt får webbdelen den bredd och höjd som anges.',
      'Lägg webbdelen i ett flexibelt avsnitt och ändra dess bredd.',
    ],
    react18: [
      'SharePoint ger paketet React som förut, också i nästa version.',
      'Öppna sidan när SharePoint Framework 1.24 har tagits i bruk.',
    ],
    otherHosts: ['Outlook och Microsoft 365 visar fliken som Teams gör.', 'Öppna appen i Outlook och i Microsoft 365.'],
    keyboard: ['Meddelanden stannar ovanför telefonens tangentbord.', 'Redigera en åtgärd i Teams på en telefon.'],
    lostCode: [
      'Efter en uppdatering ber en öppen sida om att laddas på nytt.',
      'Lämna sidan öppen medan paketet uppdateras och öppna Inställningar i den.',
    ],
    deckFile: ['PowerPoint öppnar presentationen utan att reparera den.', 'Öppna presentationen i PowerPoint.'],
    deckNumbers: ['Diagrammens tal är i läsarens eget format.', 'Se på presentationens diagram i PowerPoint.'],
    wordPaste: ['Word tar emot föredragningslistans text med formatering.', 'Klistra in texten i Word.'],
    cityPages: ['Adresserna till dataskydd och villkor är stadens egna.', 'Se appens uppgifter i Teams.'],
    swedish: ['De svenska orden är rätt.', 'Läs sidorna, presentationen och föredragningslistans text på svenska.'],
  },
};
