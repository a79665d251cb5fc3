import { numberProps } from './numberProps';

it('the field of a number holds what its form does, and tells it the number with what was typed [D1]', () => {
  const told: unknown[] = [];
  const form = {
    mine: { amount: 12500.5, saving: undefined },
    letters: { amount: '12 500,50' },
    set: (...change: readonly unknown[]) => void told.push(change),
  };
  const { onChange, ...held } = numberProps(form, 'amount');
  expect(held).toEqual({ value: 12500.5, letters: '12 500,50' });
  onChange(Number.NaN, 'noin 3');
  numberProps(form, 'saving').onChange(undefined, undefined);
  expect(told).toEqual([
    [{ amount: Number.NaN }, { amount: 'noin 3' }],
    [{ saving: undefined }, { saving: undefined }],
  ]);
});
