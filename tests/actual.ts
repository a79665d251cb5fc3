import { readValue } from '../src/domain/words/target';

/** The number that an actual states, where the reader types with this mark; undefined where it stays words. */
export function actual(text: string, mark?: 'point'): number | undefined {
  const reading = readValue(text, mark);
  return reading?.kind === 'number' ? reading.value.value : undefined;
}
