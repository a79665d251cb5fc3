import * as React from 'react';
import { byKey } from '../../domain/programme';
import type { Store } from '../../domain/store';
import { SpendFigure } from '../figure/SpendFigure';
import { useNavigation } from '../app/navigationContext';
import { nothingOpen } from '../app/routeChanges';
import partsStyles from '../parts/parts.module.scss';
import recordStyles from '../record/record.module.scss';
import { useFocusAfterClosing } from '../parts/returnFocus';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import type { Route } from '../app/route';
import type { Acts } from '../app/useActs';
import { EffectPanel } from './EffectPanel';
import effectsStyles from './effects.module.scss';
import { EffectsFilters } from './EffectsFilters';
import { Impact } from './Impact';
import { PlannedCosts } from './PlannedCosts';
import { EffectLines } from './EffectLines';
import { scopeOf } from './scope';
import { SpendEditing } from './SpendEditing';
import { Sums } from './Sums';

interface EffectsPageProps {
  readonly acts: Acts;
  readonly history: Store['history'];
}

/**
 * What the finished measures brought, what they cost and save, and what is expected of the others; narrowed by year and
 * theme, with one line open beside.
 */
export function EffectsPage({ acts, history }: EffectsPageProps): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const {
    strings: { effects },
  } = useSpeech();
  const page = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<HTMLHeadingElement>(null);
  const scope = scopeOf(programme, route);
  useFocusAfterClosing(page, route.open, (key) => {
    const line = byKey(programme, 'effects', key);
    return line && `[data-line="${line.id}"] a`;
  });
  const openGroup = (lines: Route['lines'], funding?: Route['funding']): void => {
    go({ ...nothingOpen, lines, funding });
    // The lines stand further down: whoever pressed the number is led to them, once they are those that it counts.
    requestAnimationFrame(() => list.current?.focus());
  };
  return (
    <div ref={page} className={recordStyles['split']} data-panel={route.open !== undefined || undefined}>
      <div className={recordStyles['list']}>
        <div className={effectsStyles['page']}>
          <h2 className={partsStyles['onlyForReaders']}>{effects.heading}</h2>
          <EffectsFilters lines={scope.lines} withCode={acts.withCode} />
          <Sums scope={scope} onOpen={openGroup} />
          <EffectLines scope={scope} heading={list} onShowAll={() => openGroup(undefined)} />
          <PlannedCosts scope={scope} />
          <Impact scope={scope} />
          <SpendFigure onOpen={(year) => go({ ...nothingOpen, page: 'roadmap', year, allYears: undefined })} />
          <SpendEditing acts={acts} />
        </div>
      </div>
      {route.open !== undefined && <EffectPanel acts={acts} history={history} among={scope.lines} />}
    </div>
  );
}
