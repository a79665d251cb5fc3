import type { RemovingWords } from '../fi/removing';

export const removing: RemovingWords = {
  measure: (lines, measures) => {
    const held = [
      lines > 0 && `it has ${lines === 1 ? 'one effect line' : `${lines} effect lines`}`,
      measures > 0 && (measures === 1 ? 'another measure carries it on' : `${measures} measures carry it on`),
    ];
    const first = [
      lines > 0 && `Delete ${lines === 1 ? 'the line first if it is' : 'the lines first if they are'} not needed.`,
      measures > 0 && 'Empty “Continues the measure” in the measure that carries it on first.',
    ];
    const listed = (parts: readonly unknown[], and: string): string => parts.filter(Boolean).join(and);
    return `The measure cannot be deleted: ${listed(held, ' and ')}. ${listed(first, ' ')}`;
  },
  measureUnseen: 'The measure cannot be deleted now: not all rows are shown, and one of them may point at it.',
};
