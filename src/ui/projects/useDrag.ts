import * as React from 'react';
import type { Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import type { Status, StatusOrNone } from '../../domain/status';

/** The handlers that make cards draggable and columns take them. */
export interface Drag {
  /** The column that a card is being held over. */
  readonly over: StatusOrNone | undefined;
  card(id: number): React.HTMLAttributes<HTMLElement> & { readonly draggable: true };
  column(status: StatusOrNone): React.HTMLAttributes<HTMLElement>;
}

/**
 * Dragging by the browser's own means; a touch screen has the card's menu instead. A card can be dragged out of "no
 * status yet", not into it.
 */
export function useDrag(
  records: readonly Versioned<Project>[],
  onMove: (record: Versioned<Project>, to: Status) => void,
): Drag {
  const [held, setHeld] = React.useState<number>();
  const [over, setOver] = React.useState<StatusOrNone>();
  const end = (): void => {
    setHeld(undefined);
    setOver(undefined);
  };
  return {
    over: held === undefined ? undefined : over,
    card: (id) => ({
      draggable: true,
      onDragStart: (drag) => {
        drag.dataTransfer.effectAllowed = 'move';
        drag.dataTransfer.setData('text/plain', String(id));
        setHeld(id);
      },
      onDragEnd: end,
    }),
    column: (status) => {
      if (status === 'none') return {};
      return {
        onDragOver: (drag) => {
          if (held === undefined) return;
          drag.preventDefault();
          drag.dataTransfer.dropEffect = 'move';
          if (over !== status) setOver(status);
        },
        onDragLeave: (drag) => {
          if (!drag.currentTarget.contains(drag.relatedTarget as Node | null)) setOver(undefined);
        },
        onDrop: (drag) => {
          drag.preventDefault();
          const record = records.find(({ id }) => id === held);
          end();
          if (record) onMove(record, status);
        },
      };
    },
  };
}
