/** @jest-environment jsdom */
import * as React from 'react';
import { aMetric, aMetricValue } from '../../../tests/builders';
import { drawnPage, leavePage, textOf } from '../../../tests/drawnPage';
import { Lines } from './Lines';
import { TrendFigure } from './TrendFigure';

/** What Fluent's chart was told to draw. */
interface Drawn {
  readonly yMinValue: number;
  readonly yMaxValue: number;
  readonly data: { readonly lineChartData: readonly { readonly legend: string; readonly data: readonly object[] }[] };
}
const drawn: Drawn[] = [];
jest.mock('@fluentui/react-charting', () => ({
  LineChart: (props: Drawn) => {
    drawn.push(props);
    return null;
  },
}));

afterEach(leavePage);

describe('the trend of a metric', () => {
  it('[X8] has room for its values below nought and for the target, and draws both', async () => {
    await drawnPage(
      <Lines
        actuals={[
          { year: 2023, value: 5 },
          { year: 2024, value: -15 },
        ]}
        targets={[{ year: 2024, value: -20 }]}
      />,
    );
    const last = drawn.at(-1);
    expect([last?.yMinValue, last?.yMaxValue]).toEqual([-20, 5]);
    expect(last?.data.lineChartData.map(({ legend, data }) => [legend, data])).toEqual([
      [
        'actual',
        [
          { x: 2023, y: 5 },
          { x: 2024, y: -15 },
        ],
      ],
      ['target', [{ x: 2024, y: -20 }]],
    ]);
  });

  it('tells of no actual whose year is missing, and of none as of the year 0 [S2]', async () => {
    const metric = aMetric({ targetKind: 'number', targetValue: 9, direction: 'up' });
    const values = [0, 2023, 2024].map((year) => aMetricValue({ metric: metric.id, year, value: 5 }).value);
    const root = await drawnPage(<TrendFigure record={metric} values={values} />);
    expect([...root.querySelectorAll('tbody th')].map(textOf)).toEqual(['2023', '2024']);
    expect(textOf(root.querySelector('p'))).toBe('2023: 5, 2024: 5, tavoite 9.');
  });
});
