import { MessageBar } from '@fluentui/react';
import * as React from 'react';
import { nextStates } from '../../domain/meeting/decision';
import { stepForm } from '../../domain/meeting/decisionForms';
import type { Versioned } from '../../domain/programme';
import { isAllIn, type Draft } from '../../domain/record/editingState';
import { isOlder } from '../../domain/record/etag';
import type { Form } from '../../domain/record/form';
import { roadmapStates, type Roadmap } from '../../domain/roadmap';
import type { MeetingWords } from '../../loc/fi/meeting';
import { Button } from '../parts/Button';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { draftDays, draftsOf, type Drafts } from '../record/drafts';
import recordStyles from '../record/record.module.scss';
import { wordsOf } from './roadmapWords';

/** What somebody wrote of a step that the roadmap does not wait for any more. */
export interface Left {
  readonly draft: Draft<Roadmap>;
  /** The roadmap as it was when the step was begun. */
  readonly record: Versioned<Roadmap>;
  readonly drop: () => void;
}

/** What the next step of a roadmap is called, on the button that takes it; undefined where there is none. */
export function stepName(roadmap: Roadmap, words: MeetingWords): string | undefined {
  const [next] = nextStates(roadmap);
  if (next === undefined) return undefined;
  return next === 'proposal' ? words.propose : next === 'draft' ? words.redraft : words.record;
}

/**
 * The newest draft of another step than the one that the roadmap waits for: somebody else has taken that step since.
 * Looked for while no form is open.
 */
export function useLeftStep(
  roadmap: Versioned<Roadmap>,
  looks: boolean,
  { tell }: { readonly tell: (text: string) => void },
): Left | undefined {
  const programme = useShownProgramme();
  const { record: words } = useSpeech().strings;
  const [left, setLeft] = React.useState<Left>();
  const find = (): void => {
    const { state = 'draft' } = roadmap.value;
    const found = roadmapStates
      .filter((other) => other !== state)
      .map((other) => {
        const form = stepForm({ state: other });
        const drafts = draftsOf<Roadmap>(programme, 'roadmaps', { form: form.name, record: roadmap });
        return { ...newestOpen(form, drafts, roadmap), drafts };
      });
    if (found.some(({ agedOut }) => agedOut)) tell(words.draftAgedOut(draftDays));
    const [newest] = found
      .flatMap(({ draft, drafts }) => (draft?.base ? [{ draft, record: draft.base, drafts }] : []))
      .sort((a, b) => (a.draft.at < b.draft.at ? 1 : -1));
    const drop = (): void => {
      newest?.drafts.drop(newest.draft.opening);
      setLeft(undefined);
    };
    setLeft(newest && { ...newest, drop });
  };
  const latest = React.useRef(find);
  latest.current = find;
  React.useEffect(() => {
    if (looks) latest.current();
  }, [looks, roadmap.id, roadmap.value.state]);
  return left;
}

/**
 * The newest draft of a step of which something is left to save. One whose step the list shows as it was taken is none:
 * it is dropped. Of what was sent on an earlier state of the roadmap nothing is on its way any more.
 */
export function newestOpen(
  form: Form<Roadmap>,
  drafts: Drafts<Roadmap>,
  roadmap: Versioned<Roadmap>,
): ReturnType<Drafts<Roadmap>['newest']> {
  const newest = drafts.newest(new Date().toISOString());
  const { draft, agedOut } = newest;
  if (!draft) return newest;
  if (isAllIn(form, draft, roadmap)) {
    drafts.drop(draft.opening);
    if (drafts.find(draft.opening)) return { draft: undefined, agedOut }; // a browser that takes nothing away
    const next = newestOpen(form, drafts, roadmap);
    return { draft: next.draft, agedOut: agedOut || next.agedOut };
  }
  if (!draft.unsure || !draft.base || !isOlder(draft.base.etag, roadmap.etag)) return newest;
  const { unsure: _, sent: __, ...known } = draft;
  drafts.keep(known);
  return { draft: known, agedOut };
}

/** Offers what was written of a step that somebody else took meanwhile. */
export function LeftStep({ left, onUse }: { readonly left: Left; readonly onUse: () => void }): JSX.Element {
  const speech = useSpeech();
  const {
    strings: { record },
    formats,
  } = speech;
  return (
    <MessageBar
      actions={
        <div className={recordStyles['draftButtons']}>
          <Button text={record.draftUse} onClick={onUse} />
          <Button text={record.draftDrop} onClick={left.drop} />
        </div>
      }
    >
      {stepName(left.record.value, wordsOf(speech))}: {record.draftFound(formats.moment(left.draft.at), draftDays)}
    </MessageBar>
  );
}
