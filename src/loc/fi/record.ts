/** What every form, history and act on a record says. */
export const record = {
  problemSummary: (count: number, first: string) =>
    count === 1
      ? `Ei tallennettu: korjaa kohta ${first}.`
      : `Ei tallennettu: ${count} kohtaa on korjattava, ensimmäisenä ${first}.`,
  wrongElsewhere: (names: readonly string[]) =>
    `Muualla korjattavaa: ${names.join(', ')}. Se ei estä tätä tallennusta.`,
  allFields: 'Avaa kaikki kentät',
  fieldRefused: 'SharePoint ei hyväksynyt tätä arvoa: luettelon oma sääntö on tiukempi.',
  /** Stands for a text of which its list did not tell how it is kept. */
  fieldUntold:
    'Luettelo ei kerro, onko tämä teksti muotoiltua. Tallenna se ilman rivinvaihtoja ja merkkejä < ja &, tai jätä se ennalleen.',
  fieldNotReplaced: 'Tässä olevaa tekstiä ei voitu lukea, eikä sitä voi korvata nyt. Jätä se ennalleen.',
  untold: 'tekstiä ei voitu lukea',
  nothing: '–',
  yes: 'kyllä',
  no: 'ei',
  example: 'esimerkkiarvo',
  edit: 'Muokkaa',
  save: 'Tallenna',
  saveAndAdd: 'Tallenna ja lisää uusi',
  saving: 'Tallennetaan',
  cancel: 'Peruuta',
  remove: 'Poista',
  moreActs: 'Lisää toimintoja',
  removeQuestion: (title: string) => `Siirretäänkö ”${title}” roskakoriin? Sen voi palauttaa.`,
  changedMeanwhile: 'Tätä on muutettu sen jälkeen, kun avasit sen. Tarkista muutos ennen poistamista.',
  previous: 'Edellinen',
  next: 'Seuraava',
  position: (index: number, count: number) => `${index} / ${count}`,
  history: 'Historia',
  showHistory: 'Näytä historia',
  hideHistory: 'Piilota historia',
  historyLoading: 'Haetaan historiaa',
  historyFailed: 'Historiaa ei saatu haettua.',
  keptFrom: (when: string) => `Muutoksia ennen hetkeä ${when} ei ole säilytetty.`,
  noVersions: 'Luettelo ei säilytä versioita: aiemmin tehtyjä muutoksia ei voi näyttää eikä palauttaa.',
  versionsUntold: 'Luettelo ei kertonut, säilyttääkö se versiot: jokin aiempi muutos voi puuttua tästä.',
  lastBy: (who: string, when: string) => `${who} muutti tätä viimeksi ${when}.`,
  madeBy: (who: string, when: string) => `${who} lisäsi tämän ${when}.`,
  changedBy: (who: string, when: string) => `${who} muutti ${when}:`,
  change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  restore: 'Palauta',
  restoreLabel: (field: string, value: string) => `Palauta: ${field} = ${value}`,
  draftFound: (when: string, days: number) =>
    `Sinulta jäi tallentamaton luonnos ${when}. Sitä säilytetään ${days} päivää.`,
  draftUse: 'Jatka luonnosta',
  draftDrop: 'Hylkää luonnos',
  draftKept: 'Muutoksia ei tallennettu. Luonnos säilyy tässä selaimessa.',
  /** What is said of a record where another one may be open. */
  about: (title: string, text: string) => `”${title}”: ${text}`,
  draftOfGone: (byMe: boolean) =>
    `Muutoksia ei tallennettu: ${byMe ? 'olet itse poistanut sen, mitä muutit' : 'joku on poistanut sen, mitä muutit'}. Jos se palautetaan roskakorista, luonnos tarjotaan taas.`,
  /** Where another tab has saved or dropped it. */
  draftElsewhere: 'Luonnos on jo tallennettu tai hylätty toisessa välilehdessä.',
  draftLost: 'Muutoksia ei tallennettu, eikä selain anna säilyttää luonnosta.',
  draftAgedOut: (days: number) => `Yli ${days} päivää vanha luonnos on poistettu tästä selaimesta.`,
  joined: (names: readonly string[]) => `Muualla tehdyt muutokset säilyivät: ${names.join(', ')}.`,
  draftNotKept: 'Selain ei anna säilyttää luonnosta: tallenna ennen kuin suljet sivun.',
  clashTitle: (who: string, when: string) => `${who} muutti samoja kohtia ${when}. Valitse, kumpi jää.`,
  /** Where the reader left everything to somebody else. */
  alreadySaved: (title: string) => `Muutettavaa ei ollut: ”${title}” on jo tallennettu näin.`,
  leftAsItIs: (title: string) => `Mitään ei muutettu: ”${title}” jäi sellaiseksi kuin se on luettelossa.`,
  notRemoved: (who: string, title: string) =>
    `Ei poistettu: ${who} on muuttanut tietoa ”${title}” sen jälkeen. Tarkista muutos ennen poistamista.`,
  already: (who: string, title: string) => `${who} oli jo tehnyt saman muutoksen: ”${title}”.`,
  theirsStays: (who: string, title: string) =>
    `${who} ehti muuttaa samaa kohtaa: ”${title}” näkyy nyt hänen muuttamanaan. Tee muutos uudelleen, jos se on yhä tarpeen.`,
  /** Where it was the reader, in another tab or before. */
  clashTitleOwn: (when: string) => `Muutit itse samoja kohtia muualla ${when}. Valitse, kumpi jää.`,
  /** Where a text could not be read when the form was opened, and can be now. */
  clashUnseen: 'Tässä oli jo teksti, jota ei voitu lukea, kun avasit lomakkeen.',
  clashChoose: 'Valitse, kumpi jää.',
  clashUnseenField: (field: string) => `${field} (ei voitu lukea, kun avasit lomakkeen)`,
  clashMine: (value: string) => `sinun: ${value}`,
  clashTheirs: (value: string) => `hänen: ${value}`,
  clashHere: (value: string) => `tässä: ${value}`,
  clashInList: (value: string) => `luettelossa: ${value}`,
  clashThere: (value: string) => `tallennettu: ${value}`,
  saveChoices: 'Tallenna valinnat',
  notSaved: 'Ei tallennettu.',
  /** Where neither an answer came nor the row could be read. */
  unsure:
    'Ei tiedetä, tallentuiko tämä: vastausta ei tullut. Päivitä tiedot ja katso, ennen kuin teet sen toiseen kertaan.',
  unsureOf: (title: string) => `Ei tiedetä, onnistuiko se: ”${title}” luetaan uudelleen, kun yhteys on palannut.`,
  /** Of several forms that were left; never of one. */
  unsureMany: (count: number) => `${count} tallennuksesta ei tiedetä, ovatko ne luettelossa.`,
  whichOnes: 'Näytä, mitkä',
  draftUnsure: 'Ei tiedetä, tallentuiko muutos. Luonnos säilyy tässä selaimessa.',
  textKept: 'Kirjoittamasi säilyy.',
  textNotKept: 'Selain ei säilytä kirjoittamaasi: kopioi se talteen, ennen kuin suljet tai lataat sivun.',
  savedAnyway: 'Tallennus oli jo matkalla, kun painoit Peruuta: muutos on nyt luettelossa.',
  laterKept: 'Se, mitä kirjoitit sen jälkeen, säilyy luonnoksena tässä selaimessa.',
  laterLost: 'Sitä, mitä kirjoitit sen jälkeen, ei tallennettu, eikä selain anna säilyttää luonnosta.',
  clashed: 'Joku toinen on muuttanut samoja kohtia.',
  clashedOwn: 'Muutit itse samoja kohtia muualla.',
  leaveTitle: 'Kirjoittamasi katoaa',
  leaveQuestion:
    'Muutoksia ei ole tallennettu, eikä selain anna säilyttää luonnosta. Jos lähdet, kirjoittamasi katoaa.',
  leave: 'Lähde tallentamatta',
  stay: 'Jatka muokkausta',
  deletedMeanwhile: (byMe: boolean) =>
    `Ei tallennettu: ${byMe ? 'olet itse poistanut tämän luettelosta' : 'joku on poistanut tämän luettelosta'}. Kirjoittamasi on yhä tässä: kopioi talteen, mitä tarvitset. Jos se palautetaan sivuston roskakorista, tallennus onnistuu taas.`,
  /** Of what was deleted while its form was open. */
  addAgain: 'Lisää uudelleen',
  addUndone: (title: string) => `Lisäys kumottu: ”${title}” siirrettiin roskakoriin.`,
  undone: (title: string) => `Kumottu: ”${title}” on ennallaan.`,
  movedBack: (title: string, status: string) => `Siirto kumottu: ”${title}” on taas tilassa ${status}.`,
  cannotUndo: (title: string) => `Ei voitu kumota: ”${title}” on sen jälkeen muutettu.`,
  undoing: (title: string) => `Kumotaan: ”${title}”`,
  notUndone: (title: string) => `Ei kumottu: ”${title}” jäi niin kuin se nyt on.`,
  /** Beside why an undo of a text was refused. */
  undoUntold:
    'Aiempi teksti on rivin versiohistoriassa, jos luettelo säilyttää versiot: avaa rivi luettelossa ja kirjoita teksti takaisin siellä.',
  someone: 'Joku toinen',
  saved: (title: string) => `”${title}” tallennettu.`,
  created: (title: string) => `”${title}” lisätty.`,
  removed: (title: string) => `”${title}” siirretty roskakoriin.`,
  /** Where it can be brought back from the bin alone. */
  inBin: 'Sen voi palauttaa sivuston roskakorista.',
  gone: (title: string) => `”${title}” oli jo poistettu.`,
  unchanged: (title: string) => `”${title}” jäi ennalleen.`,
};
