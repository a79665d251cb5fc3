import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { longNamed, made, porvoo, textsOf, type Made } from '../madeDeck';

// LibreOffice takes half a minute for the four decks, and longer where others work, too.
jest.setTimeout(180_000);

const tools = ['soffice', 'pdftotext'].filter(
  (tool) => !(process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, tool))),
);

(tools.length === 0 ? describe : describe.skip)(
  `the deck as LibreOffice shows it${tools.length > 0 ? ` (not checked: ${tools.join(', ')} not installed)` : ''}`,
  () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'deck-'));
    const shown = new Map<string, Made>();
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    beforeAll(async () => {
      shown
        .set('fi', await made(porvoo))
        .set('sv', await made(porvoo, { language: 'sv' }))
        .set('facts', await made(porvoo, { factsOnly: true }))
        .set('many', await made(longNamed(120)));
      for (const [name, { bytes }] of shown) writeFileSync(path.join(folder, `${name}.pptx`), bytes);
      const files = [...shown.keys()].map((name) => path.join(folder, `${name}.pptx`));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          ...files,
        ],
        { stdio: 'ignore' },
      );
    });

    const pdf = (name: string, ...how: readonly string[]): string => {
      const out = path.join(folder, `${name}.txt`);
      execFileSync('pdftotext', [...how, path.join(folder, `${name}.pdf`), out]);
      return readFileSync(out, 'utf8');
    };

    test.each(['fi', 'sv', 'facts', 'many'])(
      'has a page for each slide, and nothing below the line over the foot: %s',
      (name) => {
        const pages = pdf(name, '-bbox').split('<page ').slice(1);
        expect(pages).toHaveLength(shown.get(name)?.titles.length ?? 0);
        const words = pages.flatMap((page, index) =>
          [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
            ([, x = '', top = '', right = '', bottom = '', word = '']) => ({
              page: index + 1,
              word,
              x: Number(x) / 72,
              top: Number(top) / 72,
              right: Number(right) / 72,
              bottom: Number(bottom) / 72,
            }),
          ),
        );
        expect(words.length).toBeGreaterThan(300);
        expect(
          words.filter(({ x, top, right, bottom }) => x < 0 || right > 13.34 || bottom > (top >= 6.95 ? 7.4 : 6.9)),
        ).toEqual([]);
      },
    );

    test.each(['fi', 'sv', 'facts'])('shows every text in full: %s', (name) => {
      const told = pdf(name, '-raw').replace(/\s+/g, '');
      expect(textsOf(porvoo).filter((text) => !told.includes(text.replace(/\s+/g, '')))).toEqual([]);
    });
  },
);
