import { isWebAddress } from './webAddress';

describe('a web address [I5]', () => {
  it.each(['https://porvoo.fi/a?b=1', 'http://intra', 'MAILTO:a@b.fi'])('is %s', (url) =>
    expect(isWebAddress(url)).toBe(true),
  );
  it.each(['javascript:alert(1)', 'data:text/html,x', 'porvoo.fi', '', 'https://', ' https://x.fi'])(
    'is not %j',
    (url) => expect(isWebAddress(url)).toBe(false),
  );
});
