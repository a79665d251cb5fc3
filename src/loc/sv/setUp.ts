import type { Strings } from '../strings';

export const setUp: Strings['setUp'] = {
  heading: 'Ta färdplanen i bruk',
  intro: 'På den här webbplatsen skapas åtta listor. Ingenting annat på webbplatsen ändras.',
  repairIntro: 'Listor och kolumner som saknas skapas. Befintliga uppgifter ändras inte.',
  create: 'Skapa listorna',
  repair: 'Komplettera listorna',
  creating: 'Listorna skapas',
  part: {
    list: 'lista',
    columns: 'kolumner',
    view: 'vy',
    rights: 'rättigheter',
    seed: 'startuppgifter',
    ready: 'klar',
  },
  step: (list, part) => `${list}: ${part}`,
  stopped: (part) => `avbröts: ${part}`,
  waiting: 'väntar',
  done: 'Klart. Listorna har skapats.',
  next: 'Lägg sedan till åtgärder i listan Åtgärder (Toimenpiteet): en i taget eller genom att klistra in rader från Excel i rutnätet.',
  open: 'Öppna färdplanen',
  askTitle: 'Färdplanen har ännu inte tagits i bruk på den här webbplatsen',
  ask: (contact) => `Be webbplatsens ägare ta den i bruk${contact ? `: ${contact}` : '.'}`,
  askRepair: (contact) => `Be webbplatsens ägare komplettera dem${contact ? `: ${contact}` : '.'}`,
  failed: 'Skapandet avbröts. Det som är klart bevaras; du kan fortsätta där det slutade.',
  passed: 'hoppades över',
  passedOver: (lists, count) =>
    `Berättade inte om sina kolumner: ${lists}. ${count === 1 ? 'Den' : 'De'} kompletterades inte, de andra är klara. Det här kan köras igen när som helst; om det inte hjälper, fråga om råd med meddelandet från SharePoint.`,
  continue: 'Fortsätt',
  unfinished: 'Ibruktagandet blev inte klart: något kan saknas, och medlemmarna kan kanske ändra även inställningarna.',
  older: 'Webbplatsens listor följer en tidigare version av appen: de nya kolumnerna saknas.',
  lacking: (lists) => `Kolumner saknas i listorna (${lists}).`,
  worksAsBefore: { older: 'Allt som fanns fungerar.', lacking: 'Resten fungerar utan dem.' },
  completeThem: 'Komplettera dem i inställningarna med knappen ”Kontrollera och komplettera listorna”.',
  toSettings: 'Öppna inställningarna',
  left: {
    changed: 'Dessa har ändrats på webbplatsen och lämnades som de var:',
    form: (list) =>
      `${list}: formuläret. Du kan själv lägga till de nya kolumnerna. Om formulärets formatering töms görs den på nytt vid nästa komplettering.`,
    format: (list, column) =>
      `${list}: formateringen av kolumnen ”${column}”. Om den töms görs den på nytt vid nästa komplettering.`,
    rule: (list) => `${list}: listans valideringsregel.`,
    doubled: 'Dessa kolumner finns två gånger i listan, och i den senare har någon skrivit:',
    double: (list, column, name) =>
      `${list}: ”${column}” med det interna namnet ${name}. Flytta värdena till kolumnen med samma namn i rutnätsvyn. En tom dubblett tas bort vid nästa komplettering.`,
    withoutGroup:
      'Webbplatsen saknar en grupp som skulle ha fått rättigheter. Ge dem i listans inställningar till dem som ska se den:',
    owners: (list) => `${list}: ägarnas grupp fick inte full behörighet.`,
    members: (list) => `${list}: medlemmarnas grupp fick inte läsbehörighet.`,
    visitors: (list) => `${list}: besökarnas grupp fick inte läsbehörighet.`,
  },
  foreign: {
    nameTaken: 'Namnet på en av färdplanens listor är upptaget',
    left: (count) =>
      count === 1
        ? 'Den här listan är inte färdplanens, men den finns på en plats som färdplanen behöver. Den är exakt som förut:'
        : 'De här listorna är inte färdplanens, men de finns på platser som färdplanen behöver. De är exakt som förut:',
    leftNames: (count) =>
      count === 1
        ? 'Den här listan är inte färdplanens, men den har ett namn som färdplanen behöver. Den är exakt som förut:'
        : 'De här listorna är inte färdplanens, men de har namn som färdplanen behöver. De är exakt som förut:',
    leftUnseen: 'På den här adressen finns en lista som du inte ser. Den är exakt som förut:',
    unseen: 'En lista som du inte ser',
    todo: 'Ingenting skapas förrän platsen är ledig eller färdplanen finns på en annan webbplats. Alternativen:',
    todoNames: 'Ingenting skapas förrän namnet är ledigt eller färdplanen finns på en annan webbplats. Alternativen:',
    otherSite:
      'Ta färdplanen i bruk på en annan webbplats: lägg till webbdelen på en sida där eller ange webbplatsens adress i webbdelens inställningar.',
    freeAddress:
      'Frigör adressen. Ett nytt namn ändrar inte listans adress: en SharePoint-administratör kan flytta listan till en annan adress, och listan kan tas bort om dess uppgifter inte längre behövs.',
    freeTitle: (names) =>
      `Ge listan ett annat namn: färdplanens lista skapas med namnet ${names}. Adressen och uppgifterna ändras inte.`,
    seeIt:
      'Be en SharePoint-administratör om rätt till listan som du inte ser: först då visar det sig om den är färdplanens.',
    checking: 'Webbplatsens listor kontrolleras',
  },
};
