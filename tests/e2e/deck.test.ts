/** The board's deck and the agenda text: made, stopped, copied. */
import { DocumentsPart } from './documentsPart';
import { stories, visit } from './visit';

const story = stories();

describe('what goes to the board', () => {
  it('is made without example values, in Swedish, and copied with its headings, by whoever may read', async () => {
    story.open = await visit({ user: 'visitor', route: '#/meeting?year=2025' });
    const documents = new DocumentsPart(story.open);
    await documents.without('esimerkkiarvoja');
    await documents.inLanguage('ruotsiksi');
    const { name, file } = await documents.deck();
    expect([name, file.slides.length]).toEqual(['digitaliseringsfardplan-2024-2025.pptx', 15]);
    await documents.part.getByText('Pois jätetyt diat (8)').click();
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
    expect((await documents.deck()).file.slides).toHaveLength(23);
  });
});
