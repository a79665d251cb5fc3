import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { withProperties } from '../../domain/record/differences';
import { merge } from '../../domain/record/merge';
import type { Versioned } from '../../domain/programme';
import recordStyles from './record.module.scss';
import type { RecordWords } from './recordWords';
import { useSpeech } from '../parts/speech';

interface ClashProps<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: Versioned<T>;
  readonly clashes: readonly (keyof T & string)[];
  readonly words: RecordWords<T>;
  readonly onChosen: (joined: T) => void;
}

/**
 * Somebody else has saved the same properties: mine and theirs side by side, one choice each; what does not clash is
 * joined.
 */
export function Clash<T extends object>({ base, mine, theirs, clashes, words, onChosen }: ClashProps<T>): JSX.Element {
  const {
    strings: { record },
    formats,
  } = useSpeech();
  const [theirsStay, setTheirsStay] = React.useState<readonly (keyof T & string)[]>([]);
  const choose = (property: keyof T & string, their: boolean): void =>
    setTheirsStay((now) => [...now.filter((name) => name !== property), ...(their ? [property] : [])]);
  const join = (): T => {
    const settled = withProperties(mine, theirs.value, theirsStay);
    const joined = merge(withProperties(base, theirs.value, clashes), settled, theirs.value);
    return 'merged' in joined ? joined.merged : settled;
  };
  return (
    <section className={recordStyles['clash']} aria-live="polite">
      <h3>{record.clashTitle(theirs.modifiedBy || record.someone, formats.moment(theirs.modified))}</h3>
      {clashes.map((property) => (
        <fieldset key={property}>
          <legend>{words.label(property)}</legend>
          {[false, true].map((their) => (
            <label key={String(their)}>
              <input
                type="radio"
                name={`clash-${property}`}
                checked={theirsStay.includes(property) === their}
                onChange={() => choose(property, their)}
              />
              <span>
                {their
                  ? record.clashTheirs(words.text(theirs.value, property))
                  : record.clashMine(words.text(mine, property))}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <PrimaryButton text={record.saveChoices} onClick={() => onChosen(join())} />
    </section>
  );
}
