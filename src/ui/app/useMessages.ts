import * as React from 'react';
import type { Programme } from '../../domain/programme';
import type { Event } from './event';
import {
  added,
  dismissed,
  endedUnsure,
  leftBehind,
  noMessages,
  settled,
  told,
  toldBeside,
  undoing,
  type Messages,
  type Place,
} from './messages';

/** What is told, and the ways to tell and to take back. */
export interface Telling {
  readonly messages: Messages;
  readonly say: (event: Event) => void;
  /** Says what a read has found out, beside what else is said. */
  readonly sayBeside: (event: Event) => void;
  /** What was said of a form that was left is known now. */
  readonly endUnsure: (opening: string) => void;
  /** Says something beside what passes by itself just now. */
  readonly add: (more: string) => void;
  readonly dismiss: (id: number) => void;
  readonly setUndoing: (id: number) => void;
  /** The lists have been read. */
  readonly settle: (programme: Programme) => void;
}

/** The messages of a page. What passes leaves with the place that it was told at. */
export function useMessages(place: Place): Telling {
  const [messages, setMessages] = React.useState(noMessages);
  const latest = React.useRef(place);
  latest.current = place;
  const { page, asOf, open } = place;
  React.useEffect(() => setMessages((now) => leftBehind(now, latest.current)), [page, asOf, open]);
  return {
    messages,
    say: (event) => setMessages((now) => told(now, event, latest.current)),
    sayBeside: (event) => setMessages((now) => toldBeside(now, event, latest.current)),
    endUnsure: (opening) => setMessages((now) => endedUnsure(now, opening)),
    add: (more) => setMessages((now) => added(now, more, latest.current)),
    dismiss: (id) => setMessages((now) => dismissed(now, id)),
    setUndoing: (id) => setMessages((now) => undoing(now, id)),
    settle: (programme) => setMessages((now) => settled(now, programme, latest.current)),
  };
}
