/** What goes wrong. */
export interface Fault {
  /** Milliseconds. */
  readonly delay?: number;
  /** 409 as SharePoint answers while another write of the same row is under way, 403 and 423 as a site that is locked. */
  readonly status?: 401 | 403 | 409 | 423 | 429 | 503;
  /** Seconds. */
  readonly retryAfter?: number;
  /** The connection breaks before the call is done, or after it was done and before it is answered. */
  readonly drop?: 'before' | 'after';
  readonly expireDigest?: true;
  /** The call is not done, and answered with this: a site that is otherwise than SharePoint was recorded to be. */
  readonly answer?: { readonly status: number; readonly body?: unknown; readonly text?: string };
}

/**
 * A fault and the calls it is for, as faultRule.json describes it: `path` is a part of the address, without regard to
 * case; `nth` and `times` say from which matching call on and for how many. Without both, every matching call has it.
 */
export interface FaultRule {
  readonly match?: { readonly method?: string; readonly path?: string };
  readonly nth?: number;
  readonly times?: number;
  readonly do: Fault;
}

/** Faults to come, each for the calls it matches. */
export class Faults {
  private rules: readonly { readonly rule: FaultRule; seen: number }[] = [];

  add(rule: FaultRule): void {
    this.rules = [...this.rules, { rule, seen: 0 }];
  }

  clear(): void {
    this.rules = [];
  }

  /** The fault for this call, if one is due. `path` is decoded. */
  next(methods: readonly string[], path: string): Fault | undefined {
    const matching = this.rules.filter(
      ({ rule: { match: { method, path: part = '' } = {} } }) =>
        (method === undefined || methods.includes(method.toUpperCase())) &&
        path.toLowerCase().includes(part.toLowerCase()),
    );
    for (const found of matching) found.seen++;
    return matching.find(
      ({ seen, rule: { nth, times = nth ? 1 : Infinity } }) => seen >= (nth ?? 1) && seen < (nth ?? 1) + times,
    )?.rule.do;
  }
}
