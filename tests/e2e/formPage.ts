import type { Locator } from 'playwright-core';
import { visit, type Place, type Visit } from './visit';

/** A form on a record, as a person at a keyboard fills it in. */
export class FormPage {
  public constructor(private readonly visit: Visit) {}

  /** The form's place: the panel, or the dialog over the page. */
  public get place(): Locator {
    return this.visit.app.locator('dialog[open], aside, form').first();
  }

  public field(label: string): Locator {
    return this.place.getByLabel(label, { exact: true });
  }

  public async value(label: string): Promise<string> {
    return this.field(label).inputValue();
  }

  /** Types a text letter by letter in place of what stands in a field. */
  public async type(label: string, text: string): Promise<void> {
    await this.field(label).focus();
    await this.visit.page.keyboard.press('ControlOrMeta+A');
    if (text === '') await this.visit.page.keyboard.press('Delete');
    else await this.field(label).pressSequentially(text);
  }

  /** Presses a button of the form or of the page with the keyboard. */
  public async press(name: string): Promise<void> {
    const button = this.visit.app.getByRole('button', { name, exact: true });
    await button.focus();
    await this.visit.page.keyboard.press('Enter');
  }

  public async save(): Promise<void> {
    await this.press('Tallenna');
  }

  public text(words: string | RegExp): Locator {
    return this.visit.app.getByText(words).first();
  }

  /** Where the focus is: the label, name or words of the element. */
  public async focused(): Promise<string> {
    return this.visit.app.evaluate((root) => {
      const active = root.ownerDocument.activeElement;
      const label = active?.id ? root.querySelector(`label[for="${active.id}"]`)?.textContent : undefined;
      return label ?? active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
  }

  /** Goes through a form with the Tab key: the fields that something else lies over when they have the focus. */
  public async covered(): Promise<readonly string[]> {
    const covered: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await this.visit.page.keyboard.press('Tab');
      const found = await this.visit.page.evaluate(() => {
        const active = document.activeElement;
        if (!(active instanceof HTMLElement) || !active.closest('form')) return undefined;
        const { left, top, width, height } = active.getBoundingClientRect();
        let above = document.elementFromPoint(left + width / 2, top + height / 2);
        while (above && !['sticky', 'fixed'].includes(getComputedStyle(above).position)) above = above.parentElement;
        return !above || above.contains(active) ? '' : `${active.id || active.textContent}: ${above.outerHTML}`;
      });
      if (found === undefined) break;
      if (found !== '') covered.push(found);
    }
    return covered;
  }

  /** Waits until the focus is on an element with such words; throws with those that have it after five seconds. */
  public async focusComesTo(words: RegExp): Promise<void> {
    const end = Date.now() + 5000;
    while (!words.test(await this.focused()) && Date.now() < end)
      await this.visit.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await this.focused()).toMatch(words);
  }

  /** Leaves the panel as it is, without an answer. */
  public async leave(): Promise<void> {
    await this.press('Takaisin luetteloon');
  }
}

/** Chooses from the "…" of the list, here or on another page. */
export async function fromList(app: Locator, name: string): Promise<void> {
  await app.getByRole('button', { name: 'Luettelon toiminnot' }).click();
  await app.locator('xpath=ancestor-or-self::body').getByRole('menuitem', { name, exact: true }).click();
}

/** Asks from the panel's "…" for the end of what it shows. */
export async function askToRemove({ app }: Visit): Promise<void> {
  await app.locator('aside').getByRole('button', { name: 'Lisää toimintoja' }).click();
  await app.locator('xpath=ancestor::body').getByRole('menuitem', { name: 'Poista', exact: true }).click();
}

/** A visit, and the form on it. */
export interface FormVisit {
  readonly open: Visit;
  readonly form: FormPage;
}

/** Opens the workbench at a place where a form is, or will be. */
export async function visitForm(place: Place, expected: readonly RegExp[] = []): Promise<FormVisit> {
  const open = await visit(place, expected);
  return { open, form: new FormPage(open) };
}
