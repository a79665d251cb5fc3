/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { triedAssumptions, untriedAssumptions } from '../src/domain/siteTest';
import { version } from '../src/domain/version';

const root = path.resolve(__dirname, '..');
const [, tried = '', untried = ''] = readFileSync(path.join(root, 'docs/not-verified.md'), 'utf8').split(/^## /m);

/** The ids in the first column of a chapter's table. */
function idsIn(chapter: string): readonly string[] {
  const rows = [...chapter.matchAll(/^\| *([^|]*?) *\|/gm)].map(([, id = '']) => id);
  return rows.filter((id) => id !== 'id' && !/^-+$/.test(id));
}

describe('docs/not-verified.md', () => {
  it('names what the test of a site tries, in its order', () => expect(idsIn(tried)).toEqual(triedAssumptions));
  it('names what the test of a site leaves to people', () => expect(idsIn(untried)).toEqual(untriedAssumptions));
});

it('a report names the version of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(version).toBe(packaged);
});
