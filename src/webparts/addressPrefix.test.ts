import { addressPrefix } from './addressPrefix';

/** An element of which only this matters here: whether it stands on the page. */
const element = (): HTMLElement & { isConnected: boolean } =>
  ({ isConnected: true }) as HTMLElement & { isConnected: boolean };

describe('the prefix of addresses', () => {
  const [one, other, late] = ['2f0a9d5c-7be1', '8c41e7b2-05d9', 'aa11bb22-0000'];

  it('is short for the first of a kind, also drawn again, and names any other by its id', () => {
    const [first, second, roadmap] = [element(), element(), element()];
    expect(addressPrefix('programme', one, first)).toEqual({ own: '', always: 'tracker-2f0a9d5c' });
    expect(addressPrefix('programme', other, second)).toEqual({ own: 'tracker-8c41e7b2', always: 'tracker-8c41e7b2' });
    expect(addressPrefix('roadmap', late, roadmap)).toEqual({ own: 'embed', always: 'embed-aa11bb22' });
    expect(addressPrefix('programme', one, first).own).toBe('');
    first.isConnected = false;
    expect(addressPrefix('programme', late, element()).own).toBe('');
  });
});
