/** The property pane of the web parts. */
export const pane = {
  description: 'Mitä tässä näytetään',
  page: 'Sivu',
  allPages: 'Koko digitiekartta',
  site: 'Sivuston osoite',
  siteHint: 'Tyhjä: luettelot ovat tällä sivustolla, tai lukija valitsee sivuston. Muuten esimerkiksi /sites/digi.',
  foreignSite: 'Osoitteen on oltava tässä samassa SharePointissa.',
};
