import { badArgument, columnInvalid, listInvalid, NotBuilt } from './errors';
import type { Field } from './fieldTypes';
import { stored, type List } from './list';
import type { Cells } from './values';

type Value = string | number | boolean | null;
/** A formula that was read, waiting for what the cells of a row hold. */
type Formula = (cell: (field: Field) => Value) => Value;

/**
 * Throws SharePoint's refusal where a row does not meet a column's formula or the list's: two codes, and words that do
 * not tell the city's own message (pnp/pnpjs#1770; the codes as vgrem/office365-rest-python-client tells them apart).
 */
export function requireValid(list: List, fields: readonly Field[], cells: Cells): void {
  const cell = ({ name, type }: Field): Value => {
    const value = cells[name] ?? null;
    if (type === 'DateTime' && typeof value === 'string') return Date.parse(value);
    return typeof value === 'object' || value === '' ? null : value;
  };
  const fails = (formula: unknown): boolean =>
    typeof formula === 'string' && formula !== '' && !truth(readFormula(formula, fields)(cell));
  if (fields.some(({ validationFormula }) => fails(validationFormula))) throw columnInvalid();
  if (fails(stored(list)['ValidationFormula'])) throw listInvalid();
}

/**
 * Reads a formula: IF, OR, AND, ISBLANK, LEN, comparisons, texts, numbers, TRUE, FALSE, and columns by title or internal
 * name. Throws NotBuilt for what else SharePoint knows, and SharePoint's words for a column that is not there (their
 * status and code are not on record).
 */
export function readFormula(text: string, fields: readonly Field[]): Formula {
  const tokens = text.replace(/^=/, '').match(/"(?:[^"]|"")*"|\[[^\]]*\]|[\w.]+|<=|>=|<>|\S/gu) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const expect = (wanted: string): void => {
    if (next() !== wanted) throw new NotBuilt(`formula ${text}`);
  };
  const columnOf = (name: string): Formula => {
    const field = fields.find((one) => one.attributes['DisplayName'] === name || one.name === name);
    if (!field)
      throw badArgument(
        'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.',
      );
    return (cell) => cell(field);
  };
  const called = (name: string): Formula => {
    const call = functions[name.toUpperCase()];
    if (!call) throw new NotBuilt(`formula ${name}`);
    const given: Formula[] = [];
    while (tokens[at] !== ')' && at < tokens.length) {
      given.push(compared());
      if (tokens[at] === ',') at++;
    }
    expect(')');
    return (cell) => call(...given.map((one) => one(cell)));
  };
  const operand = (): Formula => {
    const token = next();
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (token.startsWith('[')) return columnOf(token.slice(1, -1));
    if (/^\d+(\.\d+)?$/.test(token)) return () => Number(token);
    if (/^(true|false)$/i.test(token)) return () => token.toLowerCase() === 'true';
    if (tokens[at] === '(' && /^\w/.test(token)) {
      at++;
      return called(token);
    }
    if (token !== '(') return columnOf(token);
    const inside = compared();
    expect(')');
    return inside;
  };
  const compared = (): Formula => {
    const left = operand();
    const compare = comparisons[tokens[at] ?? ''];
    if (!compare) return left;
    at++;
    const right = operand();
    return (cell) => compare(order(left(cell), right(cell)));
  };
  const whole = compared();
  if (at < tokens.length) throw new NotBuilt(`formula ${text}`);
  return whole;
}

const truth = (value: Value | undefined): boolean => value !== undefined && Boolean(value);

const functions: Readonly<Record<string, (...values: readonly Value[]) => Value>> = {
  IF: (test, yes = true, no = false) => (truth(test) ? yes : no),
  OR: (...values) => values.some(truth),
  AND: (...values) => values.every(truth),
  ISBLANK: (value) => value === null,
  LEN: (value) => String(value ?? '').length,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Which comes first. How SharePoint counts an empty cell is not on record: here as 0, and as a text without letters. */
function order(one: Value, other: Value): number {
  if (typeof one === 'string' || typeof other === 'string')
    return String(one ?? '').localeCompare(String(other ?? ''), 'fi', { sensitivity: 'accent' });
  return Number(one) - Number(other);
}
