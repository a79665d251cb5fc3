import { TextField } from '@fluentui/react';
import * as React from 'react';
import type { Versioned } from '../../domain/programme';
import type { Roadmap } from '../../domain/roadmap';
import { isFailure, type CopyOnFile, type DecisionStep, type Failure, type Store } from '../../domain/store';
import { whyText } from '../../loc/failure';
import type { Speech } from '../../loc/speech';
import { Button } from '../parts/Button';
import { Announcement } from '../parts/Notice';
import { ScrollRegion } from '../parts/ScrollRegion';
import { FailedLine } from '../parts/Trouble';
import { useSpeech } from '../parts/speech';
import { onPlainClick } from '../app/linkClick';
import { useNavigation } from '../app/navigationContext';
import { changed, type RouteChange } from '../app/route';
import type { Acts } from '../app/useActs';
import meetingStyles from './meeting.module.scss';
import { wordsOf } from './roadmapWords';
import { Anchor } from '../parts/Anchor';

interface CopiesProps {
  readonly record: Versioned<Roadmap>;
  readonly mayAct: boolean;
  readonly store: Store;
  readonly acts: Acts;
}

/** The frozen copies of a year's roadmap, the newest first; an owner freezes one for a follow-up. */
export function Copies({ record, mayAct, store, acts }: CopiesProps): JSX.Element {
  const words = wordsOf(useSpeech());
  const [files, setFiles] = React.useState<readonly CopyOnFile[] | Failure>();
  const latest = React.useRef(record);
  latest.current = record;
  // A step of the roadmap moves its etag, and leaves a copy.
  const { etag } = record;
  const read = React.useCallback(() => void store.copies(latest.current).then(setFiles), [store]);
  const retry = (): void => {
    setFiles(undefined);
    read();
  };
  React.useEffect(read, [read, etag]);
  return (
    <section className={meetingStyles['frozen']} aria-labelledby="dk-copies">
      <h3 id="dk-copies">{words.copies}</h3>
      <p>{words.copiesAbout}</p>
      <Files files={files} onRetry={retry} />
      {mayAct && <Freeze record={record} store={store} acts={acts} onFrozen={read} />}
    </section>
  );
}

/** The copies as a table, or why there is none. */
function Files({
  files,
  onRetry,
}: {
  readonly files: readonly CopyOnFile[] | Failure | undefined;
  readonly onRetry: () => void;
}): JSX.Element {
  const words = wordsOf(useSpeech());
  if (!files) return <p role="status">{words.copiesLoading}</p>;
  if (isFailure(files)) return <FailedLine text={words.copiesFailed} failure={files} onRetry={onRetry} />;
  if (files.length === 0) return <p>{words.copiesNone}</p>;
  return (
    <ScrollRegion className={meetingStyles['region']} label={words.copies}>
      <table className={meetingStyles['copies']}>
        <thead>
          <tr>
            {(['at', 'purpose', 'by', 'show'] as const).map((column) => (
              <th key={column} scope="col">
                {words.copyColumns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <File key={file.name} file={file} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** One copy: of when, for what and by whom, with the way to see everything as of it. */
function File({ file: { name, content } }: { readonly file: CopyOnFile }): JSX.Element {
  const { route, addressOf, go } = useNavigation();
  const speech = useSpeech();
  const words = wordsOf(speech);
  if ('unreadable' in content) {
    return (
      <tr data-copy={name}>
        <th scope="row">{name}</th>
        <td colSpan={3}>{words.unreadable[content.unreadable]}</td>
      </tr>
    );
  }
  const [moment, purpose] = [speech.formats.moment(content.madeAt), purposeOf(content, speech)];
  const change: RouteChange = { page: 'overview', asOf: name };
  return (
    <tr data-copy={name}>
      <th scope="row">{moment}</th>
      <td>{purpose}</td>
      <td>{content.madeBy}</td>
      <td>
        {name === route.asOf ? (
          words.looking
        ) : (
          <Anchor
            href={addressOf(changed(route, change))}
            aria-label={words.showAsOf(purpose, moment)}
            onClick={onPlainClick(() => go(change))}
          >
            {words.show}
          </Anchor>
        )}
      </td>
    </tr>
  );
}

function purposeOf(
  {
    purpose,
    label,
  }: { readonly purpose: keyof Speech['strings']['words']['roadmapStates'] | 'followUp'; readonly label: string },
  speech: Speech,
): string {
  return purpose === 'followUp' ? label || wordsOf(speech).followUp : speech.strings.words.roadmapStates[purpose];
}

const longestLabel = 100;

/**
 * One field and a button: freezes the whole programme under the city's own words. What was typed stays until it is
 * done.
 */
function Freeze({
  record,
  store,
  acts,
  onFrozen,
}: Pick<CopiesProps, 'record' | 'store' | 'acts'> & { readonly onFrozen: () => void }): JSX.Element {
  const speech = useSpeech();
  const { strings } = speech;
  const { record: recordStrings } = strings;
  const words = wordsOf(speech);
  const [label, setLabel] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [step, setStep] = React.useState<DecisionStep>();
  const freeze = async (): Promise<void> => {
    const wanted = label.trim();
    if (step) return;
    if (wanted === '') return setProblem(words.freezeMissing);
    if (wanted.length > longestLabel) return setProblem(words.freezeTooLong);
    const outcome = await store.freeze(record, wanted, setStep);
    setStep(undefined);
    if (isFailure(outcome)) {
      return setProblem(`${recordStrings.notSaved} ${whyText(outcome, strings)}`);
    }
    setLabel('');
    acts.tell(words.frozen(wanted));
    onFrozen();
  };
  return (
    <form
      className={meetingStyles['freeze']}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void freeze();
      }}
    >
      <TextField
        label={words.freezeLabel}
        styles={{ description: { fontSize: 12, lineHeight: 16 } }}
        description={words.freezeHint}
        value={label}
        errorMessage={problem}
        onChange={(_, text = '') => {
          setLabel(text);
          setProblem(undefined);
        }}
      />
      <Button type="submit" text={step ? words.freezing : words.freeze} held={step !== undefined} />
      <Announcement text={step ? words.progress[step] : ''} />
    </form>
  );
}
