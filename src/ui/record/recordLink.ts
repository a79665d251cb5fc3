import type { Kind, Programme } from '../../domain/programme';

/** The address of a record in its list: to be read there, or to be edited. */
export function recordLink({ links }: Programme, kind: Kind, id: number, purpose: 'show' | 'edit' = 'show'): string {
  return `${links[kind][purpose]}${id}`;
}
