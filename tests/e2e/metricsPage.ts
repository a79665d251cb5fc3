import type { Locator } from 'playwright-core';
import { rest } from './rest';
import type { Visit } from './visit';

/** A metric as it stands in the list. */
export interface MetricCells {
  readonly Id: number;
  readonly Key: string;
  readonly Title: string;
  readonly TargetKind: string | null;
  readonly TargetValue: number | null;
  readonly Direction: string | null;
  readonly BaseYear: number | null;
  readonly ReadingState: string | null;
}

/** An actual as it stands in the list. */
export interface ValueCells {
  readonly Id: number;
  readonly Key: string;
  readonly Year: number;
  readonly ValueText: string;
  readonly Value: number | null;
  readonly Approximate: boolean;
  readonly AsOf: string | null;
  readonly Metric: { readonly Key: string };
}

/** The metrics of the list. */
export async function metricCells(): Promise<readonly MetricCells[]> {
  return (
    await rest('visitor').get<{ value: readonly MetricCells[] }>(
      "web/getList('/sites/digi/Lists/Metrics')/items?$select=Id,Key,Title,TargetKind,TargetValue,Direction,BaseYear,ReadingState&$top=500",
    )
  ).value;
}

/** The actuals of the list. */
export async function valueCells(): Promise<readonly ValueCells[]> {
  const path =
    "web/getList('/sites/digi/Lists/MetricValues')/items?$select=Id,Key,Year,ValueText,Value,Approximate,AsOf,Metric/Key&$expand=Metric&$top=500";
  return (await rest('visitor').get<{ value: readonly ValueCells[] }>(path)).value;
}

/** The page Mittarit, in its users' words. */
export class MetricsPage {
  public constructor(private readonly visit: Visit) {}

  public row(title: string): Locator {
    return this.visit.app.locator('tr[data-metric]').filter({ hasText: title });
  }

  /** The metrics shown, by name, in their order. */
  public async names(): Promise<readonly string[]> {
    return this.visit.app.locator('tr[data-metric] th').allInnerTexts();
  }

  public async cells(title: string): Promise<readonly string[]> {
    const texts = await this.row(title).locator('td').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** The numbers of the line above the table: "12 / 17 mitattavissa", "10 ei saavutettu" ... */
  public async summary(): Promise<readonly string[]> {
    const texts = await this.visit.app.getByRole('group').first().getByRole('button').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  public async narrow(words: string | RegExp): Promise<void> {
    await this.visit.app.getByRole('group').first().getByRole('button', { name: words }).click();
  }

  public async open(title: string): Promise<void> {
    await this.visit.app.getByRole('link', { name: title }).click();
    await this.panel().waitFor();
  }

  public panel(): Locator {
    return this.visit.app.locator('aside');
  }

  /** The field of a metric in the entry round. */
  public field(title: string): Locator {
    return this.entry(title).getByRole('textbox');
  }

  public entry(title: string): Locator {
    return this.visit.app.locator('li[data-state]').filter({ hasText: title });
  }

  public async press(name: string | RegExp, within: Locator = this.visit.app): Promise<void> {
    await within.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }
}
