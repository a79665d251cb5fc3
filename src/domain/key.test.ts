import { isKeyOfRow, keyOfRow, newKey } from './key';

describe('a key', () => {
  it('is made of the year and six letters that cannot be mistaken for each other [I1]', () => {
    expect(newKey(2025, () => 0)).toBe('2025-222222');
    expect(newKey(2025, Math.random)).toMatch(/^2025-[2-9a-hjkmnp-z]{6}$/);
  });
  it('of a row without one names the row [I2]', () => {
    expect(keyOfRow(17)).toBe('id:17');
    expect([isKeyOfRow('id:17'), isKeyOfRow('A1')]).toEqual([true, false]);
  });
});
