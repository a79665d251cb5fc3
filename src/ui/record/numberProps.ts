import type { Letters } from '../../domain/record/editingState';

/** A form that holds numbers under these names. */
interface NumberForm<N extends string> {
  readonly mine: Readonly<Partial<Record<N, number | undefined>>>;
  readonly letters: Letters;
  readonly set: (change: Partial<Record<N, number | undefined>>, letters: Letters) => void;
}

/** Binds the field of a number to a form: what it holds, what was typed to the letter, and how a change is told. */
export function numberProps<N extends string>(
  { mine, letters, set }: NumberForm<N>,
  name: N,
): {
  readonly value: number | undefined;
  readonly letters: string | undefined;
  readonly onChange: (value: number | undefined, typed: string | undefined) => void;
} {
  return {
    value: mine[name],
    letters: letters[name],
    onChange: (value, typed) => set({ [name]: value } as Partial<Record<N, number | undefined>>, { [name]: typed }),
  };
}
