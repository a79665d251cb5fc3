import { ContextualMenuItemType, type IContextualMenuItem } from '@fluentui/react';
import { GripperDotsVerticalIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { isLate } from '../../domain/figures/late';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Responsible } from '../../domain/responsible';
import { statuses, type Status } from '../../domain/status';
import type { Theme } from '../../domain/theme';
import { projectName } from '../../loc/project';
import type { Speech } from '../../loc/speech';
import { spokenOf } from '../../loc/untold';
import { useChangedByOthers } from '../parts/changedByOthers';
import { Avatar } from '../parts/Avatar';
import { CodeBadge } from '../parts/CodeBadge';
import { useShownProgramme } from '../parts/programmeContext';
import { useSpeech } from '../parts/speech';
import partsStyles from '../parts/parts.module.scss';
import { StatusMark } from '../parts/StatusMark';
import { ActsMenu } from '../record/ActsMenu';
import { Due } from '../parts/Due';
import { MeasureLink } from './MeasureLink';
import { neighbour } from './neighbour';
import boardStyles from './board.module.scss';
import { ownName } from '../../loc/ownName';

interface CardProps {
  readonly record: Versioned<Project>;
  readonly theme: Theme | undefined;
  readonly responsible: Responsible | undefined;
  /** The date of the year's figures where the measure has none of its own, as the city wrote it. */
  readonly asOf: string;
  /** Where SharePoint shows its row. */
  readonly listHref: string;
  /** Its move is being written. */
  readonly busy: boolean;
  /** Its panel is open. */
  readonly isOpen: boolean;
  /** Something unsaved of it is kept in this browser. */
  readonly hasDraft: boolean;
  readonly open: () => void;
  readonly onCopyLink: () => void;
  /** Undefined for readers, as is onMove: they see no handles. */
  readonly onUpdate: (() => void) | undefined;
  readonly onMove: ((to: Status) => void) | undefined;
  readonly dragProps: React.HTMLAttributes<HTMLElement> & { readonly draggable?: true };
}

/** A measure on the board. */
export function Card(props: CardProps): JSX.Element {
  const { record, theme, busy, isOpen, hasDraft, open, onMove, dragProps } = props;
  const speech = useSpeech();
  const { projects } = speech.strings;
  const { code, status, lead } = record.value;
  const late = isLate(record.value, useShownProgramme().readOn);
  const name = projectName(record.value, speech);
  const note = spokenOf(record.value, { fi: 'statusNote', sv: 'statusNoteSv' }, speech);
  const onKeyDown = (key: React.KeyboardEvent): void => {
    const to = statusByArrow(key, status);
    if (!onMove || !to) return;
    key.preventDefault();
    onMove(to);
  };
  return (
    <li
      className={boardStyles['card']}
      data-card={record.id}
      data-open={isOpen || undefined}
      data-by-others={useChangedByOthers('projects', record.id)}
      aria-busy={busy || undefined}
      onKeyDown={onKeyDown}
      {...dragProps}
    >
      {onMove && <Grip />}
      <p className={boardStyles['name']} lang={name.lang} title={name.text} data-cut="">
        {(code || theme) && <CodeBadge>{code || theme?.code || ''}</CodeBadge>}{' '}
        <MeasureLink project={record.value} name={name} open={open} />
      </p>
      {note.text && (
        <p className={boardStyles['note']} lang={note.lang}>
          {note.text}
        </p>
      )}
      {late && (
        <p className={boardStyles['late']}>
          <Due project={record.value} />
        </p>
      )}
      <div className={boardStyles['foot']}>
        {lead && <Avatar name={lead.name} />}
        <Meta {...props} late={late} />
        {hasDraft && (
          <span className={boardStyles['draft']} role="img" aria-label={projects.draft} title={projects.draft} />
        )}
        <ActsMenu
          label={projects.actions(name.text)}
          className={boardStyles['cardMenu']}
          items={() => menuOf(props, speech)}
        />
      </div>
    </li>
  );
}

/**
 * Who answers for it where nobody leads it, when its status was told, and by when it is to be ready; that it is late
 * says a line above.
 */
function Meta({ record, responsible, asOf, late }: CardProps & { readonly late: boolean }): JSX.Element {
  const speech = useSpeech();
  const {
    strings: { projects },
    formats,
  } = speech;
  const { statusDate, lead } = record.value;
  const { readOn } = useShownProgramme();
  const role = responsible && !lead ? ownName('responsibles', responsible, speech) : undefined;
  const date = statusDate ? formats.day(statusDate) : asOf;
  return (
    <p className={boardStyles['meta']}>
      {lead && (
        <span className={boardStyles['lead']} aria-hidden="true">
          {lead.name}
        </span>
      )}
      {role && (
        <span className={boardStyles['role']} lang={role.lang} title={role.text}>
          {role.text}
        </span>
      )}
      {date && (
        <span title={projects.statusDate(date)}>
          {statusDate ? (
            <>
              <span className={partsStyles['onlyForReaders']}>{projects.statusDate(date)}</span>
              <span aria-hidden="true">{formats.dayFrom(statusDate, readOn)}</span>
            </>
          ) : (
            date
          )}
        </span>
      )}
      {!late && <Due project={record.value} told />}
    </p>
  );
}

/** What a mouse takes hold of. */
function Grip(): JSX.Element {
  return (
    <span className={boardStyles['grip']} aria-hidden="true">
      <GripperDotsVerticalIcon />
    </span>
  );
}

/** The status that Alt and an arrow key move a card to; undefined for other keys. */
function statusByArrow({ altKey, key }: React.KeyboardEvent, status: Status | undefined): Status | undefined {
  if (!altKey) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return neighbour(status, 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return neighbour(status, -1);
  return undefined;
}

/** What can be done with a card: open it, update its status, move it, copy the link to it, see it in the list. */
function menuOf(
  { record, listHref, open, onCopyLink, onUpdate, onMove }: CardProps,
  { strings: { projects, words } }: Speech,
): IContextualMenuItem[] {
  const moves: IContextualMenuItem[] = onMove
    ? [
        { key: 'move', text: projects.moveTo, itemType: ContextualMenuItemType.Header },
        ...statuses
          .filter((status) => status !== record.value.status)
          .map((status) => ({
            key: status,
            text: words.statuses[status],
            onRenderIcon: () => (
              <span className={boardStyles['menuMark']}>
                <StatusMark status={status} />
              </span>
            ),
            iconProps: {},
            onClick: () => onMove(status),
          })),
        { key: 'line', itemType: ContextualMenuItemType.Divider },
      ]
    : [];
  return [
    { key: 'open', text: projects.open, iconProps: { iconName: 'ChevronRight' }, onClick: open },
    ...(onUpdate
      ? [{ key: 'update', text: projects.updateStatus, iconProps: { iconName: 'Edit' }, onClick: onUpdate }]
      : []),
    ...moves,
    { key: 'link', text: projects.copyLink, iconProps: { iconName: 'Link' }, onClick: onCopyLink },
    {
      key: 'list',
      text: projects.openInList,
      iconProps: { iconName: 'OpenInNewTab' },
      href: listHref,
      target: '_blank',
      'data-interception': 'off',
    },
  ];
}
