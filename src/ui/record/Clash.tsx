import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import type { Clash as ClashOf } from '../../domain/record/clash';
import type { Letters } from '../../domain/record/editingState';
import { useShownProgramme } from '../parts/programmeContext';
import recordStyles from './record.module.scss';
import { textIn, type RecordWords } from './recordWords';
import { useSpeech } from '../parts/speech';

interface ClashProps<T> {
  readonly clash: ClashOf<T>;
  readonly letters: Letters;
  readonly words: RecordWords<T>;
  /** Told the properties of which mine is chosen. */
  readonly onChosen: (mine: ReadonlySet<keyof T & string>) => void;
  /** Goes back to the form without choosing. */
  readonly onBack: () => void;
}

/** Somebody else has saved the same properties, or the reader elsewhere: both side by side, one choice each. */
export function Clash<T extends object>({ clash, letters, words, onChosen, onBack }: ClashProps<T>): JSX.Element {
  const { mine, theirs, properties } = clash;
  const {
    strings: { record },
    formats,
  } = useSpeech();
  // Another tab, or what was saved here since a draft was begun: SharePoint names people, not tabs.
  const own = theirs.modifiedBy === useShownProgramme().me.name;
  const [sayMine, sayTheirs] = own ? [record.clashHere, record.clashThere] : [record.clashMine, record.clashTheirs];
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const [chosen, setChosen] = React.useState<ReadonlySet<keyof T & string>>(new Set(properties));
  const choose = (property: keyof T & string, their: boolean): void =>
    setChosen(new Set([...properties].filter((name) => (name === property ? !their : chosen.has(name)))));
  return (
    <section className={recordStyles['clash']}>
      <h3 ref={heading} tabIndex={-1}>
        {own
          ? record.clashTitleOwn(formats.moment(theirs.modified))
          : record.clashTitle(theirs.modifiedBy || record.someone, formats.moment(theirs.modified))}
      </h3>
      {properties.map((property) => (
        <fieldset key={property}>
          <legend>{words.label(property)}</legend>
          {[false, true].map((their) => (
            <label key={String(their)}>
              <input
                type="radio"
                name={`clash-${property}`}
                checked={chosen.has(property) !== their}
                onChange={() => choose(property, their)}
              />
              <span>
                {their
                  ? sayTheirs(textIn(words, theirs.value, property, record.untold))
                  : sayMine(
                      (Number.isNaN(mine[property]) && letters[property]) ||
                        textIn(words, mine, property, record.untold),
                    )}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={recordStyles['formButtons']}>
        <DefaultButton text={record.cancel} onClick={onBack} />
        <PrimaryButton text={record.saveChoices} onClick={() => onChosen(chosen)} />
      </div>
    </section>
  );
}
