import { fontFace } from './layouts';
import { colours } from './page';
import type { ChartPart, Colour, Series } from './plan';
import { column, sheetName } from './workbook';
import { namespaces, solid, xmlHead, xmlText } from './xml';

const categoryAxis = 1;
const valueAxis = 2;
// Categories begin in the second row of the workbook, under the names of the series.
const firstRow = 2;

/**
 * A chart as the part of the file that its frame on the slide refers to; `rId1` of its relations is its workbook. A
 * number that is missing has no point and no bar; zero has both.
 */
export function chartXml(part: ChartPart, language: string): string {
  const plot = part.kind === 'ring' ? ringPlot(part, language) : barPlot(part, language);
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${namespaces.c}" xmlns:a="${namespaces.a}" xmlns:r="${namespaces.r}">` +
    `<c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot}</c:plotArea>${legend(part, language)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

function ringPlot(part: ChartPart, language: string): string {
  const border = `<a:ln w="19050">${solid(colours.page)}</a:ln>`;
  const points = part.colours.map(
    (colour, index) =>
      `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${solid(colour)}${border}</c:spPr></c:dPt>`,
  );
  const labels = labelsXml(part, { size: 14, bold: true, colour: colours.page, language });
  const series = part.series.map((each, index) => seriesXml(part, each, index, points.join('') + labels));
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    '<c:x val="0.03"/><c:y val="0.03"/><c:w val="0.94"/><c:h val="0.94"/></c:manualLayout></c:layout>' +
    `<c:doughnutChart><c:varyColors val="1"/>${series.join('')}` +
    '<c:firstSliceAng val="0"/><c:holeSize val="58"/></c:doughnutChart>'
  );
}

function barPlot(part: ChartPart, language: string): string {
  const narrow = part.box.w < 6;
  const labels = labelsXml(part, { size: narrow ? 12 : 14, colour: colours.text, language });
  const several = part.series.length > 1;
  const series = part.series.map((each, index) => {
    const colour = part.colours[several ? index : 0] ?? colours.missing;
    const points = several ? '' : part.colours.map((own, point) => barPoint(point, own, colour)).join('');
    const look = `<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>`;
    return seriesXml(part, each, index, look + points + labels);
  });
  return (
    '<c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.join('')}<c:gapWidth val="${gapOf(part.categories.length)}"/>` +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    axes(narrow ? 11 : 14, language)
  );
}

/** Between bars, in percent of a bar: few bars are not to be broad. */
function gapOf(bars: number): number {
  if (bars <= 2) return 180;
  return bars <= 4 ? 90 : 45;
}

/** The colour of one bar, where it is not that of its series. */
function barPoint(index: number, own: Colour, series: Colour): string {
  if (own === series) return '';
  return (
    `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
    `<c:spPr>${solid(own)}</c:spPr></c:dPt>`
  );
}

/** The first category on top; the axis of the values is not shown, since every bar has its number. */
function axes(size: number, language: string): string {
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="12700">${solid(colours.line)}</a:ln></c:spPr>` +
    `${fontXml({ size, colour: colours.text, language })}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** One series: its name, categories and numbers, each with its place in the workbook; `look` is what it looks like. */
function seriesXml({ categories }: ChartPart, { name, values }: Series, index: number, look: string): string {
  const own = column(index + 1);
  const last = firstRow + categories.length - 1;
  const points = (all: readonly (string | number | undefined)[]): string =>
    `<c:ptCount val="${all.length}"/>` +
    all
      .map((value, place) =>
        value === undefined ? '' : `<c:pt idx="${place}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
      )
      .join('');
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${sheetName}!$${own}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
    `${look}<c:cat><c:strRef><c:f>${sheetName}!$A$${firstRow}:$A$${last}</c:f>` +
    `<c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${sheetName}!$${own}$${firstRow}:$${own}$${last}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

interface ChartFont {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: Colour;
  readonly language: string;
}

/** The number at each bar or slice, with cents where there are any. */
function labelsXml({ series }: ChartPart, font: ChartFont): string {
  const whole = series.every(({ values }) => values.every((value) => Number.isInteger(value ?? 0)));
  return (
    `<c:dLbls><c:numFmt formatCode="${whole ? '#,##0' : '#,##0.00'}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fontXml(font)}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function fontXml({ size, bold, colour, language }: ChartFont): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid(colour)}` +
    `<a:latin typeface="${fontFace}"/><a:cs typeface="${fontFace}"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  );
}

/** Which colour is which series, where there are several. */
function legend({ series }: ChartPart, language: string): string {
  if (series.length < 2) return '';
  const font = fontXml({ size: 12, colour: colours.text, language });
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${font}</c:legend>`;
}
