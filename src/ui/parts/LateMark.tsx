import { EventDateMissed12Icon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import partsStyles from './parts.module.scss';

/** That something is late, in words beside an icon. */
export function LateMark({ children, title }: React.PropsWithChildren<{ readonly title?: string }>): JSX.Element {
  return (
    <span className={partsStyles['late']} title={title} data-late>
      <span className={partsStyles['mark']} aria-hidden="true">
        <EventDateMissed12Icon />
      </span>
      <span>{children}</span>
    </span>
  );
}
