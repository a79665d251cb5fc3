import * as React from 'react';
import { payback } from '../../domain/figures/payback';
import type { MeasureEffects } from '../../domain/figures/measureEffects';
import type { Effect } from '../../domain/effect';
import type { Programme, Versioned } from '../../domain/programme';
import { paybackWords } from '../../loc/cost';
import { projectName, statusText } from '../../loc/project';
import { useNavigation } from '../app/navigationContext';
import { yearText } from '../../loc/year';
import { measuresRoute } from '../app/routeChanges';
import { RouteLink } from '../record/RouteLink';
import { Hyphenated, spokenAs } from '../parts/Hyphenated';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { StatusBadge } from '../parts/StatusMark';
import { newRecord } from '../app/route';
import effectLinesStyles from './effectLines.module.scss';
import { Line } from './Line';

interface MeasureLinesProps {
  readonly measure: MeasureEffects;
  /** All lines of the measure are shown, so that what they lack and pay back can be said of them. */
  readonly whole: boolean;
}

/** A measure: its name and status, its lines, and what is not known of it. */
export function MeasureLines({ measure: { project, parts, lacks }, whole }: MeasureLinesProps): JSX.Element {
  const programme = useShownProgramme();
  const { route } = useNavigation();
  const speech = useSpeech();
  const {
    strings: { effects },
  } = speech;
  const { value } = project;
  const name = projectName(value, speech);
  const lacksShown = whole || route.lines === 'lacking' ? lacks : [];
  return (
    <li data-measure={value.key}>
      <div className={effectLinesStyles['measureHead']}>
        <h4 lang={name.lang}>
          <RouteLink change={measuresRoute({ year: value.year, open: value.key })} label={spokenAs(name.text)}>
            <span>
              <Hyphenated {...name} />
            </span>
          </RouteLink>
        </h4>
        <span className={effectLinesStyles['status']}>
          <StatusBadge status={value.status ?? 'none'}>{statusText(value, speech.strings)}</StatusBadge>{' '}
          {yearText(value.year, speech.strings)}
        </span>
      </div>
      {parts.map(({ part, lines }) => (
        <React.Fragment key={part}>
          {lines.map((record, index) => (
            <Line
              key={record.id}
              record={record}
              name={[name.text, part && `${part})`].filter(Boolean).join(', ')}
              payback={
                index === lines.length - 1 && (whole || route.lines === 'saving')
                  ? paybackWords(payback(allOf(programme, record.value)), speech)
                  : ''
              }
            />
          ))}
        </React.Fragment>
      ))}
      {lacksShown.length > 0 && (
        <p className={effectLinesStyles['lacks']}>
          {lacksShown.map((what) => effects.list.lacks[what]).join(' ')}{' '}
          {programme.rights.lists.effects.add && (
            <span data-off-paper="">
              <RouteLink change={{ open: newRecord, project: value.key, edit: undefined }}>{effects.add}</RouteLink>
            </span>
          )}
        </p>
      )}
    </li>
  );
}

/** All lines of a line's part, also those that are not shown: a payback is that of the whole part. */
function allOf(programme: Programme, { project, part }: Effect): readonly Versioned<Effect>[] {
  return programme.records.effects.filter(({ value }) => value.project === project && value.part === part);
}
