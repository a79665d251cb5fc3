import recorded from './errors.json';

/** An answer with which SharePoint refuses a call. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

/** A call that SharePoint knows and this service does not; the message says what of it: 'path', 'verb' or an option. */
export class NotBuilt extends Error {}

type Name = keyof typeof recorded;

/** Makes a refusal as errors.json has it, from the words its message is about in order. What of it is not on record stands there. */
function refusing(name: Name): (...words: readonly string[]) => Refusal {
  const { status, code, message } = recorded[name];
  return (...words) => new Refusal(status, code, message.replace(/\{(\d)\}/g, (_, place: string) => words[Number(place)] ?? ''));
}

const refusals = Object.fromEntries((Object.keys(recorded) as Name[]).map((name) => [name, refusing(name)])) as Record<Name, ReturnType<typeof refusing>>;

export const {
  notReadable, invalidExpression, unknownProperty, wrongPrimitive, unexpectedNode, unknownField, missingExpand, notFilterable,
  missingColumn, noSuchUser, accessDenied, digestInvalid, digestExpired, listMissingByTitle, listMissingById, fileNotFound, itemMissing,
  notAcceptable, etagMismatch, duplicateListTitle, duplicateValues, invalidText, validationFailed, tooManyLookups, related
} = refusals;

export const badArgument = (message = 'Value does not fall within the expected range.'): Refusal => refusals.argument(message);
