/** An answer with which SharePoint refuses a call. Codes and messages are as recorded; where one is not on record, its function says so. */
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

/** Makes the function that makes a refusal, from its status, its code and its message (`X` in a code stands for Microsoft.SharePoint). */
function refusing<A extends readonly string[]>(status: number, code: string, message: (...words: A) => string): (...words: A) => Refusal {
  return (...words) => new Refusal(status, code.replace(' X.', ' Microsoft.SharePoint.'), message(...words));
}

const query = '-1, X.Client.InvalidClientQueryException';
type Node = 'StartObject' | 'StartArray' | 'PrimitiveValue';

/** A literal, an expression or a body that cannot be read. */
export const notReadable = refusing(400, query, (message: string) => message);
export const invalidExpression = refusing(400, query, (expression: string) => `The expression "${expression}" is not valid.`);
export const unknownProperty = refusing(400, query, (name: string, type: string) =>
  `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`);
export const wrongPrimitive = refusing(400, query, (edmType: string) =>
  `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`);
export const unexpectedNode = refusing(400, '-1, Microsoft.Data.OData.ODataException', (found: Node, expected: Node) =>
  `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`);
export const unknownField = refusing(400, '-1, X.SPException', (name: string) => `The field or property '${name}' does not exist.`);
/** A lookup or person column asked for without its target fields. The code is not on record. */
export const missingExpand = refusing(400, '-1, X.SPException', (name: string) =>
  `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);
/** A column that a filter or an order may not use. The code is not on record. */
export const notFilterable = refusing(400, '-1, X.SPException', (name: string, type: string) =>
  `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);
export const badArgument = refusing(400, '-2147024809, System.ArgumentException', (message = 'Value does not fall within the expected range.') => message);
export const missingColumn = (name: string): Refusal => badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
/** Status and code are not on record. */
export const noSuchUser = refusing(400, '-2146232832, X.SPException', (login: string) => `The specified user ${login} could not be found.`);

export const accessDenied = refusing(403, '-2147024891, System.UnauthorizedAccessException', () =>
  'Access denied. You do not have permission to perform this action or access this resource.');
export const digestInvalid = refusing(403, '-2130575251, X.SPException', () =>
  "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.");
/** The second sentence of the message is not on record. */
export const digestExpired = refusing(403, '-2130575252, X.SPException', () =>
  "The security validation for this page has timed out. Please use your web browser's Back button, refresh the page, and try your operation again.");

export const listMissingByTitle = refusing(404, '-1, System.ArgumentException', (title: string, webUrl: string) =>
  `List '${title}' does not exist at site with URL '${webUrl}'.`);
export const listMissingById = refusing(404, '-2130575322, X.SPException', () =>
  'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.');
export const fileNotFound = refusing(404, '-2147024894, System.IO.FileNotFoundException', () => 'File Not Found.');
export const itemMissing = refusing(404, '-2130575338, System.ArgumentException', () => 'Item does not exist. It may have been deleted by another user.');

export const notAcceptable = refusing(406, '-1, X.Client.ClientServiceException', () => 'The HTTP header ACCEPT is missing or its value is invalid.');
export const etagMismatch = refusing(412, '-1, X.Client.ClientServiceException', (sent: string, actual: string) =>
  `The request ETag value '${sent}' does not match the object's ETag value '${actual}'.`);

export const duplicateListTitle = refusing(500, '-2130575342, X.SPException', () =>
  'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.');
export const duplicateValues = refusing(500, '-2130575169, X.SPDuplicateValuesFoundException', (title: string) =>
  `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`);
/** A text that is too long. The code is SharePoint's InvalidFieldValue; the status through REST is not on record, 500 is what its kin answer. */
export const invalidText = refusing(500, '-2130575155, X.SPFieldValueException', () =>
  'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
/** A value outside a column's limits. That this code also stands for Min and Max is not on record. */
export const validationFailed = refusing(500, '-2130575163, X.SPListDataValidationException', () => 'List data validation failed.');
/** A lookup that restricts deleting points at the item. Code and status are not on record; the message is what the list's own page shows. */
export const related = refusing(500, '-2130575168, X.SPException', (pointing: string, list: string) =>
  `This item cannot be deleted because an item in the "${pointing}" list is related to an item in the "${list}" list.`);
export const tooManyLookups = refusing(500, '-2147024749, X.SPQueryThrottledException', () =>
  'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
