import type { Key } from './key';

/** A main theme of the programme (A, B, C), or the capabilities that carry it (K). */
export interface Theme {
  readonly key: Key;
  readonly code: string;
  readonly title: string;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly longTitle: string;
  readonly longTitleSv: string;
  readonly longTitleEn: string;
  readonly sortOrder: number | undefined;
  readonly kind: 'theme' | 'capability' | undefined;
  /** The last year whose measures are given the theme; undefined while it goes on. Since schema version 2. */
  readonly lastYear?: number | undefined;
}
