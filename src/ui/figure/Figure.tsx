import * as React from 'react';
import { shareText, sumOfShares } from '../../loc/share';
import { useFewColours } from '../parts/fewColours';
import partsStyles from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import { bar, Chart, donut, LostChart, useChart } from './Chart';
import figureStyles from './figure.module.scss';
import type { Slice } from './slice';
import { TableToggle } from './TableToggle';

interface FigureProps {
  /** A ring for parts of a whole that have colours of their own, and where there are few colours bars, too. */
  readonly kind: 'ring' | 'bars';
  /** A question in plain words. */
  readonly question: string;
  /** One sentence with the numbers. */
  readonly sentence: string;
  /** What the categories are: the first heading of the table. */
  readonly category: string;
  /** Of when the numbers are; '' where that is not known. */
  readonly asOf: string;
  /** The numbers rest on example values. */
  readonly example: boolean;
  readonly slices: readonly Slice[];
  readonly total: number;
  readonly onOpen: (key: string) => void;
}

/**
 * A chart in its accessible frame: question, sentence, chart, legend that opens the rows, and the same as a table. On
 * paper the table is always there.
 */
export function Figure({
  kind: wanted,
  question,
  sentence,
  category,
  asOf,
  example,
  slices,
  total,
  onOpen,
}: FigureProps): JSX.Element {
  const { figure } = useSpeech().strings;
  const kind = useFewColours() ? 'bars' : wanted;
  const [asTable, setAsTable] = React.useState(false);
  const id = React.useRef(`dk-figure-${Math.random().toString(36).slice(2)}`).current;
  return (
    <figure className={figureStyles['figure']} data-kind={kind} aria-labelledby={id}>
      <h3 id={id}>{question}</h3>
      <p className={figureStyles['sentence']}>
        {sentence} {asOf && <span className={figureStyles['asOf']}>{asOf}</span>}{' '}
        {example && <span className={figureStyles['example']}>{figure.examples}</span>}
      </p>
      {kind === 'ring' ? (
        <Ring slices={slices} total={total} onOpen={onOpen} />
      ) : (
        <Bars slices={slices} onOpen={onOpen} />
      )}
      <TableToggle asTable={asTable} onToggle={setAsTable} />
      <FigureTable question={question} category={category} slices={slices} total={total} shown={asTable} />
    </figure>
  );
}

function Ring({ slices, total, onOpen }: Pick<FigureProps, 'slices' | 'total' | 'onOpen'>): JSX.Element {
  const chart = useChart(donut);
  return (
    <div className={figureStyles['ringBody']}>
      <div className={figureStyles['chart']}>
        <Chart chart={chart} place={<div className={figureStyles['ring']} />} of={{ slices, total, onOpen }} />
      </div>
      <ul className={figureStyles['legend']}>
        {slices.map((slice) => (
          <li key={slice.key}>
            <CategoryButton slice={slice} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <LostChart chart={chart} />
    </div>
  );
}

/** What a press on a category opens, for those who have it read; the measures where nothing is said. */
interface OpensProps {
  readonly opens?: string;
}

/** Bars on one scale, the longest as long as there is room for. */
export function Bars({ slices, opens, onOpen }: Pick<FigureProps, 'slices' | 'onOpen'> & OpensProps): JSX.Element {
  const chart = useChart(bar);
  const longest = Math.max(...slices.map(({ count }) => count));
  return (
    <>
      <ul className={figureStyles['bars']}>
        {slices.map((slice) => (
          <li key={slice.key}>
            <CategoryButton slice={slice} {...(opens !== undefined && { opens })} onOpen={onOpen} />
            <div className={figureStyles['bar']} aria-hidden="true">
              <Chart
                chart={chart}
                place={<div className={figureStyles['track']} />}
                of={{ count: slice.count, total: longest, colour: slice.colour }}
              />
            </div>
          </li>
        ))}
      </ul>
      <LostChart chart={chart} />
    </>
  );
}

/** A category's name and number; pressing it opens its rows. */
function CategoryButton({
  slice,
  opens,
  onOpen,
}: { readonly slice: Slice; readonly onOpen: (key: string) => void } & OpensProps): JSX.Element {
  const { figure } = useSpeech().strings;
  return (
    <button type="button" className={figureStyles['opener']} onClick={() => onOpen(slice.key)}>
      {slice.mark}
      <span className={figureStyles['name']} lang={slice.lang}>
        {slice.name}
      </span>
      <span className={figureStyles['count']}>{slice.countText ?? slice.count}</span>
      <span className={partsStyles['onlyForReaders']}>, {opens ?? figure.opens}</span>
    </button>
  );
}

type FigureTableProps = Pick<FigureProps, 'question' | 'category' | 'slices' | 'total'> & { readonly shown: boolean };

/** The figure's numbers as a table. */
function FigureTable({ question, category, slices, total, shown }: FigureTableProps): JSX.Element {
  const {
    strings: {
      figure: { columns, shares, total: totalLabel },
    },
    formats,
  } = useSpeech();
  return (
    <table className={figureStyles['twin']} data-shown={shown || undefined}>
      <caption>{question}</caption>
      <thead>
        <tr>
          <th scope="col">{category}</th>
          <th scope="col">{columns.count}</th>
          <th scope="col">{columns.share}</th>
        </tr>
      </thead>
      <tbody>
        {slices.map((slice) => (
          <tr key={slice.key}>
            <th scope="row" lang={slice.lang}>
              {slice.name}
            </th>
            <td>{slice.count}</td>
            <td>{shareText(slice.share, shares, formats)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{totalLabel}</th>
          <td>{total}</td>
          <td>{sumOfShares(slices, shares, formats)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
