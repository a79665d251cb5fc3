import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { withProperties, type ProjectProperty } from '../../domain/edit';
import { merge } from '../../domain/merge';
import type { Programme, Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { useSpeech } from '../parts/speech';
import styles from './measure.module.scss';
import { valueText } from './valueText';

interface ClashProps {
  readonly programme: Programme;
  readonly base: Project;
  readonly mine: Project;
  readonly theirs: Versioned<Project>;
  readonly clashes: readonly ProjectProperty[];
  readonly onChosen: (joined: Project) => void;
}

/** Somebody else has saved the same properties: mine and theirs side by side, one choice each; what does not clash is joined. */
export function Clash({ programme, base, mine, theirs, clashes, onChosen }: ClashProps): JSX.Element {
  const speech = useSpeech();
  const { strings: { measure, projects }, formats } = speech;
  const [theirsStay, setTheirsStay] = React.useState<readonly ProjectProperty[]>([]);
  const choose = (property: ProjectProperty, their: boolean): void => setTheirsStay((now) => [...now.filter((name) => name !== property), ...(their ? [property] : [])]);
  const join = (): Project => {
    const settled = withProperties(mine, theirs.value, theirsStay);
    const joined = merge(withProperties(base, theirs.value, clashes), settled, theirs.value);
    return 'merged' in joined ? joined.merged : settled;
  };
  return (
    <section className={styles['clash']} aria-live="polite">
      <h3>{measure.clashTitle(theirs.modifiedBy || projects.someone, formats.moment(theirs.modified))}</h3>
      {clashes.map((property) => (
        <fieldset key={property}>
          <legend>{measure.fields[property]}</legend>
          {[false, true].map((their) => (
            <label key={String(their)}>
              <input type="radio" name={`clash-${property}`} checked={theirsStay.includes(property) === their} onChange={() => choose(property, their)} />
              <span>{their ? measure.clashTheirs(valueText(theirs.value, property, programme, speech)) : measure.clashMine(valueText(mine, property, programme, speech))}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <PrimaryButton text={measure.saveChoices} onClick={() => onChosen(join())} />
    </section>
  );
}
