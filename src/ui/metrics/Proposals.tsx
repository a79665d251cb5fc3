import { ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { byId, type Entity, type Programme } from '../../domain/programme';
import { actualProposals, costProposals, targetProposals, type OpenProposal } from '../../domain/record/openProposals';
import type { DecimalMark } from '../../domain/words/wholeNumber';
import { lineCost } from '../../loc/cost';
import { actualWords } from '../../loc/metric';
import { proposalWords } from '../../loc/proposals';
import { recordName } from '../../loc/recordName';
import type { Speech } from '../../loc/speech';
import { useNavigation } from '../app/navigationContext';
import type { RouteChange } from '../app/route';
import { nothingOpen } from '../app/routeChanges';
import type { Acts } from '../app/useActs';
import { Button } from '../parts/Button';
import { useNextFocus } from '../parts/nextFocus';
import { Announcement } from '../parts/Notice';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { RouteLink } from '../record/RouteLink';
import metricsStyles from './metrics.module.scss';
import proposalsStyles from './proposals.module.scss';
import { Parts } from './ReadingView';
import { proposalKinds, useAcceptRun, type ProposalKind, type Proposals as All } from './useAcceptRun';

/**
 * What was read from words and nobody has confirmed, of targets, actuals and costs in one list: one accepts, changes or
 * leaves each, or accepts all that are plain. Each tells the words that it rests on.
 */
export function Proposals({ acts }: { readonly acts: Acts }): JSX.Element {
  const programme = useShownProgramme();
  const { route, go } = useNavigation();
  const speech = useSpeech();
  const { language, decimalMark, strings } = speech;
  const words = proposalWords[language];
  const { progress, accept } = useAcceptRun(acts, speech);
  const all = React.useMemo(() => openProposals(programme, decimalMark), [programme, decimalMark]);
  const plain = plainOf(all);
  const count = (of: All): number => proposalKinds.reduce((sum, kind) => sum + of[kind].length, 0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // A record that the address opens beside has the focus itself.
  const alone = React.useRef(route.open === undefined);
  React.useEffect(() => {
    if (alone.current) heading.current?.focus();
  }, []);
  return (
    <div className={metricsStyles['entry']}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{count(all) === 0 ? words.none : words.intro}</p>
      {progress && (
        <ProgressIndicator
          label={words.running(progress.done, progress.total)}
          percentComplete={progress.done / progress.total}
        />
      )}
      <Announcement text={progress ? words.running(progress.done, progress.total) : ''} />
      {count(plain) > 0 && (
        <div className={proposalsStyles['plain']}>
          <Button
            look="primary"
            text={words.acceptPlain(count(plain))}
            held={progress !== undefined}
            onClick={() => accept(plain)}
          />
          <span className={proposalsStyles['hint']}>{words.plainHint}</span>
        </div>
      )}
      {proposalKinds.map((kind) => (
        <Group key={kind} kind={kind} proposals={all[kind]} acts={acts} held={progress !== undefined} />
      ))}
      <Button text={strings.metrics.back} onClick={() => go({ proposals: undefined })} />
    </div>
  );
}

/** The proposals of what this reader may edit. */
function openProposals(programme: Programme, mark: DecimalMark): All {
  const { lists } = programme.rights;
  return {
    metrics: lists.metrics.edit ? targetProposals(programme) : [],
    metricValues: lists.metricValues.edit ? actualProposals(programme, mark) : [],
    effects: lists.effects.edit ? costProposals(programme) : [],
  };
}

function plainOf({ metrics, metricValues, effects }: All): All {
  return {
    metrics: metrics.filter(({ isPlain }) => isPlain),
    metricValues: metricValues.filter(({ isPlain }) => isPlain),
    effects: effects.filter(({ isPlain }) => isPlain),
  };
}

interface GroupProps<K extends ProposalKind> {
  readonly kind: K;
  readonly proposals: readonly OpenProposal<Entity[K]>[];
  readonly acts: Acts;
  readonly held: boolean;
}

function Group<K extends ProposalKind>({ kind, proposals, acts, held }: GroupProps<K>): JSX.Element | null {
  const words = proposalWords[useSpeech().language];
  if (proposals.length === 0) return null;
  return (
    <section aria-label={words.kinds[kind]}>
      <h3>
        {words.kinds[kind]} <small>{proposals.length}</small>
      </h3>
      <ul className={proposalsStyles['rows']}>
        {proposals.map((proposal) => (
          <Row key={proposal.record.id} kind={kind} proposal={proposal} acts={acts} held={held} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps<K extends ProposalKind> extends Omit<GroupProps<K>, 'proposals'> {
  readonly proposal: OpenProposal<Entity[K]>;
}

function Row<K extends ProposalKind>({ kind, proposal, acts, held }: RowProps<K>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const words = proposalWords[speech.language];
  const { record, accepted } = proposal;
  const name = recordName(kind, record.value, programme, speech);
  const place = React.useRef(0);
  const row = useNextFocus<HTMLLIElement>((root) => {
    const left = [...root.querySelectorAll<HTMLElement>('[data-accept]')];
    (left[Math.min(place.current, left.length - 1)] ?? root.querySelector<HTMLElement>('[data-page] h2'))?.focus();
  });
  const acceptThis = (): void => {
    const root = row.current?.closest('[data-app-root]');
    place.current = [...(root?.querySelectorAll('[data-accept]') ?? [])].findIndex((each) =>
      row.current?.contains(each),
    );
    acts.change(kind, record, accepted);
  };
  return (
    <li
      ref={row}
      className={proposalsStyles['row']}
      data-proposal={`${kind} ${record.id}`}
      data-metric={kind === 'metrics' ? record.value.key : undefined}
    >
      <div>
        <RouteLink change={routeTo(kind, record.value, programme, false)}>{name}</RouteLink>
        <Written value={record.value} />
      </div>
      <Reading kind={kind} proposal={proposal} />
      <div className={proposalsStyles['acts']}>
        <Button text={words.accept} aria-label={words.acceptOf(name)} data-accept="" held={held} onClick={acceptThis} />
        <RouteLink change={routeTo(kind, record.value, programme, true)} label={words.changeOf(name)}>
          {words.change}
        </RouteLink>
      </div>
    </li>
  );
}

/** The words as the city wrote them. */
function Written({ value }: { readonly value: Entity[ProposalKind] }): JSX.Element {
  const written = 'targetText' in value ? value.targetText : 'costText' in value ? value.costText : value.valueText;
  return (
    <span className={proposalsStyles['words']} lang="fi">
      ”{written}”
    </span>
  );
}

/** How the words are read, and what of them that rests on. */
function Reading<K extends ProposalKind>({ kind, proposal }: Pick<RowProps<K>, 'kind' | 'proposal'>): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { metrics } = speech.strings;
  const words = proposalWords[speech.language];
  const { accepted } = proposal;
  if ('targetText' in accepted) return <Parts metric={accepted} />;
  const read = readText(accepted, programme, speech);
  return (
    <p data-kind={kind}>
      {words.reads(read)} <small>{proposal.words.map((each) => metrics.restsOn(each)).join(', ')}</small>
    </p>
  );
}

/** How an actual or a cost is read, in words. */
function readText(accepted: Entity[ProposalKind], programme: Programme, speech: Speech): string {
  if ('costText' in accepted) return lineCost(accepted, speech);
  const metric = 'metric' in accepted && byId(programme, 'metrics', accepted.metric)?.value;
  return metric ? actualWords({ ...accepted, valueText: '', valueTextSv: '' }, metric, speech).text : '';
}

/** Where a record is seen, or edited. */
function routeTo(kind: ProposalKind, value: Entity[ProposalKind], programme: Programme, edit: boolean): RouteChange {
  const shown = { ...nothingOpen, ...(edit && { edit: true as const }) };
  if (kind === 'effects') return { ...shown, page: 'effects', open: value.key, allYears: true, year: undefined };
  const metric = 'metric' in value ? byId(programme, 'metrics', value.metric)?.value.key : value.key;
  return {
    ...shown,
    proposals: true,
    page: 'metrics',
    open: metric,
    ...(kind === 'metricValues' && { edit: undefined }),
  };
}
