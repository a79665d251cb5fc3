import type { Entity, Kind } from '../../domain/programme';
import { type Column } from '../columns/column';
import { text } from '../columns/columnTypes';

/**
 * A list as set-up makes it on a site, declared once: rows, provisioning and sharepoint/lists derive from it. How
 * SharePoint shows it is in presentations.ts, which only set-up loads.
 */
export interface ListSchema<K extends Kind> {
  readonly kind: K;
  /** English, and never changes: Lists/<name>. */
  readonly name: string;
  /** Finnish; people may rename it. */
  readonly title: string;
  readonly description: string;
  readonly columns: { readonly [P in keyof Entity[K]]-?: Column<Entity[K][P]> };
  /** Rows for a site that starts empty, the city's own to change. */
  readonly seed: readonly Partial<Entity[K]>[];
  /** Only owners write here: set-up takes the list out of the site's rights. */
  readonly ownersWrite?: true;
}

/** A list as the code that treats all lists alike sees it. */
export interface AnyList {
  readonly kind: Kind;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  readonly seed: readonly Readonly<Record<string, unknown>>[];
  readonly ownersWrite?: true;
}

/** The column that every list has: the record's name for life, filled in by us and kept out of SharePoint's forms. */
export const keyColumn = text('Avain', {
  description: 'Tietueen pysyvä tunniste. Sovellus täyttää sen; älä muuta.',
  unique: true,
  indexed: true,
  hidden: true,
});

/** Server-relative address of a list's root on a web ('/' or '/sites/x'). */
export function listUrl(webUrl: string, schema: { readonly name: string }): string {
  return `${webUrl === '/' ? '' : webUrl}/Lists/${schema.name}`;
}
