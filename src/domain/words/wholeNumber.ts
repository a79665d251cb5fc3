import { yearFigure } from './figureParts';

/** What begins the decimals of a number where the reader comes from. */
export type DecimalMark = 'comma' | 'point';

/** What stands around a figure and helps to read it. */
export interface FigureContext {
  readonly mark: DecimalMark;
  /** A million or the like follows. */
  readonly multiple: boolean;
  /** Percent, euros or a multiple beside it: it is no date, time or version. */
  readonly measured: boolean;
}

const plain = /^(?:0|[1-9]\d*)$/;
/** Thousands parted by spaces or apostrophes, which is nothing else: "1 234,5", "12'500". */
const parted = /^([1-9]\d{0,2}(?:(?:\p{Zs}\d{3})+|(?:['\u2019]\d{3})+))(?:([.,])(\d+))?$/u;
/** Two marks: the first one parts thousands, the last one begins the decimals: "1.234,56". */
const twoMarks = /^([1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)))[.,](\d+)$/;
/** One mark several times parts thousands. Three points are an address of a machine: "192.168.100.200". */
const repeated = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2}|(?:,\d{3}){2,})$/;
const oneMark = /^(0|[1-9]\d*)([.,])(\d+)$/;

/**
 * The number that digits with the marks between them mean, read whole; undefined where they have more than one reading,
 * or none.
 */
export function wholeNumber(figure: string, context: FigureContext): number | undefined {
  if (plain.test(figure) || repeated.test(figure)) return joined(figure);
  const [, thousands, decimals] = twoMarks.exec(figure) ?? [];
  if (thousands !== undefined) return joined(thousands, decimals);
  const [, groups, sign, behind] = parted.exec(figure) ?? [];
  if (groups !== undefined) {
    // "1 234.567" may be a million to somebody who meant a space.
    const doubtful = behind?.length === 3 && !isOwn(sign, context.mark);
    return doubtful ? undefined : joined(groups, behind);
  }
  const [, whole, single, digits] = oneMark.exec(figure) ?? [];
  return whole === undefined || digits === undefined ? undefined : withOneMark(whole, single, digits, context);
}

function withOneMark(
  whole: string,
  sign: string | undefined,
  digits: string,
  { mark, multiple, measured }: FigureContext,
): number | undefined {
  if (digits.length === 3 && whole.length <= 3 && whole !== '0') {
    // A thousand and a half to some, one and a half to others: "1,500". The product's own English parts thousands so.
    if (isOwn(sign, mark)) return multiple ? joined(whole, digits) : undefined;
    return mark === 'point' && !multiple ? joined(whole + digits) : undefined;
  }
  if (sign === ',' || whole === '0') return joined(whole, digits);
  // "3.5" may be a day, a time or a version where people do not begin decimals so.
  const isNumber = mark === 'point' || measured || (whole.length > 2 && !yearFigure.test(whole));
  const isDecimals = digits.length <= 2 || (mark === 'point' && digits.length > 3);
  return isNumber && isDecimals ? joined(whole, digits) : undefined;
}

function isOwn(sign: string | undefined, mark: DecimalMark): boolean {
  return sign === (mark === 'comma' ? ',' : '.');
}

/** Undefined where the digits are more than a number holds. */
function joined(thousands: string, decimals = ''): number | undefined {
  const whole = thousands.replace(/\D/g, '');
  return whole.length + decimals.length > 15 ? undefined : Number(`${whole}.${decimals}`);
}
