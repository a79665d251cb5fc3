import type { Locator } from 'playwright-core';
import { itemsOf, projectRow, rest } from './rest';
import type { Visit } from './visit';

/** A field for a person, as somebody at a keyboard uses it. */
export class PersonPart {
  public constructor(
    private readonly visit: Visit,
    private readonly label: string,
  ) {}

  public get field(): Locator {
    return this.visit.app.locator('aside, dialog[open]').getByRole('combobox', { name: this.label }).last();
  }

  public option(name: string): Locator {
    return this.visit.app.getByRole('listbox').getByRole('option', { name });
  }

  /** Types the beginning of a name, letter by letter, until somebody is found. */
  public async search(text: string, found: string): Promise<void> {
    await this.field.focus();
    await this.visit.page.keyboard.press('ControlOrMeta+A');
    await this.visit.page.keyboard.type(text);
    await this.option(found).waitFor();
  }

  /** Types the beginning of a name, and takes the first who is found with Enter. */
  public async choose(text: string, name: string): Promise<void> {
    await this.search(text, name);
    await this.visit.page.keyboard.press('Enter');
    await this.option(name).waitFor({ state: 'detached' });
    expect(await this.field.inputValue()).toBe(name);
  }
}

/** Whom the list names as the lead of a measure. */
export async function leadInList(title: string): Promise<string | undefined> {
  const { Id } = await projectRow(title);
  const row = await rest('owner').get<{ readonly Lead?: { readonly Title: string } }>(
    `${itemsOf('Projects')}(${Id})?$select=Lead/Title&$expand=Lead`,
  );
  return row.Lead?.Title;
}
