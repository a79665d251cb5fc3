/** The question where the lists are. */
export const site = {
  title: 'Missä digitiekartan luettelot ovat?',
  besideTitle: 'Ovatko luettelot jo toisella sivustolla?',
  intro: 'Anna sen sivuston osoite. Valinta muistetaan tässä selaimessa.',
  address: 'Sivuston osoite',
  hint: 'Esimerkiksi /sites/digi, tai sivuston osoite selaimen osoiteriviltä.',
  open: 'Avaa digitiekartta',
  checking: 'Tarkistetaan osoitetta',
  problems: {
    foreign: 'Osoitteen on oltava tässä samassa SharePointissa.',
    missing: 'Tästä osoitteesta ei löytynyt sivustoa. Tarkista osoite.',
    forbidden: 'Sinulla ei ole oikeutta tähän sivustoon. Pyydä lukuoikeutta sivuston omistajalta.',
    foreignLists: 'Tällä sivustolla digitiekartan luettelon paikka on varattu. Siellä olevaan luetteloon ei koskettu.',
    notProvisioned: 'Tällä sivustolla ei ole digitiekartan luetteloita.',
  },
  foreignTitle: 'Sivuston osoite ei kelpaa',
  foreignText: (address: string) =>
    `Web-osan asetuksissa luetteloiden sivustoksi on annettu ”${address}”. Osoitteen on oltava tässä samassa SharePointissa. Sivun muokkaaja voi korjata sen.`,
  from: (address: string) => `Tiedot ovat sivustolta ${address}`,
  change: 'Vaihda sivusto',
};
