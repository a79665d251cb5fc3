import type { Programme } from '../programme';

/**
 * What a city spends on ICT in a year, and on the roadmap of it (slide 6). Euros; undefined where it was not entered.
 */
export interface Spend {
  readonly year: number;
  readonly ict: number | undefined;
  readonly roadmap: number | undefined;
  /** The roadmap's percentage of ICT spending; undefined where either is not known. */
  readonly share: number | undefined;
  /** One of the two is an example value. */
  readonly example: boolean;
}

/** The spending of the years that have any entered, oldest first. */
export function spendByYear(programme: Programme): readonly Spend[] {
  return programme.records.roadmaps
    .map(({ value: { year, ictSpend, roadmapSpend: roadmap, exampleFields } }) => {
      const ict = ictSpend || undefined; // a city that spends nothing has not entered what it spends
      return {
        year,
        ict,
        roadmap,
        share: ict === undefined || roadmap === undefined ? undefined : (roadmap * 100) / ict,
        example:
          (ict !== undefined && exampleFields.includes('ictSpend')) ||
          (roadmap !== undefined && exampleFields.includes('roadmapSpend')),
      };
    })
    .filter(({ ict, roadmap }) => ict !== undefined || roadmap !== undefined)
    .sort((a, b) => a.year - b.year);
}
