import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import shared from '../parts/parts.module.scss';
import { useSpeech } from '../parts/speech';
import styles from './figure.module.scss';
import type { Slice } from './slice';

interface FigureProps<K extends string> {
  /** A question in plain words. */
  readonly question: string;
  /** One sentence with the numbers. */
  readonly sentence: string;
  /** Of when the numbers are. */
  readonly asOf: string;
  readonly slices: readonly Slice<K>[];
  readonly total: number;
  readonly onOpen: (key: K) => void;
}

const Donut = React.lazy(() => import(/* webpackChunkName: 'charts' */ './Donut').then(({ Donut: chart }) => ({ default: chart })));

/** A chart in its accessible frame: question, sentence, chart, legend that opens the rows, and the same as a table. */
export function Figure<K extends string>({ question, sentence, asOf, slices, total, onOpen }: FigureProps<K>): JSX.Element {
  const { overview } = useSpeech().strings;
  const [asTable, setAsTable] = React.useState(false);
  const id = React.useRef(`dk-figure-${Math.random().toString(36).slice(2)}`).current;
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <h3 id={id}>{question}</h3>
      <p className={styles['sentence']}>{sentence} {asOf && <span className={styles['asOf']}>{asOf}</span>}</p>
      <div className={styles['body']}>
        <div className={styles['chart']}>
          <WhenSettled>
            <Guard fallback={<p className={styles['waiting']}>{overview.chartFailed}</p>}>
              <React.Suspense fallback={<div className={styles['ring']} />}>
                <Donut slices={slices} total={total} onOpen={(key) => onOpen(key as K)} />
              </React.Suspense>
            </Guard>
          </WhenSettled>
        </div>
        <ul className={styles['legend']}>
          {slices.map((slice) => (
            <li key={slice.key}>
              <button type="button" onClick={() => onOpen(slice.key)}>
                {slice.mark}
                <span lang={slice.lang}>{slice.name}</span>
                <span className={styles['count']}>{slice.count}</span>
                <span className={shared['onlyForReaders']}>{slice.opens}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ActionButton text={asTable ? overview.hideTable : overview.asTable} aria-expanded={asTable} onClick={() => setAsTable(!asTable)} className={styles['toggle']} />
      {asTable && <Twin question={question} slices={slices} total={total} />}
    </figure>
  );
}

/** The figure's numbers as a table. */
function Twin<K extends string>({ question, slices, total }: Pick<FigureProps<K>, 'question' | 'slices' | 'total'>): JSX.Element {
  const { columns, total: all } = useSpeech().strings.overview;
  return (
    <table className={styles['twin']}>
      <caption>{question}</caption>
      <thead>
        <tr><th scope="col">{columns.status}</th><th scope="col">{columns.count}</th><th scope="col">{columns.share}</th></tr>
      </thead>
      <tbody>
        {slices.map((slice) => <tr key={slice.key}><th scope="row" lang={slice.lang}>{slice.name}</th><td>{slice.count}</td><td>{slice.share}</td></tr>)}
      </tbody>
      <tfoot>
        <tr><th scope="row">{all}</th><td>{total}</td><td>100</td></tr>
      </tfoot>
    </table>
  );
}

/** Draws its children after the first content has been painted: no chart code is fetched before. */
function WhenSettled({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const [settled, setSettled] = React.useState(false);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return settled ? <>{children}</> : <div className={styles['ring']} />;
}

/** The chart's code could not be fetched or drawn: the numbers still stand beside it. */
class Guard extends React.Component<{ readonly fallback: React.ReactNode }, { readonly broken: boolean }> {
  public override state = { broken: false };

  public static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  public override render(): React.ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
