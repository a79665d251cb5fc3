import { kinds } from '../../domain/programme';
import { formatText, isLinkFormat, isSameFormat, linkFormat, type ColumnFormat, type FormatElement } from './formats';
import { presentations } from './presentations';

const page = 'https://porvoo.sharepoint.com/sites/digi/SitePages/Tiekartta.aspx';
const formats = kinds.flatMap((kind) =>
  Object.entries(presentations[kind].formats ?? {}).flatMap(([property, format]) =>
    format ? [[`${kind}.${property}`, format] as const] : [],
  ),
);
const all = [...formats, ['projects link', linkFormat(page, 'projects')] as const];

// What https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json allows of an element.
const properties = [
  '$schema',
  'debugMode',
  'elmType',
  'children',
  'txtContent',
  'style',
  'customRowAction',
  'attributes',
  'forEach',
  'defaultHoverField',
  'customCardProps',
  'inlineEditField',
  'filePreviewProps',
];
const elements = ['div', 'span', 'a', 'img', 'button', 'svg', 'path', 'filepreview'];
const attributes = new RegExp(
  '^(href|rel|src|class|target|role|iconName|d|title|alt|data-interception|viewBox|preserveAspectRatio|draggable|' +
    'aria-[a-z]+)$',
);
const styles = /^[a-z]+(-[a-z]+)*$/;

function elementsOf(element: FormatElement): readonly FormatElement[] {
  return [element, ...(element.children ?? []).flatMap(elementsOf)];
}

interface Row {
  readonly cell?: string | number;
  readonly status?: string;
  readonly now?: number;
  readonly culture?: number;
  readonly ID?: number;
}

/**
 * What SharePoint makes of an expression, as far as ours go: texts, numbers, if(), ==, !=, <=, ||, &&, + and -. Throws for anything
 * else.
 */
function evaluate(expression: string, { cell = '', culture = 1033, ID = 0, status = '', now = 0 }: Row): string {
  const tokens = expression.slice(1).match(/'[^']*'|\d+|@\w+|\[\$\w+\]|==|!=|<=|\|\||&&|[+\-(),]|\w+|\S/g) ?? [];
  const known: Readonly<Record<string, string | number>> = {
    '@currentField': cell,
    '@UIlcid': culture,
    '@now': now,
    '[$ID]': ID,
    '[$Status]': status,
  };
  let next = 0;
  const take = (wanted: string): void => {
    if (tokens[next++] !== wanted) throw new Error(`${wanted} expected in ${expression}`);
  };
  function value(): unknown {
    const token = tokens[next++] ?? '';
    if (token === 'if') {
      take('(');
      const condition = either();
      take(',');
      const yes = either();
      take(',');
      const no = either();
      take(')');
      return condition === true ? yes : no;
    }
    if (token.startsWith("'")) return token.slice(1, -1);
    if (/^\d+$/.test(token)) return Number(token);
    if (!(token in known)) throw new Error(`${token} in ${expression}`);
    return known[token];
  }
  function sum(): unknown {
    let left = value();
    for (; tokens[next] === '+' || tokens[next] === '-';) {
      left = tokens[next++] === '+' ? `${String(left)}${String(value())}` : Number(left) - Number(value());
    }
    return left;
  }
  function comparison(): unknown {
    const left = sum();
    const sign = tokens[next] ?? '';
    if (!['==', '!=', '<='].includes(sign)) return left;
    next++;
    const right = sum();
    return sign === '==' ? left === right : sign === '!=' ? left !== right : Number(left) <= Number(right);
  }
  function both(): unknown {
    let left = comparison();
    for (; tokens[next] === '&&';) {
      next++;
      const right = comparison();
      left = left === true && right === true;
    }
    return left;
  }
  function either(): unknown {
    let left = both();
    for (; tokens[next] === '||';) {
      next++;
      const right = both();
      left = left === true || right === true;
    }
    return left;
  }
  const result = either();
  if (!expression.startsWith('=') || next !== tokens.length) throw new Error(`not an expression: ${expression}`);
  return String(result);
}

function shown(
  format: ColumnFormat,
  row: Row,
): { readonly icon: string; readonly colour: string; readonly word: string } {
  const [mark, word] = format.children ?? [];
  const colour = mark?.style?.color ?? '';
  return {
    icon: evaluate(mark?.attributes?.iconName ?? '', row),
    colour: colour.startsWith('=') ? evaluate(colour, row) : colour,
    word: evaluate(word?.txtContent ?? '', row),
  };
}

const statusFormat = presentations.projects.formats?.['status'] ?? linkFormat(page, 'projects');
const stateFormat = presentations.roadmaps.formats?.['state'] ?? linkFormat(page, 'projects');

describe('a format', () => {
  it.each(all)('of %s has only what SharePoint knows', (_name, format) => {
    for (const element of elementsOf(format)) {
      expect(properties).toEqual(expect.arrayContaining(Object.keys(element)));
      expect(elements).toContain(element.elmType);
      for (const name of Object.keys(element.attributes ?? {})) expect(name).toMatch(attributes);
      for (const name of Object.keys(element.style ?? {})) expect(name).toMatch(styles);
      for (const text of [
        element.txtContent,
        ...Object.values(element.attributes ?? {}),
        ...Object.values(element.style ?? {}),
      ]) {
        if (text?.startsWith('=')) expect(() => evaluate(text, {})).not.toThrow();
      }
    }
  });
});

describe('a status in the list', () => {
  it.each([
    [1035, 'Aloitettu', 'Aloitettu'],
    [1053, 'Aloitettu', 'Pågår'],
    [2077, 'Tehty', 'Slutförd'],
    [1033, 'Ei tietoa', 'No information'],
    [1031, 'Luovutaan', 'Dropped'],
    [1035, '', 'Ei tilaa vielä'],
    [2077, '', 'Inget läge än'],
  ])('is said to a reader of %i: "%s" as "%s"', (culture, cell, word) => {
    expect(shown(statusFormat, { culture, cell }).word).toBe(word);
  });

  it('has its own icon and colour beside the word', () => {
    const marks = ['', 'Suunnitellaan', 'Aloitettu', 'Tehty', 'Ei tietoa', 'Luovutaan'].map((cell) =>
      shown(statusFormat, { cell }),
    );
    expect(new Set(marks.map(({ icon }) => icon)).size).toBe(6);
    expect(new Set(marks.map(({ colour }) => colour)).size).toBe(6);
  });

  it('that people have added is shown as it stands, without an icon', () => {
    expect(shown(statusFormat, { cell: 'Tauolla', culture: 1053 })).toEqual({ icon: '', colour: '', word: 'Tauolla' });
  });
});

describe('the day by which a measure is to be ready', () => {
  const due = Date.parse('2025-09-29T21:00:00Z');
  const dueFormat = presentations.projects.formats?.['dueOn'] ?? linkFormat(page, 'projects');
  const at = (now: string, status: string, culture = 1035): string =>
    shown(dueFormat, { cell: due, status, culture, now: Date.parse(now) }).word;

  it('is marked as late from the day after it on, in the reader’s language [W8]', () => {
    expect(at('2025-09-30T20:59:00Z', 'Aloitettu')).toBe('');
    expect([1035, 1053, 1033].map((culture) => at('2025-09-30T21:00:00Z', 'Aloitettu', culture))).toEqual([
      'Myöhässä',
      'Försenad',
      'Late',
    ]);
    expect(shown(dueFormat, { cell: due, status: 'Aloitettu', now: due * 2 })).toMatchObject({
      icon: 'EventDateMissed12',
      colour: '#A4262C',
    });
  });

  it('is not where the work has ended, where the view tells no status, and where there is none [W8]', () => {
    expect(['Tehty', 'Luovutaan', ''].map((status) => at('2026-01-01T00:00:00Z', status))).toEqual(['', '', '']);
    expect(shown(dueFormat, { cell: '', status: 'Aloitettu', now: due })).toMatchObject({ icon: '', word: '' });
    expect(at('2026-01-01T00:00:00Z', 'Tauolla')).toBe('Myöhässä');
  });
});

it("a roadmap's stage is said in the reader's language", () => {
  expect([1035, 2077, 1033].map((culture) => shown(stateFormat, { cell: 'hyväksytty', culture }).word)).toEqual([
    'hyväksytty',
    'godkänd',
    'approved',
  ]);
});

describe('the link to a measure', () => {
  const { attributes: { href = '' } = {}, txtContent = '' } = linkFormat(`${page}?env=WebView#/overview`, 'projects');

  it("opens it by its number on the product's page, whatever its key: a format reads only what its view shows", () => {
    expect(evaluate(href, { ID: 7 })).toBe(`${page}?env=WebView&digitiekartta=/projects?open=id:7#/projects?open=id:7`);
    expect(href).not.toContain('[$Key]');
  });

  it('is opened by the browser and not taken over by SharePoint', () => {
    expect(linkFormat(page, 'projects').attributes?.['data-interception']).toBe('off');
  });

  it('says its code, or "Open" in the reader\'s language', () => {
    expect(evaluate(txtContent, { cell: 'A1' })).toBe('A1');
    expect([1035, 1053, 2077, 1033].map((culture) => evaluate(txtContent, { culture }))).toEqual([
      'Avaa',
      'Öppna',
      'Öppna',
      'Open',
    ]);
  });

  it.each(['https://elsewhere.example/sites/o%27clock', 'https://elsewhere.example/a?b=1&c=<d>'])(
    "is known as ours for any page, as SharePoint may give it back, and people's own formats are not: %s",
    (address) => {
      const written = formatText(linkFormat(address, 'projects'));
      expect(written).not.toMatch(/[&<]/);
      const readBack = JSON.stringify(linkFormat(address, 'projects'));
      expect(isSameFormat(written, readBack)).toBe(true);
      expect([written, readBack].map((format) => isLinkFormat(format, 'projects'))).toEqual([true, true]);
      expect(isLinkFormat(written.replace('noopener', 'noopener '), 'projects')).toBe(false);
      expect(isLinkFormat(formatText(statusFormat), 'projects')).toBe(false);
    },
  );

  it.each([
    ['first', `'${page}#/projects?open=' + if([$Key] == '', 'id:' + [$ID], [$Key])`, {}],
    ['second', `'${page}#/projects?open=id:' + [$ID]`, { 'data-interception': 'off' }],
  ])('is known as ours as the %s version wrote it, so that set-up replaces it', (_version, address, more) => {
    const { attributes: { target, rel } = {}, ...rest } = linkFormat(page, 'projects');
    const { $schema, elmType, txtContent } = rest;
    const former = { $schema, elmType, attributes: { href: `=${address}`, target, rel, ...more }, txtContent };
    expect(isLinkFormat(JSON.stringify(former), 'projects')).toBe(true);
  });

  it('leaves out a route that the address has from a copied link', () => {
    const copied = `${page}?digitiekartta=%2Froadmap#/roadmap`;
    expect(formatText(linkFormat(copied, 'projects'))).toBe(formatText(linkFormat(page, 'projects')));
  });
});
