import type { NewCityWords } from '../fi/newCity';

export const newCity: NewCityWords = {
  cityName: 'Name of the city in Finnish',
  cityNameSv: 'Name of the city in Swedish',
  cityNameHint: 'Shown on the slides of the presentation. May be left empty and given in the settings.',
  rows: 'Which themes and responsible roles do you begin with?',
  choices: {
    none: 'None yet: they are added in the settings',
    own: 'Our own: type or paste them here',
    published: 'Those of the digital programme that Porvoo has published',
  },
  publishedHint: 'Four themes and ten roles in Finnish, Swedish and English. They can be changed in the settings.',
  themes: 'Themes, one a line',
  themesHint: 'Letter, name in Finnish and name in Swedish, parted by semicolons, or three columns from Excel.',
  themesExample: 'A; Asukkaan palvelut; Invånarens tjänster',
  roles: 'Responsible roles, one a line',
  rolesHint: 'Name of the role in Finnish and in Swedish, parted by a semicolon, or two columns from Excel.',
  rolesExample: 'Digijohtaja; Digitaliseringsdirektör',
  read: (rows) => `Read ${rows.length}: ${rows.join(' · ')}`,
  problem: ({ line, what }) =>
    ({
      nameless: `Line ${line} has no name.`,
      tooLong: `The text of line ${line} is too long: 255 characters at most.`,
      twice: `The name or the letter of line ${line} is on an earlier line already.`,
    })[what],
  tooLong: '255 characters at most.',
  firstMeasure:
    'Add the first one here. Many at once are pasted from Excel into the grid view of the list Toimenpiteet.',
  stepsTitle: 'Steps of taking into use',
  steps: {
    themes: (count) => `Themes (${count})`,
    roles: (count) => `Responsible roles (${count})`,
    metrics: (count) => `Metrics (${count})`,
    roadmap: (count) => `Roadmaps (${count})`,
    settings: 'Contact, links, logo and colour',
  },
};
