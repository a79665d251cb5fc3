import { isKeyOfRow, keyOfRow, newKey } from './key';

describe('a key', () => {
  it('is made of the year and six letters that cannot be mistaken for each other [I1]', () => {
    expect(newKey(2025, () => 0)).toBe('2025-222222');
    expect(newKey(2025, Math.random)).toMatch(/^2025-[2-9a-hjkmnp-z]{6}$/);
  });
  it('of a row without one names the row [I2]', () => {
    expect(keyOfRow(17)).toBe('id:17');
    expect(['id:17', 'A1', 'id7-2025', 'id:17-2025', 'id:'].map(isKeyOfRow)).toEqual([
      true,
      ...Array<boolean>(4).fill(false),
    ]);
  });
});
