import type { SettingsWords } from '../fi/settings';

export const settings: SettingsWords = {
  heading: 'Inställningar',
  intro: 'Webbplatsens ägare ändrar inställningarna, andra ser dem. En ändring syns för alla när sidan laddas.',
  groups: { programme: 'Programmet', people: 'För läsarna', places: 'Var färdplanen finns', scales: 'Skalor och aktualitet', deck: 'Presentation' },
  names: {
    programmeName: 'Programmets namn', programmeYears: 'Programmets år', background: 'Bakgrund', goals: 'Mål', programmeApproval: 'Godkännande av programmet', notice: 'Meddelande', contact: 'Vem man frågar',
    feedbackUrl: 'Länk till respons', accessibilityUrl: 'Tillgänglighetsutlåtande', pageUrl: 'Sidans adress', teamsAppId: 'Teams-appens id', teamsEntityId: 'Teams-flikens id',
    staleAfterDays: 'Läget föråldras', benefitSteps: 'Nyttans skala', impactSteps: 'Effektens skala', costClassSteps: 'Kostnadsklasser', cityName: 'Stadens namn', deckLogo: 'Logotyp', deckColour: 'Färg'
  },
  about: {
    programmeName: 'Syns på sidan Färdplan och i presentationen.',
    programmeYears: 'Till exempel 2024–2026.',
    background: 'Vad programmet grundar sig på. Syns på sidan Färdplan och i presentationen.',
    goals: 'Vad programmet strävar efter, ett mål per rad. Syns på sidan Färdplan och i presentationen.',
    programmeApproval: 'Vem som godkände programmet och när.',
    notice: 'Syns högst upp på varje sida när det finns text här.',
    contact: 'Namn och e-postadress. Syns i slutet av sidan Färdplan.',
    feedbackUrl: 'Adressen dit läsaren ger respons: https, http eller mailto.',
    accessibilityUrl: 'Adressen till tillgänglighetsutlåtandet: https, http eller mailto.',
    pageUrl: 'SharePoint-sidan där färdplanen finns. Dit leder listorna och delade länkar; när du sparar förnyas länkarna i listorna.',
    teamsAppId: 'Appens id i organisationens Teams-katalog. Behövs för länkar som öppnas i Teams.',
    teamsEntityId: 'Flikens id. Behövs för länkar som öppnas i Teams.',
    staleAfterDays: 'Antal dagar efter vilka läget behöver uppdateras. Tomt betyder 90.',
    benefitSteps: 'Namnen på stegen 1–5, ett per rad, det minsta först.',
    impactSteps: 'Namnen på stegen 1–5, ett per rad, det minsta först.',
    costClassSteps: 'Namnen på klasserna 1–5, ett per rad, den billigaste först.',
    cityName: 'Syns i presentationen och i föredragningslistans text.',
    deckLogo: 'Adressen till en png- eller jpeg-bild i samma SharePoint.',
    deckColour: 'Presentationens accentfärg i formen #004F71.'
  },
  values: { value: 'på finska', valueSv: 'på svenska', valueEn: 'på engelska' },
  onlyValue: 'Värde',
  empty: 'inte angivet',
  edit: (name) => `Redigera: ${name}`,
  problems: {
    notALink: 'Skriv en adress som börjar med https://, http:// eller mailto:.', notAPage: 'Skriv en adress som börjar med https:// eller http://.', notAPicture: 'Skriv en adress som börjar med https://, http:// eller /.',
    notDays: 'Skriv dagarna som ett heltal, till exempel 90.', notAColour: 'Skriv färgen i formen #004F71.', notAnId: 'Skriv id i formen 00000000-0000-0000-0000-000000000000.'
  },
  lists: 'Listor',
  listsAbout: 'Uppgifterna finns i dessa SharePoint-listor.',
  guarded: 'Färdplaner och inställningar ändras bara av ägarna.',
  unguarded: 'Medlemmar kan ännu ändra beslut och inställningar. Kompletteringen begränsar rätten till ägarna.',
  repair: 'Kontrollera och komplettera listorna',
  repairAbout: 'Skapar listor, kolumner och vyer som saknas, kontrollerar rättigheterna och förnyar länkarna. Uppgifterna rörs inte, och det kan köras när som helst.',
  repairing: 'Kompletterar listorna',
  repaired: 'Listorna är kontrollerade och kompletterade.'
};
