import { Dropdown, ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { yearsOf } from '../../domain/figures/years';
import type { Instant } from '../../domain/date';
import { followUpOf } from '../../domain/meeting/followUp';
import type { Programme } from '../../domain/programme';
import type { ReportWords } from '../../loc/fi/report';
import { reportWords } from '../../loc/report';
import { FileHint } from '../app/FileHint';
import { useNavigation } from '../app/navigationContext';
import { Button } from '../parts/Button';
import { Check, Choices } from '../parts/Check';
import { Disclosure } from '../parts/Disclosure';
import { LostPart } from '../parts/LostPart';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { AgendaPreview } from './AgendaPreview';
import documentsStyles from './documents.module.scss';
import { UntoldInDeck } from './UntoldInDeck';
import { useDeck, type DeckState } from './useDeck';

interface DocumentsProps {
  /** When the copy was frozen, if it is one. */
  readonly frozenAt?: Instant | undefined;
  /** The year whose roadmap goes to the board. */
  readonly year: number;
}

/**
 * What goes to the board: the deck as a PowerPoint file and the agenda text, of two years, in Finnish or Swedish.
 */
export function Documents({ frozenAt, year }: DocumentsProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = reportWords[speech.language];
  const [language, setLanguage] = React.useState<'fi' | 'sv'>(speech.language === 'sv' ? 'sv' : 'fi');
  const [factsOnly, setFactsOnly] = React.useState(false);
  const { route, go } = useNavigation();
  const { making, make, stop } = useDeck(programme);
  const years = yearsOf(programme).filter((each) => each < year);
  const followUp = chosenYear(route.followUp, programme, year);
  const { projects, roadmaps } = programme.records;
  const anyExample = [...projects, ...roadmaps].some(({ value }) => value.exampleFields.length > 0);
  const busy = making.phase === 'making';
  return (
    <section className={documentsStyles['documents']} aria-labelledby="dk-documents">
      <h3 id="dk-documents">{words.heading}</h3>
      <p>
        {frozenAt === undefined
          ? words.intro(followUp, year)
          : words.introFrozen(followUp, year, speech.formats.moment(frozenAt))}
      </p>
      <DocumentChoices
        words={words}
        years={years}
        followUp={followUp}
        language={language}
        disabled={busy}
        onFollowUp={(chosen) => go({ followUp: chosen }, 'replace')}
        onLanguage={setLanguage}
      />
      <div className={documentsStyles['both']}>
        <div>
          <h4>{words.deck}</h4>
          <p>{words.deckAbout}</p>
          <UntoldInDeck words={words} choices={{ language, followUp, proposal: year }} />
          {anyExample && (
            <div className={documentsStyles['facts']}>
              <Check label={words.factsOnly} checked={factsOnly} disabled={busy} onChange={setFactsOnly} />
            </div>
          )}
          <Deck
            making={making}
            words={words}
            onMake={() =>
              make({ language, followUp, proposal: year, factsOnly, ...(frozenAt !== undefined && { frozenAt }) })
            }
            onStop={stop}
          />
        </div>
        <div>
          <h4>{words.agenda}</h4>
          <p>{words.agendaAbout}</p>
          <AgendaPreview followUp={followUp} proposal={year} language={language} words={words} />
        </div>
      </div>
    </section>
  );
}

/** The year that is followed up: the one that was chosen, none where that was, else the newest before the proposal. */
function chosenYear(chosen: number | 'none' | undefined, programme: Programme, year: number): number | undefined {
  if (chosen === 'none') return undefined;
  return chosen !== undefined && chosen < year ? chosen : followUpOf(programme, year);
}

interface DocumentChoicesProps {
  readonly words: ReportWords;
  readonly years: readonly number[];
  readonly followUp: number | undefined;
  readonly language: 'fi' | 'sv';
  readonly disabled: boolean;
  readonly onFollowUp: (year: number | 'none') => void;
  readonly onLanguage: (language: 'fi' | 'sv') => void;
}

/** The year that is followed up, and the language of the documents. */
function DocumentChoices(props: DocumentChoicesProps): JSX.Element {
  const { words, years, followUp, language, disabled, onFollowUp, onLanguage } = props;
  return (
    <div className={documentsStyles['choices']}>
      <Dropdown
        label={words.followUp}
        selectedKey={followUp ?? 'none'}
        options={[{ key: 'none', text: words.noFollowUp }, ...years.map((each) => ({ key: each, text: String(each) }))]}
        disabled={disabled}
        onChange={(_, option) => option && onFollowUp(option.key === 'none' ? 'none' : Number(option.key))}
      />
      <Choices
        label={words.language}
        choices={(['fi', 'sv'] as const).map((key) => ({ key, text: words.languages[key] }))}
        chosen={language}
        disabled={disabled}
        beside
        onChoose={onLanguage}
      />
    </div>
  );
}

interface DeckProps {
  readonly making: DeckState;
  readonly words: ReportWords;
  readonly onMake: () => void;
  readonly onStop: () => void;
}

/**
 * The button that makes the deck, its progress, and what became of it. The button stays while it works, so that the
 * focus does.
 */
function Deck({ making, words, onMake, onStop }: DeckProps): JSX.Element {
  const button = React.useRef<HTMLButtonElement>(null);
  const busy = making.phase === 'making';
  const stop = (): void => {
    button.current?.focus();
    onStop();
  };
  return (
    <>
      <div className={documentsStyles['acts']}>
        <Button text={words.make} held={busy} onClick={onMake} ref={button} />
        {busy && <Button text={words.stop} onClick={stop} />}
      </div>
      <FileHint />
      {busy && (
        <div className={documentsStyles['progress']}>
          <ProgressIndicator
            label={words.making}
            description={making.total > 0 ? words.slide(making.done, making.total) : ''}
            {...(making.total > 0 && { percentComplete: making.done / making.total })}
          />
        </div>
      )}
      <div role="status">
        {making.phase === 'stopped' && <p>{words.stopped}</p>}
        {making.phase === 'made' && <p>{words.made(making.slides, making.fileName)}</p>}
        {making.phase === 'made' && making.noLogo && <p>{words.noLogo}</p>}
      </div>
      {making.phase === 'failed' && (
        <>
          <p role="alert">{words.failed}</p>
          <LostPart lost={{ ...making, retry: onMake, busy: false }} within="part" />
        </>
      )}
      {making.phase === 'made' && making.leftOut.length > 0 && (
        <Disclosure className={documentsStyles['leftOut']} summary={`${words.leftOut} (${making.leftOut.length})`}>
          <ul>
            {making.leftOut.map(({ title, reason }) => (
              <li key={title}>{words.leftOutItem(title, reason)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
