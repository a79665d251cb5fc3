import roles from './roles.json';

/** A user of the site. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
}

interface Person extends User {
  /** The group of the site that the user is a member of. */
  readonly group: number;
}

/**
 * Who can call, by the name in the cookie `local-user` or the header `X-Local-User`. The ids below 6 belong to
 * SharePoint's own accounts and groups.
 */
export const people = roles.people satisfies Readonly<Record<string, Person>>;

/** The person with a number, if there is one. */
export function userBy(id: number): Person | undefined {
  return Object.values(people).find((person) => person.id === id);
}

/** The caller named by the header, else by the cookie; undefined when nobody known is. */
export function callerOf(headers: {
  readonly 'x-local-user'?: string | string[];
  readonly cookie?: string;
}): User | undefined {
  const named = headers['x-local-user'] ?? /(?:^|;\s*)local-user=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  return Object.entries(people).find(([name]) => name === named)?.[1];
}
