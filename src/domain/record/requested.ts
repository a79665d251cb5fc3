/** A question that the store was asked about one record, such as for its history, and the answer once it has come. */
export interface Requested<Q, A> {
  readonly question: Q;
  readonly answer: A | undefined;
}

/**
 * Takes an answer to what was `asked`. It is dropped where something else has been asked since: a late answer about one
 * record never stands under another.
 */
export function withAnswer<Q, A>(
  now: Requested<Q, A> | undefined,
  asked: Requested<Q, A>,
  answer: A,
): Requested<Q, A> | undefined {
  return now === asked ? { ...asked, answer } : now;
}
