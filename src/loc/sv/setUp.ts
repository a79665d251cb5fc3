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
  waiting: 'väntar',
  done: 'Klart. Listorna har skapats.',
  next: 'Lägg sedan till åtgärder i listan Toimenpiteet: en i taget eller genom att klistra in rader från Excel i rutnätet.',
  open: 'Öppna färdplanen',
  askTitle: 'Färdplanen har ännu inte tagits i bruk på den här webbplatsen',
  ask: (contact) => `Be webbplatsens ägare ta den i bruk${contact ? `: ${contact}` : '.'}`,
  failed: 'Skapandet avbröts. Det som är klart bevaras; du kan fortsätta där det slutade.',
  continue: 'Fortsätt',
};
