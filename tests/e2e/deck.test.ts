/** The board's deck and the agenda text: made from the lists of today and from a frozen copy, stopped, copied. */
import { DocumentsPart } from './documentsPart';
import { MeetingPage } from './meetingPage';
import { changeProject } from './rest';
import { reloaded, stories, visit } from './visit';

const story = stories();
const statuses = '2a. Digitiekartta 2024 – seuranta: toimenpiteiden tila';

describe('what goes to the city board', () => {
  it('is made of the lists of today, and of a frozen copy as it was then', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2025' });
    const [meeting, documents] = [new MeetingPage(story.open), new DocumentsPart(story.open)];
    await meeting.ofYear(2025);
    await meeting.field('Kopio seurantaa varten').fill('tilanne 10/24');
    await meeting.button('Jäädytä kopio').click();
    await meeting.copy('tilanne 10/24').waitFor();
    expect(await changeProject('lead', 'Digitoidaan arkistot', { Status: 'Tehty' })).toBe(204);
    await reloaded(story.open.page);
    await meeting.ofYear(2025);

    const now = await documents.deck();
    expect(now.name).toBe('digitiekartta-2024-2025.pptx');
    expect(now.file.slides.find(({ title }) => title === statuses)?.charts[0]?.counts.slice(0, 2)).toEqual([
      ['Aloitettu', 15],
      ['Tehty', 6],
    ]);
    await documents.part.getByText('Esitys on valmis: 22 diaa.').waitFor();
    await documents.agenda.getByText('6 on valmistunut, 15 on käynnissä').waitFor();

    await meeting.look('tilanne 10/24');
    await story.open.page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/^#\/\w+/, '#/meeting');
    });
    await documents.part.getByText(/jäädytetystä tilanteesta/).waitFor();
    await meeting.copy('tilanne 10/24').waitFor();
    const then = await documents.deck();
    const slide = then.file.slides.find(({ title }) => title === statuses);
    expect(slide?.charts[0]?.counts.slice(0, 2)).toEqual([
      ['Aloitettu', 16],
      ['Tehty', 5],
    ]);
    expect(slide?.notes).toMatch(/^Jäädytetty tilanne /);
    await documents.agenda.getByText('5 on valmistunut, 16 on käynnissä').waitFor();
  });

  it('is made without example values, in Swedish, and copied with its headings, by whoever may read', async () => {
    story.open = await visit({ user: 'visitor', route: '#/meeting?year=2025' });
    const documents = new DocumentsPart(story.open);
    await documents.without('esimerkkiarvoja');
    await documents.inLanguage('ruotsiksi');
    const { name, file } = await documents.deck();
    expect([name, file.slides.length]).toEqual(['digitaliseringsfardplan-2024-2025.pptx', 15]);
    await documents.part.getByText('Pois jätetyt diat (7)').click();
    await documents.agenda.getByText('Stadsstyrelsen beslutar').waitFor();
    await story.open.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await documents.button('Kopioi esityslistateksti').click();
    await documents.part.getByText('Esityslistateksti kopioitu.').first().waitFor();
    const copied = await story.open.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
    });
    expect(copied[0]).toContain('1) anteckna uppföljningen');
    expect(copied[1]).toMatch(/<h2[^>]*>Beslutsförslag<\/h2>/);
  });

  it('is stopped when its maker says so, and says what to do when it cannot be made', async () => {
    story.open = await visit({ user: 'lead', route: '#/meeting?year=2025' }, [
      /ERR_FAILED|Failed to load|ChunkLoadError/,
    ]);
    const documents = new DocumentsPart(story.open);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await story.open.page.route(/chunk\.deck_/, async (route) => {
      await held;
      await route.abort();
    });
    await documents.agenda.waitFor();
    await documents.button('Tee esitys').click();
    await documents.part.getByText('Tehdään esitystä').waitFor();
    release();
    await documents.part.getByText('Esitystä ei saatu tehtyä. Tietoihin ei koskettu.').waitFor();
    await story.open.page.unroute(/chunk\.deck_/);
    await story.open.page.route(/chunk\.deck_/, async (route) => {
      await documents.button('Keskeytä').click();
      await route.continue();
    });
    await documents.button('Tee esitys').click();
    await documents.part.getByText('Esityksen teko keskeytettiin.').waitFor();
    expect((await documents.deck()).file.slides).toHaveLength(22);
  });
});
