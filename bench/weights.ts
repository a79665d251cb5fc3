import { gzipSync } from 'node:zlib';
import type { PackageFile } from '../dev/workbench/packageFile';

/**
 * One script of the package: its file, its name without prefix and hash, its size in bytes as it is and gzipped at
 * level 9.
 */
export interface Script {
  readonly file: string;
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly entry: boolean;
  readonly charts: boolean;
}

/** The class names and ids that Fluent's charts give to what they draw. */
const fluentChart = /\bms-\w*Chart\b|\b_\w+Chart_/;

const nameOf = (file: string): string => file.replace(/^chunk\./, '').replace(/_[0-9a-f]{20}\.js$/, '');

/**
 * Every script in the package, heaviest first. One counts as chart code that is the chunk `charts` or holds a chart of
 * Fluent's.
 */
export function readScripts({ manifests, assets }: PackageFile): readonly Script[] {
  const entries = manifests.map(({ loaderConfig }) => {
    const resource = loaderConfig.scriptResources[loaderConfig.entryModuleId];
    return resource && 'path' in resource ? resource.path : undefined;
  });
  return [...assets]
    .filter(([file]) => file.endsWith('.js'))
    .map(([file, bytes]) => {
      const name = nameOf(file);
      return {
        file,
        name,
        bytes: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        entry: entries.includes(file),
        charts: name === 'charts' || fluentChart.test(Buffer.from(bytes).toString('utf8')),
      };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

/** The gzipped weight of scripts together, in kB of 1,000 bytes. */
export const weightOf = (scripts: readonly Script[]): number => scripts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
