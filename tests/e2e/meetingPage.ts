import type { Locator } from 'playwright-core';
import { DateField } from './dateField';
import type { Visit } from './visit';

/** Kokous, in its users' words. */
export class MeetingPage {
  public constructor(private readonly visit: Visit) {}

  /** Waits for the page of a year. */
  public async ofYear(year: number): Promise<void> {
    await this.visit.app.getByRole('heading', { name: `Kokous: digitiekartta ${year}` }).waitFor();
  }

  /** The step that the roadmap is at: "ehdotus". */
  public async step(): Promise<string> {
    return (await this.visit.app.locator('li[aria-current="step"]').innerText()).replace(/^\d\s*/, '').trim();
  }

  public button(name: string): Locator {
    return this.visit.app.getByRole('button', { name, exact: true });
  }

  public field(label: string): Locator {
    return this.visit.app.getByLabel(label);
  }

  public day(label: string): DateField {
    return new DateField(this.visit, label);
  }

  public async decide(word: string): Promise<void> {
    await this.visit.app.getByText(word, { exact: true }).click();
  }

  /** What the frozen copies were made for, the newest first. */
  public async copies(): Promise<readonly string[]> {
    await this.visit.app.getByRole('heading', { name: 'Jäädytetyt kopiot' }).waitFor();
    return this.visit.app.locator('tr[data-copy] td:first-of-type').allInnerTexts();
  }

  public copy(purpose: string): Locator {
    return this.visit.app.locator('tr[data-copy]').filter({ hasText: purpose });
  }

  /** Opens everything as of a copy. */
  public async look(purpose: string): Promise<void> {
    await this.copy(purpose).getByRole('link').click();
    await this.visit.app.locator('[data-as-of="shown"]').waitFor();
  }

  /** Says that a frozen copy is shown, and of when. */
  public get asOf(): Locator {
    return this.visit.app.locator('[data-as-of]');
  }

  public async backToNow(): Promise<void> {
    await this.visit.app.getByRole('button', { name: 'Palaa nykytilanteeseen' }).click();
    await this.asOf.waitFor({ state: 'detached' });
  }

  /** Opens a page by the header: a link, or an entry behind "…" for those who have none. */
  public async open(page: 'Katsaus' | 'Toimenpiteet' | 'Tiekartta' | 'Kokous' | 'Asetukset'): Promise<void> {
    const link = this.visit.app.getByRole('navigation').getByRole('link', { name: page });
    if ((await link.count()) > 0) return link.click();
    await this.visit.app.getByRole('button', { name: 'Muut toiminnot' }).click();
    await this.visit.app.locator('xpath=ancestor::body').getByRole('menuitem', { name: page }).click();
  }

  /** A setting's row. */
  public setting(name: string): Locator {
    return this.visit.app.locator(`[data-setting="${name}"]`);
  }
}
