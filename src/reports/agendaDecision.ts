import { roadmapOf } from '../domain/programme';
import { isProposed, type RoadmapState } from '../domain/roadmap';
import { boardAhead } from '../loc/board';
import type { AgendaWords } from '../loc/fi/reportAgenda';
import { heading, text, type AgendaContext } from './agendaContext';
import type { Block } from './agendaText';
import { clean } from './clean';

/** What is proposed to the board; once it has decided, what it did. */
export function decisionBlocks(context: AgendaContext): readonly Block[] {
  const { words, programme, followUp, proposal, language } = context;
  const told = decided(context);
  if (!isProposed(roadmapOf(programme, proposal)?.state))
    return [heading(context, words.headings.decided), ...text(context, told)];
  const hasMetrics = programme.records.metrics.length > 0;
  const isNoted = followUp !== undefined || hasMetrics;
  const acts = [...(isNoted ? [words.toNote(followUp, hasMetrics)] : []), words.toApprove(proposal)];
  const head = [heading(context, words.headings.decision), ...text(context, told)];
  const decides = words.decides(boardIn(context));
  if (acts.length === 1) return [...head, ...text(context, `${decides} ${acts.join('')}.`)];
  return [
    ...head,
    ...text(context, decides),
    {
      kind: 'list',
      numbered: true,
      items: acts.map((act, index) => ({ text: index < acts.length - 1 ? act : `${act}.`, lang: language })),
    },
  ];
}

/** The board that the proposal goes to; the neutral word where it has no name in the text's language. */
function boardIn({ programme, proposal, language, words }: AgendaContext): string {
  return clean(boardAhead(programme, proposal, language)) || words.board;
}

/** What the board has done with the proposal, in one sentence; '' where it has done nothing yet. */
function decided(context: AgendaContext): string {
  const { words, programme, proposal, strings, formats } = context;
  const roadmap = roadmapOf(programme, proposal);
  const state = roadmap?.state;
  if (!isDecided(state)) return '';
  const section = clean(roadmap?.section ?? '').trim();
  return words.did[state](
    boardIn(context),
    proposal,
    (roadmap?.decisionDate ? ` ${formats.day(roadmap.decisionDate)}` : '') +
      (section && ` (${strings.roadmap.section(section)})`),
  );
}

function isDecided(state: RoadmapState | undefined): state is keyof AgendaWords['did'] {
  return state !== undefined && state !== 'draft' && state !== 'proposal';
}
