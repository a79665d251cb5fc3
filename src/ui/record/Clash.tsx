import * as React from 'react';
import { unseenIn, type Clash as ClashOf } from '../../domain/record/clash';
import type { Letters } from '../../domain/record/editingState';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { Choices } from '../parts/Check';
import recordStyles from './record.module.scss';
import { textIn, type RecordWords } from './recordWords';
import { useSpeech } from '../parts/speech';
import type { Speech } from '../../loc/speech';

interface ClashProps<T> {
  readonly clash: ClashOf<T>;
  readonly letters: Letters;
  readonly words: RecordWords<T>;
  /** Told the properties of which mine is chosen. */
  readonly onChosen: (mine: ReadonlySet<keyof T & string>) => void;
  /** Goes back to the form without choosing. */
  readonly onBack: () => void;
}

/**
 * Somebody else has saved the same properties, or the reader elsewhere, or a text could not be read when the form was
 * opened: both side by side, one choice each. What nobody had seen stays unless mine is chosen.
 */
export function Clash<T extends object>({ clash, letters, words, onChosen, onBack }: ClashProps<T>): JSX.Element {
  const { mine, theirs, properties } = clash;
  const speech = useSpeech();
  const { record } = speech.strings;
  // Another tab, or what was saved here since a draft was begun: SharePoint names people, not tabs.
  const own = theirs.modifiedBy === useShownProgramme().me.name;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const unseen = unseenIn(clash);
  const [chosen, setChosen] = React.useState<ReadonlySet<keyof T & string>>(
    new Set(properties.filter((property) => !unseen.includes(property))),
  );
  const choose = (property: keyof T & string, their: boolean): void =>
    setChosen(new Set([...properties].filter((name) => (name === property ? !their : chosen.has(name)))));
  return (
    <section className={recordStyles['clash']}>
      <h3 ref={heading} tabIndex={-1}>
        {titleOf(clash, own, speech)}
      </h3>
      {properties.map((property) => {
        const isUnseen = unseen.includes(property);
        const [sayMine, sayTheirs] = isUnseen
          ? [record.clashHere, record.clashInList]
          : own
            ? [record.clashHere, record.clashThere]
            : [record.clashMine, record.clashTheirs];
        return (
          <Choices
            key={property}
            label={isUnseen ? record.clashUnseenField(words.label(property)) : words.label(property)}
            choices={[
              {
                key: 'mine',
                text: sayMine(
                  (Number.isNaN(mine[property]) && letters[property]) || textIn(words, mine, property, record.untold),
                ),
              },
              { key: 'theirs', text: sayTheirs(textIn(words, theirs.value, property, record.untold)) },
            ]}
            chosen={chosen.has(property) ? 'mine' : 'theirs'}
            onChoose={(side) => choose(property, side === 'theirs')}
          />
        );
      })}
      <div className={recordStyles['formButtons']}>
        <Button text={record.cancel} onClick={onBack} />
        <Button look="primary" text={record.saveChoices} onClick={() => onChosen(chosen)} />
      </div>
    </section>
  );
}

function titleOf<T extends object>(clash: ClashOf<T>, own: boolean, { strings: { record }, formats }: Speech): string {
  const { theirs, properties } = clash;
  if (unseenIn(clash).length === properties.length) return `${record.clashUnseen} ${record.clashChoose}`;
  const when = formats.moment(theirs.modified);
  return own ? record.clashTitleOwn(when) : record.clashTitle(theirs.modifiedBy || record.someone, when);
}
