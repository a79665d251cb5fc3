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
}
