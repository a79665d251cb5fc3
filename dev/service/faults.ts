import { isRecord } from './call';

type Status = 401 | 429 | 503;

/** What goes wrong. */
export interface Fault {
  /** Milliseconds. */
  readonly delay?: number;
  readonly status?: Status;
  /** Seconds. */
  readonly retryAfter?: number;
  /** The connection breaks before the call is done, or after it was done and before it is answered. */
  readonly drop?: 'before' | 'after';
  readonly expireDigest?: true;
}

interface Rule {
  readonly method: string | undefined;
  readonly path: string;
  readonly nth: number;
  readonly times: number;
  readonly fault: Fault;
  seen: number;
}

/** Faults to come, each for the calls it matches. */
export interface Faults {
  /** Adds a rule; what is wrong with it as a sentence, undefined when nothing is. */
  add(rule: unknown): string | undefined;
  clear(): void;
  /** The fault for this call, if one is due. `path` is decoded. */
  next(methods: readonly string[], path: string): Fault | undefined;
}

/**
 * Faults by rule `{ match?: { method?, path? }, nth?, times?, do: Fault }`: `path` is a part of the address, without regard to case; `nth` and `times` say
 * from which matching call on and for how many. Without both, every matching call has it.
 */
export function createFaults(): Faults {
  let rules: readonly Rule[] = [];
  return {
    add(given) {
      const rule = parseRule(given);
      if (typeof rule === 'string') return rule;
      rules = [...rules, rule];
      return undefined;
    },
    clear: () => void (rules = []),
    next(methods, path) {
      const matching = rules.filter((rule) => (rule.method === undefined || methods.includes(rule.method)) && path.toLowerCase().includes(rule.path));
      for (const rule of matching) rule.seen++;
      return matching.find(({ seen, nth, times }) => seen >= nth && seen < nth + times)?.fault;
    }
  };
}

const usage = 'A fault is { match?: { method?, path? }, nth?, times?, do: { delay?: ms, status?: 401 | 429 | 503, retryAfter?: seconds, '
  + 'drop?: "before" | "after", expireDigest?: true } }.';

function parseRule(given: unknown): Rule | string {
  const { match = {}, nth, times, do: fault } = isRecord(given) ? given : {};
  if (!isRecord(match) || !isRecord(fault) || !isFault(fault)) return usage;
  const { method, path = '' } = match;
  if ((method !== undefined && typeof method !== 'string') || typeof path !== 'string') return usage;
  if ([nth, times].some((count) => count !== undefined && !(Number.isInteger(count) && Number(count) > 0))) return usage;
  const howOften = times ?? (nth === undefined ? Infinity : 1);
  return { method: method?.toUpperCase(), path: path.toLowerCase(), nth: Number(nth ?? 1), times: Number(howOften), fault, seen: 0 };
}

function isFault(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Fault {
  const { delay = 0, status = 401, retryAfter = 0, drop = 'after', expireDigest = true, ...others } = value;
  const numbers = typeof delay === 'number' && delay >= 0 && delay <= 60_000 && typeof retryAfter === 'number';
  const words = [401, 429, 503].includes(Number(status)) && ['before', 'after'].includes(String(drop)) && expireDigest === true;
  return Object.keys(value).length > 0 && Object.keys(others).length === 0 && numbers && words;
}
