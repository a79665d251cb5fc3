import * as React from 'react';
import { DeleteIcon, EditIcon } from '@fluentui/react-icons-mdl2';
import { actualYear } from '../../domain/figures/actualYear';
import type { Metric, MetricValue } from '../../domain/metric';
import type { Programme, Versioned } from '../../domain/programme';
import { actualWords } from '../../loc/metric';
import { recordName } from '../../loc/recordName';
import { spokenOf } from '../../loc/untold';
import { yearText } from '../../loc/year';
import { Removing } from '../record/RecordPanel';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { thisYear } from '../app/today';
import type { Acts } from '../app/useActs';
import metricsStyles from './metrics.module.scss';
import { TakeReading } from './TakeReading';
import { ValueForm } from './ValueForm';

interface ValuesProps {
  readonly metric: Versioned<Metric>;
  readonly acts: Acts;
  /** The year that the page shows. */
  readonly year: number;
}

/** Without the spaces that part thousands. */
const bare = (text: string): string => text.replace(/\s/g, '');

type OpenForm =
  | { readonly what: 'add'; readonly year: number; readonly round: number }
  | { readonly what: 'edit' | 'remove'; readonly value: Versioned<MetricValue> };

/** The actuals of a metric, the newest first: as written, of when, with their note; leads add, edit and delete them. */
export function Values({ metric, acts, year }: ValuesProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const [openForm, setOpenForm] = React.useState<OpenForm>();
  const rights = programme.rights.lists.metricValues;
  const values = valuesOf(programme, metric);
  const close = (): void => setOpenForm(undefined);
  const addOne = (after?: number, round = 0): void => {
    // One that was added just now may not be among those that were drawn.
    const taken = [...values.map(({ value }) => value.year), ...(after === undefined ? [] : [after])];
    const { lastYear } = metric.value;
    const years = { taken, after, shown: year, thisYear: thisYear(programme), lastYear };
    setOpenForm({ what: 'add', year: actualYear(years), round });
  };
  return (
    <section aria-label={metrics.values}>
      <h3>{metrics.values}</h3>
      {values.length === 0 && <p>{metrics.noValues}</p>}
      <ul className={metricsStyles['values']}>
        {values.map((record) => (
          <ValueLine
            key={record.id}
            record={record}
            metric={metric.value}
            rights={rights}
            acts={acts}
            onOpenForm={setOpenForm}
          />
        ))}
      </ul>
      {rights.add && <Button text={metrics.addValue} onClick={() => addOne()} />}
      {openForm?.what === 'add' && (
        <ValueForm
          key={openForm.round}
          metric={metric}
          value={undefined}
          year={openForm.year}
          acts={acts}
          // Whoever fills in a history goes from year to year.
          onAnother={(added) => addOne(added.year, openForm.round + 1)}
          onClose={close}
        />
      )}
      {openForm?.what === 'edit' && (
        <ValueForm
          metric={metric}
          value={openForm.value}
          year={openForm.value.value.year}
          acts={acts}
          onClose={close}
        />
      )}
      {openForm?.what === 'remove' && <RemovingValue record={openForm.value} acts={acts} onClose={close} />}
    </section>
  );
}

interface RemovingValueProps {
  readonly record: Versioned<MetricValue>;
  readonly acts: Acts;
  readonly onClose: () => void;
}

/** Asks whether an actual is to be deleted. */
function RemovingValue({ record, acts, onClose }: RemovingValueProps): JSX.Element {
  const programme = useShownProgramme();
  return (
    <Removing<'metricValues'>
      record={record}
      name={recordName('metricValues', record.value, programme, useSpeech())}
      remove={(removed) => acts.remove('metricValues', removed)}
      onRemoved={onClose}
      onClose={onClose}
    />
  );
}

/** The actuals of a metric, the newest first. */
function valuesOf({ records }: Programme, metric: Versioned<Metric>): readonly Versioned<MetricValue>[] {
  return records.metricValues
    .filter(({ value }) => value.metric === metric.id)
    .sort((a, b) => b.value.year - a.value.year || b.id - a.id);
}

interface ValueLineProps {
  readonly record: Versioned<MetricValue>;
  readonly metric: Metric;
  readonly rights: Programme['rights']['lists']['metricValues'];
  readonly acts: Acts;
  readonly onOpenForm: (openForm: OpenForm) => void;
}

/** One actual: its year, its number or words, and the buttons of those who may change it. */
function ValueLine({ record, metric, rights, acts, onOpenForm }: ValueLineProps): JSX.Element {
  const speech = useSpeech();
  const {
    strings: { metrics },
    formats,
  } = speech;
  const { value } = record;
  const year = yearText(value.year, speech.strings);
  const actual = actualWords(value, metric, speech);
  const words = spokenOf(value, { fi: 'valueText', sv: 'valueTextSv' }, speech);
  const note = spokenOf(value, { fi: 'note' }, speech);
  const written = value.value !== undefined && bare(words.text) !== '' && bare(words.text) !== bare(actual.text);
  return (
    <li>
      <span className={metricsStyles['valueYear']}>{year}</span>
      <span className={metricsStyles['valueText']}>
        <b lang={actual.lang}>{actual.text}</b>
        {written && <small lang={words.lang}>”{words.text}”</small>}
        {value.asOf && <small>{metrics.asOf(formats.day(value.asOf))}</small>}
        {rights.edit && value.value === undefined && (
          <TakeReading
            actual={value}
            metric={metric}
            onTake={(reading) => acts.change('metricValues', record, { ...value, ...reading })}
          />
        )}
        {note.text && <small lang={note.lang}>{note.text}</small>}
      </span>
      {rights.edit && (
        <Button
          look="subtle"
          iconOnly
          icon={EditIcon}
          text={metrics.editValue(year)}
          onClick={() => onOpenForm({ what: 'edit', value: record })}
        />
      )}
      {rights.remove && (
        <Button
          look="subtle"
          iconOnly
          icon={DeleteIcon}
          text={metrics.removeValue(year)}
          onClick={() => onOpenForm({ what: 'remove', value: record })}
        />
      )}
    </li>
  );
}
