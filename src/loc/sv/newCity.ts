import type { NewCityWords } from '../fi/newCity';

export const newCity: NewCityWords = {
  cityName: 'Stadens namn på finska',
  cityNameSv: 'Stadens namn på svenska',
  cityNameHint: 'Syns på presentationens sidor. Kan lämnas tomt och ges i inställningarna.',
  rows: 'Med vilka teman och ansvariga börjar ni?',
  choices: {
    none: 'Inga ännu: de läggs till i inställningarna',
    own: 'Egna: skriv eller klistra in dem här',
    published: 'Temana och de ansvariga i det digitaliseringsprogram som Borgå har publicerat',
  },
  publishedHint: 'Fyra teman och tio ansvariga på finska, svenska och engelska. De kan ändras i inställningarna.',
  themes: 'Teman, ett per rad',
  themesHint: 'Beteckning, namn på finska och namn på svenska åtskilda med semikolon, eller tre kolumner från Excel.',
  themesExample: 'A; Asukkaan palvelut; Invånarens tjänster',
  roles: 'Ansvariga, en per rad',
  rolesHint: 'Rollens namn på finska och på svenska åtskilda med semikolon, eller två kolumner från Excel.',
  rolesExample: 'Digijohtaja; Digitaliseringsdirektör',
  read: (rows) => `Lästa ${rows.length}: ${rows.join(' · ')}`,
  problem: ({ line, what }) =>
    ({
      nameless: `På rad ${line} saknas namnet.`,
      tooLong: `Texten på rad ${line} är för lång: högst 255 tecken.`,
      twice: `Namnet eller beteckningen på rad ${line} finns redan på en tidigare rad.`,
    })[what],
  tooLong: 'Högst 255 tecken.',
  firstMeasure:
    'Lägg till den första här. Flera på en gång klistras in från Excel i rutnätsvyn för listan Toimenpiteet.',
  stepsTitle: 'Steg i ibruktagandet',
  steps: {
    themes: (count) => `Teman (${count})`,
    roles: (count) => `Ansvariga (${count})`,
    metrics: (count) => `Indikatorer (${count})`,
    roadmap: (count) => `Färdplaner (${count})`,
    settings: 'Kontaktuppgift, länkar, logotyp och färg',
  },
};
