import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** The change of many measures, in its users' words. */
export class BulkPart {
  public constructor(private readonly visit: Visit) {}

  public get dialog(): Locator {
    return this.visit.app.getByRole('dialog');
  }

  /** Opens the question with all measures that the list shows. */
  public async ofAll(): Promise<void> {
    await this.visit.app.getByRole('checkbox', { name: 'Valitse kaikki näkyvät' }).check();
    await this.visit.app.getByRole('button', { name: 'Muuta valitut' }).click();
    await this.dialog.waitFor();
  }

  /** Chooses what is changed, and one of the values that it can have. */
  public async choose(property: string, value?: string | RegExp): Promise<void> {
    await this.dialog.getByRole('radio', { name: property, exact: true }).check();
    if (value !== undefined) await this.dialog.getByRole('radio', { name: value }).check();
  }

  /** Types the new value letter by letter. */
  public async type(text: string): Promise<void> {
    const field = this.dialog.getByLabel('Uusi arvo', { exact: true });
    await field.focus();
    await this.visit.page.keyboard.press('ControlOrMeta+A');
    await field.pressSequentially(text);
  }

  /** The lines of the preview that are to be seen: a measure, what it was, and what it will be. */
  public async lines(): Promise<readonly string[]> {
    const lines = await this.dialog.getByRole('listitem').allInnerTexts();
    return lines.filter(Boolean);
  }

  public async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
  }

  public async says(text: string): Promise<void> {
    await this.dialog.getByText(text).first().waitFor();
  }
}
