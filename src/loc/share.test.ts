import { withShares } from '../domain/figures/aggregate';
import { fi } from './fi/fi';
import { formatsOf } from './format';
import { shareText, sumOfShares } from './share';

const { shares: words } = fi.figure;
const formats = formatsOf('fi');

describe('the shares of a table', () => {
  it.each([
    [[1, 1, 1, 12], ['7', '7', '7', '80'], '100 (pyöristetty)'],
    [[200, 1], ['yli 99', 'alle 1'], '100'],
    [[16, 5, 3, 1, 1], ['62', '19', '12', '4', '4'], '100 (pyöristetty)'], // the deck's statuses of 2024
    [[9, 7, 6, 4], ['35', '27', '23', '15'], '100'],
    [[1, 1, 1], ['33', '33', '33'], '100 (pyöristetty)'],
    [[5], ['100'], '100'],
    [[0, 0], ['0', '0'], '0'],
  ])('of %j are %j, and below them %s [S1]', (counts, written, sum) => {
    const shares = withShares(counts.map((count, index) => ({ key: String(index), count })));
    expect(shares.map(({ share }) => shareText(share, words, formats))).toEqual(written);
    expect(sumOfShares(shares, words, formats)).toBe(sum);
  });
});
