import { whyEmpty } from '../../loc/emptyList';
import * as React from 'react';
import { spendByYear, type Spend } from '../../domain/figures/spend';
import { euros } from '../../loc/cost';
import type { Speech } from '../../loc/speech';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { Bars } from './Figure';
import figureStyles from './figure.module.scss';
import type { Slice } from './slice';
import { TableToggle } from './TableToggle';

interface SpendFigureProps {
  /** Opens the roadmap of a year. */
  readonly onOpen: (year: number) => void;
}

/**
 * ICT spending and the roadmap's share of it by year (slide 6): sentence, bars on one scale, and the same as a table.
 */
export function SpendFigure({ onOpen }: SpendFigureProps): JSX.Element {
  const speech = useSpeech();
  const {
    figure,
    effects: { spend },
  } = speech.strings;
  const [asTable, setAsTable] = React.useState(false);
  const id = React.useRef(`dk-spend-${Math.random().toString(36).slice(2)}`).current;
  const programme = useShownProgramme();
  const years = spendByYear(programme);
  const none = whyEmpty(programme, 'roadmaps', speech.strings) ?? spend.none;
  return (
    <figure className={figureStyles['figure']} data-kind="bars" aria-labelledby={id}>
      <h3 id={id}>{spend.question}</h3>
      {years.length === 0 && <p className={figureStyles['sentence']}>{none}</p>}
      {years.length > 0 && (
        <>
          <p className={figureStyles['sentence']}>
            {years.map((each) => sentenceOf(each, speech)).join(' ')}{' '}
            {years.some(({ example }) => example) && <span className={figureStyles['example']}>{figure.examples}</span>}
          </p>
          <Bars
            slices={years.flatMap((each) => slicesOf(each, speech))}
            opens={spend.opens}
            onOpen={(key) => onOpen(Number(key.slice(key.indexOf(' '))))}
          />
          <TableToggle asTable={asTable} onToggle={setAsTable} />
          <SpendTable years={years} shown={asTable} />
        </>
      )}
    </figure>
  );
}

function sentenceOf({ year, ict, roadmap, share }: Spend, speech: Speech): string {
  const { spend } = speech.strings.effects;
  if (ict !== undefined && roadmap !== undefined)
    return spend.both(
      year,
      euros(ict, speech),
      euros(roadmap, speech),
      share === undefined ? '' : percent(share, speech),
    );
  return ict === undefined
    ? spend.roadmapOnly(year, euros(roadmap ?? 0, speech))
    : spend.ictOnly(year, euros(ict, speech));
}

function percent(
  share: number,
  {
    strings: {
      effects: { spend },
    },
    formats,
  }: Speech,
): string {
  return spend.percent(formats.number(Math.round(share * 10) / 10));
}

/** The bars of a year; the part of the whole stands right under it. */
function slicesOf({ year, ict, roadmap, share }: Spend, speech: Speech): readonly Slice[] {
  const { spend } = speech.strings.effects;
  const slice = (what: 'ict' | 'roadmap', count: number | undefined, colour: string, shown = ''): readonly Slice[] =>
    count === undefined
      ? []
      : [
          {
            key: `${what} ${year}`,
            name: spend[what](year),
            count,
            countText: [euros(count, speech), shown].filter(Boolean).join(' '),
            share: 0,
            colour,
          },
        ];
  return [
    ...slice('ict', ict, 'var(--dk-second)'),
    ...slice('roadmap', roadmap, 'var(--dk-accent)', share === undefined ? '' : `(${percent(share, speech)})`),
  ];
}

/** The same numbers as a table. */
function SpendTable({ years, shown }: { readonly years: readonly Spend[]; readonly shown: boolean }): JSX.Element {
  const speech = useSpeech();
  const {
    strings: {
      effects: {
        spend: { columns, question },
      },
    },
    formats,
  } = speech;
  const number = (value: number | undefined): string => (value === undefined ? '' : formats.number(value));
  return (
    <table className={figureStyles['twin']} data-shown={shown || undefined}>
      <caption>{question}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.ict}</th>
          <th scope="col">{columns.roadmap}</th>
          <th scope="col">{columns.share}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, ict, roadmap, share }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{number(ict)}</td>
            <td>{number(roadmap)}</td>
            <td>{number(share === undefined ? undefined : Math.round(share * 10) / 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
