import { sql, type Database } from './database';
import { userNotFound } from './errors';
import roles from './roles.json';

/** A user of the site. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly title: string;
  readonly email: string;
}

/** Somebody whom the organisation's directory knows. */
export interface Profile extends Omit<User, 'id'> {
  /** The group of the site that they are a member of; 0 for none. */
  readonly group: number;
  readonly job: string;
  readonly department: string;
}

/**
 * Who can call, by the name in the cookie `local-user` or the header `X-Local-User`. The ids below 6 belong to
 * SharePoint's own accounts and groups.
 */
export const people = roles.people satisfies Readonly<Record<string, User & Profile>>;

/** Everybody, those who have never been on the site among them. */
export const directory: readonly Profile[] = [...Object.values(people), ...roles.directory];

/** What the directory knows of a login, whatever its case. */
export function profileOf(login: unknown): Profile | undefined {
  return directory.find((profile) => profile.login === String(login).toLowerCase());
}

/** The users of the site. */
export function usersOf(db: Database): readonly User[] {
  return db.all<User>(sql`SELECT id, login, title, email FROM users ORDER BY id`);
}

/** The user of the site with a number, if there is one. */
export function userBy(db: Database, id: number): User | undefined {
  return db.get<User>(sql`SELECT id, login, title, email FROM users WHERE id = ${id}`);
}

/** The user of the site with a login, if there is one. */
export function userOf(db: Database, login: unknown): User | undefined {
  return db.get<User>(sql`SELECT id, login, title, email FROM users WHERE login = ${String(login).toLowerCase()}`);
}

/** The user of the site with a login; one whom only the directory knows becomes one. Throws SharePoint's refusal. */
export function ensuredUser(db: Database, login: unknown): User {
  const known = userOf(db, login);
  if (known) return known;
  const profile = profileOf(login);
  if (!profile) throw userNotFound(String(login));
  db.run(sql`INSERT INTO users (id, login, title, email)
    SELECT MAX(id) + 1, ${profile.login}, ${profile.title}, ${profile.email} FROM users`);
  return ensuredUser(db, login);
}

/** The caller named by the header, else by the cookie; undefined when nobody known is. */
export function callerOf(headers: {
  readonly 'x-local-user'?: string | string[];
  readonly cookie?: string;
}): User | undefined {
  const named = headers['x-local-user'] ?? /(?:^|;\s*)local-user=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  return Object.entries(people).find(([name]) => name === named)?.[1];
}
