import type { ChartPart } from './plan';
import { namespaces, xmlHead, xmlText } from './xml';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The sheet that a chart's numbers stand in. */
export const sheetName = 'Sheet1';

/**
 * The parts of the workbook that PowerPoint opens for "Edit data", by their names: the categories in column A, each
 * series in a column of its own, all of it one table, as PowerPoint's own. A number that is missing has no cell.
 */
export function workbookParts({ categories, series }: ChartPart): Readonly<Record<string, string>> {
  // PowerPoint heads the column of categories by a space, and Excel wants a heading in every column.
  const headings = [' ', ...series.map(({ name }) => name)];
  const range = `A1:${column(series.length)}${categories.length + 1}`;
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': sharedStrings([...headings, ...categories]),
    'xl/worksheets/sheet1.xml': sheet(range, categories.length, series),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table(range, headings),
  };
}

/** The letter of a column; the first is 0. */
export function column(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

const contentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['workbook', 'sheet.main'],
    ['worksheets/sheet1', 'worksheet'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ['tables/table1', 'table'],
  ]
    .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${types}${type}+xml"/>`)
    .join('') +
  '</Types>';

const workbook =
  `${xmlHead}<workbook xmlns="${namespaces.sheet}" xmlns:r="${namespaces.r}">` +
  `<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

// Numbers as the chart's labels have them: their thousands apart (format 3), and cents where there are any (format 4).
const styles =
  `${xmlHead}<styleSheet xmlns="${namespaces.sheet}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${namespaces.r}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${namespaces.packageRelations}">${each.join('')}</Relationships>`;
}

/** All texts, each at the place that its cell names. */
function sharedStrings(texts: readonly string[]): string {
  const each = texts.map((text) => `<si><t xml:space="preserve">${sheetText(text)}</t></si>`);
  return `${xmlHead}<sst xmlns="${namespaces.sheet}">${each.join('')}</sst>`;
}

/** The rows: texts by their places among the shared ones, headings first. */
function sheet(range: string, rows: number, series: ChartPart['series']): string {
  const text = (at: string, place: number): string => `<c r="${at}" t="s"><v>${place}</v></c>`;
  const number = (at: string, value: number | undefined): string =>
    value === undefined ? '' : `<c r="${at}" s="${Number.isInteger(value) ? 1 : 2}"><v>${value}</v></c>`;
  const head = Array.from({ length: series.length + 1 }, (_, index) => text(`${column(index)}1`, index));
  const body = Array.from({ length: rows }, (_, row) => {
    const values = series.map(({ values: all }, index) => number(`${column(index + 1)}${row + 2}`, all[row]));
    return `<row r="${row + 2}">${text(`A${row + 2}`, series.length + 1 + row)}${values.join('')}</row>`;
  });
  return (
    `${xmlHead}<worksheet xmlns="${namespaces.sheet}" xmlns:r="${namespaces.r}"><dimension ref="${range}"/>` +
    '<cols><col min="1" max="1" width="40" customWidth="1"/></cols>' +
    `<sheetData><row r="1">${head.join('')}</row>${body.join('')}</sheetData>` +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

function table(range: string, headings: readonly string[]): string {
  const columns = headings.map((name, index) => `<tableColumn id="${index + 1}" name="${sheetText(name)}"/>`);
  return (
    `${xmlHead}<table xmlns="${namespaces.sheet}" id="1" name="Table1" displayName="Table1" ref="${range}" ` +
    `totalsRowShown="0"><tableColumns count="${headings.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** A text of a workbook, where `_x000A_` is a sign by its number and `_x005F_` the underline itself. */
function sheetText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
