import { namespaces, xmlHead, xmlText } from './xml';

const roots = `xmlns:a="${namespaces.a}" xmlns:r="${namespaces.r}" xmlns:p="${namespaces.p}"`;
const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A page of notes: upright, in the file's own units. */
export const notesPage = { width: 6_858_000, height: 9_144_000 } as const;

// The places of the master are those that PowerPoint's own has.
const places = {
  sldImg: { id: 2, name: 'Slide Image', x: 685_800, y: 1_143_000, w: 5_486_400, h: 3_086_100 },
  body: { id: 3, name: 'Notes', x: 685_800, y: 4_400_550, w: 5_486_400, h: 3_600_450 },
  sldNum: { id: 4, name: 'Slide Number', x: 3_884_613, y: 8_685_213, w: 2_971_800, h: 458_787 },
} as const;
type Place = keyof typeof places;

/** The master of the notes: the slide, the text, the number. */
export function notesMasterXml(language: string): string {
  const own = (place: Place, body: string): string => {
    const { x, y, w, h } = places[place];
    return shape(
      place,
      `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>` +
        `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${body}`,
    );
  };
  const shapes = [
    own('sldImg', ''),
    own('body', textBody(`<a:p><a:pPr lvl="0"/><a:endParaRPr lang="${language}"/></a:p>`)),
    own('sldNum', textBody(slideNumber('‹#›', language, '<a:pPr algn="r"/>'))),
  ].join('');
  return (
    `${xmlHead}<p:notesMaster ${roots}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>` +
    `<p:spTree>${group}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" ` +
    'accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" ' +
    'hlink="hlink" folHlink="folHlink"/><p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="1200">' +
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>' +
    '</p:notesStyle></p:notesMaster>'
  );
}

/** The notes of one slide, a paragraph for each line; at least one, as the schema wants it. */
export function notesXml(lines: readonly string[], slide: number, language: string): string {
  const paragraphs = lines
    .join('\n')
    .split('\n')
    .map((line) => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${xmlText(line)}</a:t></a:r></a:p>`);
  const shapes = [
    shape('sldImg', '<p:spPr/>'),
    shape('body', `<p:spPr/>${textBody(paragraphs.join(''))}`),
    shape('sldNum', `<p:spPr/>${textBody(slideNumber(String(slide), language))}`),
  ].join('');
  return (
    `${xmlHead}<p:notes ${roots}><p:cSld><p:spTree>${group}${shapes}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

/** A placeholder of the notes: of the same place on the master and on a page. */
function shape(place: Place, contents: string): string {
  const { id, name } = places[place];
  const locks = place === 'sldImg' ? ' noRot="1" noChangeAspect="1"' : '';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} Placeholder ${id - 1}"/>` +
    `<p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr><p:nvPr><p:ph type="${place}" idx="${id}"/></p:nvPr>` +
    `</p:nvSpPr>${contents}</p:sp>`
  );
}

function textBody(paragraphs: string): string {
  return `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`;
}

function slideNumber(text: string, language: string, properties = ''): string {
  return (
    `<a:p>${properties}<a:fld id="{CE5E9CC1-C706-0F49-92D6-E571CC5EEA8F}" type="slidenum">` +
    `<a:rPr lang="${language}"/><a:t>${text}</a:t></a:fld></a:p>`
  );
}
