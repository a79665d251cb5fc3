import recorded from './errors.json';

/** An answer with which SharePoint refuses a call. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Throws; for the other side of `??`. */
export function refuse(refusal: Error): never {
  throw refusal;
}

/** A call that SharePoint knows and this service does not; the message says what of it: 'path', 'verb' or an option. */
export class NotBuilt extends Error {}

type Make = (...words: readonly string[]) => Refusal;

// A refusal as errors.json has it, from the words its message is about in order. What of it is not on record stands
// there.
const refusals = Object.fromEntries(
  Object.entries(recorded).map(([name, { status, code, message }]): [string, Make] => [
    name,
    (...words) =>
      new Refusal(
        status,
        code,
        message.replace(/\{(\d)\}/g, (_, place: string) => words[Number(place)] ?? ''),
      ),
  ]),
) as Record<keyof typeof recorded, Make>;

export const {
  notReadable,
  invalidExpression,
  unknownProperty,
  wrongPrimitive,
  unexpectedNode,
  unknownField,
  missingExpand,
  notFilterable,
  missingColumn,
  attachmentTaken,
  accessDenied,
  digestInvalid,
  digestExpired,
  listMissingByTitle,
  listMissingById,
  fileNotFound,
  itemMissing,
  etagMismatch,
  userNotFound,
  permissionsOfNobody,
  siteLocked,
  notCheckedOut,
  saveConflict,
  duplicateListTitle,
  duplicateValues,
  invalidText,
  columnInvalid,
  listInvalid,
  tooManyParts,
  related,
} = refusals;

/** The refusal of a call with a value that SharePoint does not take. */
export const badArgument = (message = 'Value does not fall within the expected range.'): Refusal =>
  refusals.argument(message);
