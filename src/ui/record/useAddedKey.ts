import * as React from 'react';
import { newKey, type Key } from '../../domain/key';

/**
 * The key of the record that a panel adds: another one each time that its form is opened (`opening` names the form that
 * is open; undefined while none is). It stays once the record is added, so that the panel knows the form that goes on
 * with what was typed meanwhile.
 */
export function useAddedKey(opening: string | undefined, year: number): Key {
  const last = React.useRef<{ readonly opening: string | undefined; readonly key: Key }>();
  const isOpened = opening !== undefined && last.current?.opening !== opening;
  last.current = {
    opening,
    key: last.current && !isOpened ? last.current.key : newKey(year, Math.random),
  };
  return last.current.key;
}
