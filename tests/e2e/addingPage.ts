import type { Locator } from 'playwright-core';
import { itemsOf, rest } from './rest';
import type { Visit } from './visit';

/** A row of a list as a test looks at it. */
export type Cells = Readonly<Record<string, string | number | null>>;

/** The rows of a list whose title begins so, in the order in which they were made. */
export async function rowsBegun(list: string, title: string): Promise<readonly Cells[]> {
  const { value } = await rest('owner').get<{ value: readonly Cells[] }>(`${itemsOf(list)}?$top=500&$orderby=Id`);
  return value.filter((row) => String(row['Title']).startsWith(title));
}

/** The parts of the page Asetukset in which themes and roles are added, edited and deleted. */
export class RowsPart {
  public constructor(private readonly visit: Visit) {}

  public row(name: string): Locator {
    return this.visit.app.locator('li[data-record]').filter({ hasText: name });
  }

  /** The open question or form. */
  public dialog(): Locator {
    return this.visit.app.locator('dialog[open]');
  }
}

/** Puts a text on the clipboard and pastes it where the focus is, as Ctrl+V does. */
export async function paste({ page }: Visit, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}
