import type { Locator, Page } from 'playwright-core';
import type { Visit } from './visit';

/** What goes on paper once `press` has asked for it; the browser's own dialogue does not open. */
export async function printedBy(page: Page, press: () => Promise<void>): Promise<Locator> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await press();
  const paper = page.locator('[data-print-copy]');
  await paper.waitFor({ state: 'attached' });
  return paper;
}

/** What goes on paper from the page's menu. */
export function printedFromMenu({ app, page }: Visit): Promise<Locator> {
  return printedBy(page, async () => {
    await app.getByRole('button', { name: 'Muut toiminnot' }).click();
    await page.getByRole('menuitem', { name: 'Tulosta' }).click();
  });
}
