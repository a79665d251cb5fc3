import { AddIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { newCityWords } from '../../loc/newCity';
import { useNavigation } from './navigationContext';
import { newRecord } from './route';
import { measuresRoute } from './routeChanges';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';
import appStyles from './app.module.scss';

export interface FirstStepsProps {
  /** False beside another button that adds. */
  readonly adds?: boolean;
}

/**
 * What stands where a programme has no measures yet: whoever may add one finds the way to it, an owner also the steps
 * that are left, with what is there of each.
 */
export function FirstSteps({ adds = true }: FirstStepsProps): JSX.Element {
  const { records, rights } = useShownProgramme();
  const { go } = useNavigation();
  const { language, strings } = useSpeech();
  const { overview, projects } = strings;
  const words = newCityWords[language];
  const { add } = rights.lists.projects;
  return (
    <div className={appStyles['firstSteps']}>
      <h2>{overview.emptyTitle}</h2>
      <p>{add ? words.firstMeasure : overview.emptyForReader}</p>
      {add && adds && (
        <Button
          look="primary"
          text={projects.add}
          icon={AddIcon}
          onClick={() => go(measuresRoute({ open: newRecord }))}
        />
      )}
      {rights.lists.settings.add && (
        <>
          <h3>{words.stepsTitle}</h3>
          <ul>
            <li>
              <RouteLink change={{ page: 'settings' }}>{words.steps.themes(records.themes.length)}</RouteLink>
            </li>
            <li>
              <RouteLink change={{ page: 'settings' }}>{words.steps.roles(records.responsibles.length)}</RouteLink>
            </li>
            <li>
              <RouteLink change={{ page: 'metrics' }}>{words.steps.metrics(records.metrics.length)}</RouteLink>
            </li>
            <li>
              <RouteLink change={{ page: 'meeting' }}>{words.steps.roadmap(records.roadmaps.length)}</RouteLink>
            </li>
            <li>
              <RouteLink change={{ page: 'settings' }}>{words.steps.settings}</RouteLink>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}
