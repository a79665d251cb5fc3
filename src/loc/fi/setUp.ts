export const setUp = {
  heading: 'Ota digitiekartta käyttöön',
  intro: 'Tälle sivustolle luodaan kahdeksan luetteloa. Mitään muuta sivustolla ei muuteta.',
  repairIntro: 'Puuttuvat luettelot ja sarakkeet luodaan. Olemassa oleviin tietoihin ei kosketa.',
  create: 'Luo luettelot',
  repair: 'Täydennä luettelot',
  creating: 'Luodaan luetteloita',
  part: { list: 'luettelo', columns: 'sarakkeet', view: 'näkymä', rights: 'oikeudet', seed: 'alkutiedot', ready: 'valmis' },
  step: (list: string, part: string) => `${list}: ${part}`,
  waiting: 'odottaa',
  done: 'Valmis. Luettelot on luotu.',
  next: 'Lisää seuraavaksi toimenpiteet Toimenpiteet-luetteloon: yksitellen tai liittämällä rivit Excelistä ruudukkonäkymään.',
  open: 'Avaa digitiekartta',
  askTitle: 'Digitiekarttaa ei ole vielä otettu käyttöön tällä sivustolla',
  ask: (contact: string) => `Pyydä sivuston omistajaa ottamaan se käyttöön${contact ? `: ${contact}` : '.'}`,
  failed: 'Luominen keskeytyi. Valmiit osat säilyvät; voit jatkaa siitä, mihin jäätiin.',
  continue: 'Jatka'
};
