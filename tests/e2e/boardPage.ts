import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** The board, in its users' words. */
export class BoardPage {
  public constructor(private readonly visit: Visit) {}

  /** The names of the columns with their counts, in order: "Aloitettu 16". */
  public async columns(): Promise<readonly string[]> {
    const headings = await this.visit.app.locator('section[data-status] h3').allInnerTexts();
    return headings.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  public column(status: string): Locator {
    return this.visit.app.locator(`section[data-status="${status}"]`);
  }

  public card(title: string): Locator {
    return this.visit.app.locator('[data-card]').filter({ hasText: title });
  }

  /** The status of the column that a card stands in. */
  public async statusOf(title: string): Promise<string | null> {
    return this.card(title).locator('xpath=ancestor::section[@data-status]').getAttribute('data-status');
  }

  public async moveByMenu(title: string, word: string): Promise<void> {
    await this.menuButton(title).click();
    await this.item(word).click();
  }

  /** The link that a card is for the keyboard. */
  public link(title: string): Locator {
    return this.card(title).getByRole('link');
  }

  /** Waits until a card has the focus. */
  public async hasFocus(title: string): Promise<void> {
    await this.link(title).and(this.visit.page.locator(':focus')).waitFor();
  }

  public menuButton(title: string): Locator {
    return this.card(title).getByRole('button', { name: 'Toiminnot' });
  }

  /** Answers the question that a move to the end of the work asks. */
  public async answer(sentence: string): Promise<void> {
    await this.visit.app.getByRole('dialog').getByLabel('Tilanne', { exact: true }).fill(sentence);
    await this.visit.app.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).click();
  }

  /** An entry of the open menu, which Fluent draws outside the web part's element. */
  public item(word: string | RegExp): Locator {
    return this.visit.app.locator('xpath=ancestor::body').getByRole('menuitem', { name: word });
  }

  /**
   * Chooses an entry of a card's menu with the keyboard: the menu takes the focus a moment after it is there, and a key
   * that is pressed before that goes astray.
   */
  public async chooseByKeyboard(button: Locator, word: string): Promise<void> {
    await button.press('Enter');
    const entries = this.item(/./);
    await entries.and(this.visit.page.locator(':focus')).waitFor();
    const place = (await entries.allInnerTexts()).findIndex((text) => text.trim() === word);
    for (let step = 0; step < place; step += 1) await this.visit.page.keyboard.press('ArrowDown');
    expect(await this.item(word).evaluate((entry) => entry === entry.ownerDocument.activeElement)).toBe(true);
    await this.visit.page.keyboard.press('Enter');
  }

  public async moveByKeyboard(title: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    await this.link(title).press(`Alt+${key}`);
  }

  public async moveByDrag(title: string, status: string): Promise<void> {
    await this.card(title).dragTo(this.column(status), { targetPosition: { x: 40, y: 20 } });
  }

  /** What the page has just said. */
  public notice(text: string | RegExp): Locator {
    return this.visit.app.locator('p').filter({ hasText: text });
  }

  public async press(name: string): Promise<void> {
    await this.visit.app.getByRole('button', { name, exact: true }).click();
  }

  public async choose(label: string, option: string | RegExp): Promise<void> {
    const field = this.visit.app.getByRole('combobox', { name: label });
    const [text = ''] = await field.locator('option').filter({ hasText: option }).allInnerTexts();
    await field.selectOption({ label: text });
  }

  /** How many are shown of how many: "9 / 26". */
  public async shown(): Promise<string> {
    return this.visit.app.locator('[role="search"] p span[aria-hidden]').innerText();
  }
}
