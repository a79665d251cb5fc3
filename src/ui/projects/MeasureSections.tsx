import * as React from 'react';
import { isLate } from '../../domain/figures/late';
import { linesOf } from '../../domain/figures/measureEffects';
import type { ProjectProperty } from '../../domain/record/projectRules';
import { isBlankText } from '../../domain/record/unread';
import { byId, isLacking, roadmapOf, type Versioned } from '../../domain/programme';
import { whyEmpty } from '../../loc/emptyList';
import type { Project } from '../../domain/project';
import { statusText, projectName, projectProblem } from '../../loc/project';
import { lineLaw, lineSaving } from '../../loc/cost';
import { plannedCosts } from '../../loc/planned';
import { quarterOrDayText } from '../../loc/quarter';
import { spokenOf, textOrUntold } from '../../loc/untold';
import { yearText } from '../../loc/year';
import { PersonName } from '../parts/Avatar';
import { safeAddress } from '../parts/address';
import { LateMark } from '../parts/LateMark';
import recordStyles from '../record/record.module.scss';
import { CostRead } from '../record/CostRead';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import { StatusBadge } from '../parts/StatusMark';
import { useNavigation } from '../app/navigationContext';
import { changed, newRecord } from '../app/route';
import measureStyles from './measure.module.scss';
import { valueIn } from '../record/valueText';
import { Anchor } from '../parts/Anchor';
import { MeasureName } from './MeasureName';

interface MeasureSectionsProps {
  readonly record: Versioned<Project>;
}

/** A measure to read: its status, what and why, what it brought, what it carries on. */
export function MeasureSections({ record }: MeasureSectionsProps): JSX.Element {
  return (
    <>
      <StatusSection record={record} />
      <Facts record={record} />
      <Continuity record={record} />
      <Effects record={record} />
    </>
  );
}

/** The measure's status, as of when, and the sentence on it. */
function StatusSection({ record: { value } }: MeasureSectionsProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { strings, formats } = speech;
  const { measure, figure, projects } = strings;
  const note = spokenOf(value, { fi: 'statusNote', sv: 'statusNoteSv' }, speech);
  const due = value.dueOn && quarterOrDayText(value.dueOn, 'last', speech);
  const asOf = value.statusDate ? formats.day(value.statusDate) : roadmapOf(programme, value.year)?.asOf;
  return (
    <section>
      <h3>{measure.where}</h3>
      <p className={measureStyles['statusLine']}>
        <StatusBadge status={value.status ?? 'none'}>{statusText(value, strings)}</StatusBadge>
        {due && isLate(value, programme.readOn) && <LateMark>{projects.lateBy(due)}</LateMark>}
        {asOf && <span className={recordStyles['subtle']}>{figure.asOf(asOf)}</span>}
      </p>
      {note.text && <p lang={note.lang}>{note.text}</p>}
    </section>
  );
}

const facts = [
  'theme',
  'responsible',
  'lead',
  'startsOn',
  'dueOn',
  'need',
  'level',
  'benefit',
  'impact',
  'costClass',
  'climateProgramme',
] as const satisfies readonly ProjectProperty[];

/** What the measure is and why: the problem, and its facts. */
function Facts({ record: { value } }: MeasureSectionsProps): JSX.Element {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { measure } = speech.strings;
  const problem = projectProblem(value, speech);
  const shown = facts.filter((name) => !isLacking(programme, 'projects', name));
  return (
    <section>
      <h3>{measure.whatAndWhy}</h3>
      {problem.text && <p lang={problem.lang}>{problem.text}</p>}
      <dl className={recordStyles['facts']}>
        {shown.map((name) => {
          const fact = valueIn(value, name, programme, speech);
          return (
            <React.Fragment key={name}>
              <dt>{measure.fields[name]}</dt>
              <dd>
                {name === 'lead' && value.lead ? (
                  <PersonName name={value.lead.name} />
                ) : (
                  <span lang={fact.lang}>{fact.text}</span>
                )}
                {value.exampleFields.includes(name) && <Example />}
              </dd>
            </React.Fragment>
          );
        })}
        <PlannedCosts project={value} />
        {!isBlankText(value, 'source') && (
          <>
            <dt>{measure.fields.source}</dt>
            <dd lang={value.source ? 'fi' : undefined}>{textOrUntold(value, 'source', speech.strings)}</dd>
          </>
        )}
        {value.link && (
          <>
            <dt>{measure.fields.link}</dt>
            <dd>
              <OutsideLink link={value.link} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What the measure is to cost, once and a year; nothing on a site without the columns. */
function PlannedCosts({ project }: { readonly project: Project }): JSX.Element | null {
  const programme = useShownProgramme();
  const speech = useSpeech();
  const { measure, record } = speech.strings;
  const names = (['plannedOneOff', 'plannedYearly'] as const).filter((name) => !isLacking(programme, 'projects', name));
  if (names.length === 0) return null;
  return (
    <>
      <dt>{measure.plannedCosts}</dt>
      <dd>
        {plannedCosts(project, speech) || record.nothing}
        {names.some((name) => project.exampleFields.includes(name)) && <Example />}
      </dd>
    </>
  );
}

/** That a value is an example. */
function Example(): JSX.Element {
  const { record } = useSpeech().strings;
  return <span className={recordStyles['subtle']}> ({record.example})</span>;
}

/** The measure's link; one whose address is not safe to open is shown as text. */
function OutsideLink({ link }: { readonly link: NonNullable<Project['link']> }): JSX.Element {
  const address = safeAddress(link.url);
  if (!address) return <>{link.url}</>;
  return (
    <Anchor href={address} target="_blank" rel="noreferrer">
      {link.description || address}
    </Anchor>
  );
}

/** The earlier measure that this one carries on, and the later ones that carry on this. */
function Continuity({ record }: MeasureSectionsProps): JSX.Element | null {
  const programme = useShownProgramme();
  const { route, addressOf } = useNavigation();
  const speech = useSpeech();
  const { strings } = speech;
  const { measure } = strings;
  const earlier = byId(programme, 'projects', record.value.continues)?.value;
  const later = programme.records.projects
    .filter(({ value }) => value.continues === record.id)
    .map(({ value }) => value);
  if (!earlier && later.length === 0) return null;
  const to = (project: Project): JSX.Element => (
    <Anchor href={addressOf(changed(route, { page: 'projects', open: project.key, edit: undefined }))}>
      {yearText(project.year, strings)} <MeasureName of={project} />
    </Anchor>
  );
  return (
    <section>
      <h3>{measure.continuation}</h3>
      {earlier && (
        <p>
          {measure.fields.continues}: {to(earlier)}
        </p>
      )}
      {later.map((project) => (
        <p key={project.key}>
          {measure.continuedBy}: {to(project)}
        </p>
      ))}
    </section>
  );
}

/** What the measure brought and cost, line by line; each is edited on the page of effects. */
function Effects({ record }: MeasureSectionsProps): JSX.Element {
  const programme = useShownProgramme();
  const { addressOf } = useNavigation();
  const speech = useSpeech();
  const { measure, effects } = speech.strings;
  const lines = linesOf(programme, record.id);
  const { year, key: project } = record.value;
  return (
    <section>
      <h3>{measure.money}</h3>
      {lines.length === 0 && (
        <p className={recordStyles['subtle']}>{whyEmpty(programme, 'effects', speech.strings) ?? measure.noEffects}</p>
      )}
      {lines.map(({ id, value }) => {
        const words = spokenOf(value, { fi: 'effect', sv: 'effectSv' }, speech);
        return (
          <div key={id} className={measureStyles['effect']}>
            <p>
              {value.part && <b>{value.part}) </b>}
              <span lang={words.lang}>{words.text}</span>
            </p>
            <CostRead line={value} />
            {[lineSaving(value, speech), lineLaw(value, speech)].filter(Boolean).map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>
              <Anchor
                href={addressOf({ page: 'effects', year, open: value.key })}
                aria-label={effects.list.openOf(
                  [projectName(record.value, speech).text, value.part && `${value.part})`].filter(Boolean).join(', '),
                )}
              >
                {effects.list.open}
              </Anchor>
            </p>
          </div>
        );
      })}
      {programme.rights.lists.effects.add && (
        <p data-off-paper="">
          <Anchor href={addressOf({ page: 'effects', year, open: newRecord, project })}>{effects.add}</Anchor>
        </p>
      )}
    </section>
  );
}
