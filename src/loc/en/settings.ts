import type { SettingsWords } from '../fi/settings';

export const settings: SettingsWords = {
  heading: 'Settings',
  intro: 'Owners of the site change the settings, others see them. Everybody sees a change when the page is loaded.',
  groups: { programme: 'Programme', people: 'For readers', places: 'Where the roadmap is', scales: 'Scales and freshness', deck: 'Presentation' },
  names: {
    programmeName: 'Name of the programme', programmeYears: 'Years of the programme', background: 'Background', goals: 'Goals', programmeApproval: 'Approval of the programme', notice: 'Notice', contact: 'Whom to ask',
    feedbackUrl: 'Link to feedback', accessibilityUrl: 'Accessibility statement', pageUrl: 'Address of the page', teamsAppId: 'Id of the Teams app', teamsEntityId: 'Id of the Teams tab',
    staleAfterDays: 'A status becomes stale', benefitSteps: 'Scale of benefit', impactSteps: 'Scale of impact', costClassSteps: 'Cost classes', cityName: 'Name of the city', deckLogo: 'Logo', deckColour: 'Colour'
  },
  about: {
    programmeName: 'Shown on the page Roadmap and in the presentation.',
    programmeYears: 'For example 2024–2026.',
    background: 'What the programme rests on. Shown on the page Roadmap and in the presentation.',
    goals: 'What the programme aims at, one goal a line. Shown on the page Roadmap and in the presentation.',
    programmeApproval: 'Who approved the programme, and when.',
    notice: 'Shown at the top of every page while there is text here.',
    contact: 'A name and an e-mail address. Shown at the foot of the page Roadmap.',
    feedbackUrl: 'The address where a reader gives feedback: https, http or mailto.',
    accessibilityUrl: 'The address of the accessibility statement: https, http or mailto.',
    pageUrl: 'The SharePoint page that holds the roadmap. The lists and shared links lead there; saving renews the links of the lists.',
    teamsAppId: 'The id of the app in the organisation’s Teams catalogue. Needed for links that open in Teams.',
    teamsEntityId: 'The id of the tab. Needed for links that open in Teams.',
    staleAfterDays: 'Days after which a status needs an update. Empty means 90.',
    benefitSteps: 'Names of the steps 1–5, one a line, the smallest first.',
    impactSteps: 'Names of the steps 1–5, one a line, the smallest first.',
    costClassSteps: 'Names of the classes 1–5, one a line, the cheapest first.',
    cityName: 'Shown in the presentation and in the agenda text.',
    deckLogo: 'The address of a png or jpeg picture in the same SharePoint.',
    deckColour: 'Accent colour of the presentation, in the form #004F71.'
  },
  values: { value: 'in Finnish', valueSv: 'in Swedish', valueEn: 'in English' },
  onlyValue: 'Value',
  empty: 'not set',
  edit: (name) => `Edit: ${name}`,
  problems: {
    notALink: 'Write an address that begins with https://, http:// or mailto:.', notAPage: 'Write an address that begins with https:// or http://.', notAPicture: 'Write an address that begins with https://, http:// or /.',
    notDays: 'Write the days as a whole number, such as 90.', notAColour: 'Write the colour in the form #004F71.', notAnId: 'Write the id in the form 00000000-0000-0000-0000-000000000000.'
  },
  lists: 'Lists',
  listsAbout: 'The data is in these SharePoint lists.',
  guarded: 'Roadmaps and settings are changed by owners only.',
  unguarded: 'Members can still change decisions and settings. Completing the lists leaves that to owners.',
  repair: 'Check and complete the lists',
  repairAbout: 'Makes lists, columns and views that are missing, checks the permissions and renews the links. The data is left alone, and it can be run at any time.',
  repairing: 'Completing the lists',
  repaired: 'The lists are checked and complete.'
};
