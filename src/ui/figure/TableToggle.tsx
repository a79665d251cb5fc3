import { TableIcon } from '@fluentui/react-icons-mdl2';
import * as React from 'react';
import { Button } from '../parts/Button';
import { useSpeech } from '../parts/speech';
import figureStyles from './figure.module.scss';

interface TableToggleProps {
  readonly asTable: boolean;
  readonly onToggle: (asTable: boolean) => void;
}

/** Shows a figure's numbers in a table below it, too, and takes it away. */
export function TableToggle({ asTable, onToggle }: TableToggleProps): JSX.Element {
  const { figure } = useSpeech().strings;
  return (
    <Button
      look="subtle"
      icon={TableIcon}
      text={asTable ? figure.hideTable : figure.asTable}
      aria-expanded={asTable}
      onClick={() => onToggle(!asTable)}
      className={figureStyles['toggle']}
    />
  );
}
