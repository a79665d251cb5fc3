import * as React from 'react';
import type { Effect } from '../../domain/effect';
import { addressOf, byId, type Versioned } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { lineLaw, lineSaving } from '../../loc/cost';
import { spokenOf } from '../../loc/untold';
import { useNavigation } from '../app/navigationContext';
import { measuresRoute } from '../app/routeChanges';
import { CostRead } from '../record/CostRead';
import { History } from '../record/History';
import { PreviousAndNext } from '../record/RecordPanel';
import recordStyles from '../record/record.module.scss';
import { RouteLink } from '../record/RouteLink';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import type { Acts } from '../app/useActs';
import { effectWords } from './effectWords';
import { Anchor } from '../parts/Anchor';

interface EffectViewProps {
  readonly record: Versioned<Effect>;
  readonly acts: Acts;
  readonly history: Store['history'];
  /** The lines as the page shows them: previous and next go along these. */
  readonly among: readonly Versioned<Effect>[];
}

/** One line as it is read: what can be done with it, its words and numbers, its history and its links. */
export function EffectView({ record, acts, history, among }: EffectViewProps): JSX.Element {
  const programme = useShownProgramme();
  const { go } = useNavigation();
  const speech = useSpeech();
  const { record: recordStrings } = speech.strings;
  const { value } = record;
  const rights = programme.rights.lists.effects;
  const load = React.useCallback(() => history('effects', record), [history, record]);
  return (
    <>
      <div className={recordStyles['panelBar']}>
        {rights.edit && <Button look="primary" text={recordStrings.edit} onClick={() => go({ edit: true })} />}
        <PreviousAndNext among={among} record={record} onStep={(to) => go({ open: to.value.key }, 'replace')} />
      </div>

      <EffectSections line={value} />
      <History
        record={record}
        words={effectWords(programme, speech)}
        load={load}
        onRestore={rights.edit ? (mine) => acts.change('effects', record, mine) : undefined}
      />

      <EffectLinks record={record} />
    </>
  );
}

/** What the measure brought, and what it costs and saves. */
function EffectSections({ line }: { readonly line: Effect }): JSX.Element {
  const speech = useSpeech();
  const { effects } = speech.strings;
  const effect = spokenOf(line, { fi: 'effect', sv: 'effectSv' }, speech);
  return (
    <>
      <section>
        <h3>{effects.columns.effect}</h3>
        {effect.text ? (
          <p lang={effect.lang}>{effect.text}</p>
        ) : (
          <p className={recordStyles['subtle']}>{effects.list.lacks.effect}</p>
        )}
        {lineLaw(line, speech) && <p>{lineLaw(line, speech)}</p>}
      </section>
      <section>
        <h3>{effects.columns.costText}</h3>
        <CostRead line={line} />
        {lineSaving(line, speech) && <p>{lineSaving(line, speech)}</p>}
      </section>
    </>
  );
}

/** The ways to the measure of a line and to its row in the list. */
function EffectLinks({ record }: { readonly record: Versioned<Effect> }): JSX.Element {
  const programme = useShownProgramme();
  const { effects } = useSpeech().strings;
  const owner = byId(programme, 'projects', record.value.project)?.value;
  return (
    <>
      {owner && (
        <p>
          <RouteLink change={measuresRoute({ year: owner.year, open: owner.key })} className={recordStyles['toList']}>
            {effects.openMeasure}
          </RouteLink>
        </p>
      )}
      <p data-off-paper="">
        <Anchor
          className={recordStyles['toList']}
          href={addressOf(programme.links.effects, record.id)}
          target="_blank"
          rel="noreferrer"
        >
          {effects.openInList}
        </Anchor>
      </p>
    </>
  );
}
