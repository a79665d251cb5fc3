import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** The page of effects and costs, in its users' words. */
export class EffectsPage {
  public constructor(private readonly visit: Visit) {}

  /** The number of a kind of cost: its words in one line, "Vuosikustannukset 8 800 €/v 2 riviä". */
  public async sum(name: string): Promise<string> {
    return plain((await this.sumButton(name).innerText()).replace(/, (näytä rivit|visa raderna)$/, ''));
  }

  public sumButton(name: string): Locator {
    return this.visit.app.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  public async sums(): Promise<readonly string[]> {
    const buttons = await this.visit.app.locator('button[aria-pressed] strong').allInnerTexts();
    return buttons.map(plain);
  }

  /** The measures whose lines are shown. */
  public async measures(): Promise<readonly string[]> {
    return this.visit.app.locator('[data-measure] h4').allInnerTexts();
  }

  public measure(name: string): Locator {
    return this.visit.app.locator('[data-measure]').filter({ hasText: name });
  }

  /** What a measure's lines say, letter by letter. */
  public async lines(name: string): Promise<readonly string[]> {
    return (await this.measure(name).locator('[data-line]').allInnerTexts()).map(plain);
  }

  public panel(): Locator {
    return this.visit.app.locator('aside');
  }

  public async write(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  public async choose(label: string, option: string | RegExp): Promise<void> {
    await this.panel().getByRole('combobox', { name: label }).click();
    await this.visit.app.locator('xpath=ancestor::body').getByRole('option', { name: option }).click();
  }

  public field(label: string): Locator {
    return this.panel().getByLabel(label, { exact: true });
  }

  public async press(name: string): Promise<void> {
    await this.visit.app.getByRole('button', { name, exact: true }).click();
  }
}

/** A text without line breaks and with plain spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
