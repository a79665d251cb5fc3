import type { Strings } from '../strings';

export const site: Strings['site'] = {
  title: 'Var finns färdplanens listor?',
  besideTitle: 'Finns listorna redan på en annan webbplats?',
  intro: 'Ange den webbplatsens adress. Valet sparas i den här webbläsaren.',
  address: 'Webbplatsens adress',
  hint: 'Till exempel /sites/digi, eller webbplatsens adress från webbläsarens adressfält.',
  open: 'Öppna färdplanen',
  checking: 'Adressen kontrolleras',
  problems: {
    foreign: 'Adressen måste finnas i samma SharePoint.',
    missing: 'Ingen webbplats hittades på den här adressen. Kontrollera adressen.',
    forbidden: 'Du har inte rätt till den här webbplatsen. Be webbplatsens ägare om läsrätt.',
    foreignLists:
      'På den här webbplatsen är platsen för en av färdplanens listor upptagen. Listan som finns där har inte rörts.',
    notProvisioned: 'Den här webbplatsen har inga listor för färdplanen.',
  },
  foreignTitle: 'Webbplatsens adress duger inte',
  foreignText: (address) =>
    `I webbdelens inställningar har ”${address}” angetts som listornas webbplats. Adressen måste finnas i samma SharePoint. Den som redigerar sidan kan rätta den.`,
  from: (address) => `Uppgifterna finns på webbplatsen ${address}`,
  change: 'Byt webbplats',
};
