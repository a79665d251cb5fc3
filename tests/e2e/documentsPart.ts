import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { readDeck, type DeckFile } from '../deckFile';
import type { Visit } from './visit';

/** Esitys ja esityslistateksti on the meeting's page, in their users' words. */
export class DocumentsPart {
  public constructor(private readonly visit: Visit) {}

  public get part(): Locator {
    return this.visit.app.getByRole('region', { name: 'Esitys ja esityslistateksti' });
  }

  public button(name: string): Locator {
    return this.part.getByRole('button', { name, exact: true });
  }

  /** Presses "Tee esitys" and reads the file that the browser was given. */
  public async deck(): Promise<{ readonly name: string; readonly file: DeckFile }> {
    const [download] = await Promise.all([this.visit.page.waitForEvent('download'), this.button('Tee esitys').click()]);
    return { name: download.suggestedFilename(), file: readDeck(readFileSync(await download.path())) };
  }

  public async without(examples: 'esimerkkiarvoja'): Promise<void> {
    await this.part.getByText(`Ilman ${examples}`).click();
  }

  public async inLanguage(language: 'suomeksi' | 'ruotsiksi'): Promise<void> {
    await this.part.getByText(language, { exact: true }).click();
  }

  /** The agenda text as the page shows it. */
  public get agenda(): Locator {
    return this.part.getByRole('article');
  }
}
