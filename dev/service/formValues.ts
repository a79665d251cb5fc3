import type { Database } from './database';
import { Refusal, refuse } from './errors';
import { flag, type Field, type FieldType } from './fieldTypes';
import { ensuredUser } from './users';
import { cellOf, wholeSeconds, type Cell } from './values';
import { shownBy } from './versions';
import { fromSiteTime } from './zone';

/**
 * What SharePoint's form says at a field, in the words of a Finnish site. They and the codes are not on record, but for
 * that of a date.
 */
export class WrongValue extends Error {
  constructor(
    message: string,
    readonly code = -2146232832,
  ) {
    super(message);
  }
}

/**
 * The cell that a form's text stands for, as a Finnish site writes and reads it; '' empties. `before` is what the cell
 * holds. Throws WrongValue.
 */
export function valueFromForm(db: Database, field: Field, text: string, before: unknown): Cell {
  if (text === '') return null;
  const { [field.type]: read = () => text } = readers;
  try {
    const value = read(field, text, db, before);
    return value === null ? null : cellOf(field, value);
  } catch (error) {
    throw error instanceof Refusal ? new WrongValue('Arvo ei kelpaa tähän sarakkeeseen.') : error;
  }
}

const readers: Partial<Record<FieldType, (field: Field, text: string, db: Database, before: unknown) => Cell>> = {
  Number: (_field, text) => numberFrom(text),
  DateTime: (_field, text) => dateFrom(text),
  Lookup: lookupFrom,
  User: (_field, text, db) => personFrom(text, db),
  URL: (_field, text) => linkFrom(text),
  Boolean: (_field, text) =>
    text === '1' || text === '0' ? text === '1' : refuse(new WrongValue('Arvon on oltava 1 tai 0.')),
  Choice: (field, text, _db, before) => {
    // A word that is no longer among the choices may stay where it is.
    if (field.choices.includes(text) || flag(field, 'FillInChoice') || text === before) return text;
    throw new WrongValue(`Arvo '${text}' ei ole sallittu vaihtoehto.`);
  },
};

function numberFrom(text: string): number {
  if (!/^[-−]?(\d+|\d{1,3}([ \u00a0]\d{3})+)(,\d+)?$/.test(text)) throw new WrongValue('Arvon on oltava luku.');
  return Number(
    text
      .replace(/[ \u00a0]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
}

/** 24.11.2026, 24.11.2026 9.30, 2026-11-24 09:30:00: the site's own time, whatever zone this machine is in. */
function dateFrom(text: string): string {
  const finnish = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?: (?<hour>\d{1,2})[.:](?<minute>\d\d))?$/;
  const plain = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?: (?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?)?$/;
  const { day, month, year, hour = 0, minute = 0 } = (finnish.exec(text) ?? plain.exec(text))?.groups ?? {};
  const local = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
  const exists =
    local.getUTCDate() === Number(day) &&
    local.getUTCMonth() === Number(month) - 1 &&
    Number(hour) < 24 &&
    Number(minute) < 60;
  if (!exists) throw new WrongValue('Anna päivämäärä muodossa 23.2.2012.');
  return wholeSeconds(fromSiteTime(local.getTime()));
}

/** `3;#Title` or `3`. */
function lookupFrom(field: Field, text: string, db: Database): number {
  const id = Number(/^(\d{1,9})(;#.*)?$/s.exec(text)?.[1]);
  if (Number.isNaN(id) || shownBy(db, field, id) === undefined)
    throw new WrongValue('Valittua kohdetta ei ole enää luettelossa.');
  return id;
}

/** `[{"Key":"i:0#.f|membership|name@example.com"}]`; `[]` empties. */
function personFrom(text: string, db: Database): number | null {
  if (text === '[]') return null;
  const login = /^\[\s*\{\s*"Key"\s*:\s*"([^"]*)"\s*\}\s*\]$/.exec(text)?.[1];
  try {
    return ensuredUser(db, login).id;
  } catch (error) {
    throw error instanceof Refusal ? new WrongValue('Käyttäjää ei löydy.') : error;
  }
}

/** `https://example.com, words`: the address ends at the first comma that a blank follows. */
function linkFrom(text: string): Cell {
  const [, url = '', words = ''] = /^(.*?)(?:, (.*))?$/s.exec(text) ?? [];
  if (!/^(https?:\/\/|mailto:|\/)\S+$/i.test(url)) throw new WrongValue('URL-osoite ei kelpaa.');
  return { Description: words || url, Url: url };
}
