import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** A date field by its label, in its users' words. */
export class DateField {
  public constructor(
    private readonly visit: Visit,
    private readonly label: string,
  ) {}

  public get text(): Locator {
    // A field that has to be filled in has a star at its label.
    return this.visit.app.getByRole('textbox', { name: new RegExp(`^${this.label}(\\s*\\*)?$`) });
  }

  /** Opens the calendar; it says so in any of the three languages. */
  public get button(): Locator {
    return this.visit.app.getByRole('button', {
      name: new RegExp(`^(Valitse kalenterista|Välj i kalendern|Choose in the calendar): ${this.label}$`),
    });
  }

  public get calendar(): Locator {
    return this.visit.app.getByRole('dialog', { name: new RegExp(`^(Kalenteri|Kalender|Calendar): ${this.label}$`) });
  }

  /** Types over what is there, key by key. Returns what the field showed after each of them. */
  public async type(text: string): Promise<readonly string[]> {
    const { keyboard } = this.visit.page;
    await this.text.focus();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('Delete');
    const shown: string[] = [];
    for (const letter of text) {
      await keyboard.type(letter);
      shown.push(await this.text.inputValue());
    }
    return shown;
  }

  public async shown(): Promise<string> {
    return this.text.inputValue();
  }

  /** What is said to be wrong with the field; waits for it. */
  public problem(text: string): Promise<void> {
    return this.visit.app.getByText(text).first().waitFor();
  }

  public async hasFocus(): Promise<boolean> {
    return this.text.evaluate((field) => field === field.ownerDocument.activeElement);
  }

  /** The day that the keyboard is at in the calendar, in full. */
  public async dayAtKeyboard(): Promise<string | null> {
    return this.calendar
      .locator('td[tabindex="0"]')
      .evaluate((cell) => (cell === cell.ownerDocument.activeElement ? cell.getAttribute('aria-label') : null));
  }
}

/** A text as it grows letter by letter. */
export function growing(text: string): readonly string[] {
  return [...text].map((_, index) => text.slice(0, index + 1));
}
