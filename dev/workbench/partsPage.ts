import path from 'node:path';
import { context, type BuildContext, type Plugin } from 'esbuild';
import { html } from './pages';
import type { View } from './view';

const root = path.resolve(__dirname, '..', '..');

/** The stylesheets of src as the build has compiled them, whose class names are made unique here as there. */
const compiledStyles: Plugin = {
  name: 'compiled-styles',
  setup: (build) =>
    build.onResolve({ filter: /\.module\.scss$/ }, ({ path: named, resolveDir }) => ({
      path: `${path.resolve(resolveDir, named).replace(path.join(root, 'src'), path.join(root, 'lib'))}.css`,
    })),
};

/** The files of the page that shows every part. */
export interface PartsFiles {
  readonly script: Uint8Array;
  readonly styles: Uint8Array;
}

/** Bundles the page of parts, anew each time that it is asked for: what has not changed is not read again. */
export class PartsBundle {
  private bundle: Promise<BuildContext> | undefined;

  /** The page's files as the sources stand now. */
  public async files(): Promise<PartsFiles> {
    this.bundle ??= context({
      entryPoints: [path.join(__dirname, 'parts', 'main.tsx')],
      outdir: path.join(root, '.local'),
      write: false,
      bundle: true,
      format: 'iife',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      tsconfigRaw: { compilerOptions: { jsx: 'react' } },
      loader: { '.css': 'local-css' },
      plugins: [compiledStyles],
      logLevel: 'silent',
    });
    const { outputFiles } = await (await this.bundle).rebuild();
    const file = (ending: string): Uint8Array =>
      outputFiles?.find(({ path: name }) => name.endsWith(ending))?.contents ?? new Uint8Array();
    return { script: file('.js'), styles: file('.css') };
  }

  /** Ends the helper process of the bundler. */
  public async close(): Promise<void> {
    await (await this.bundle)?.dispose();
  }
}

/** The page that shows every part of the product in every state. */
export function partsPage(view: View): string {
  return html(
    view,
    '<link rel="stylesheet" href="/workbench/parts.css">\n  <script defer src="/workbench/parts.js"></script>',
    '<div class="zone" id="parts"></div>',
    'frame',
  );
}
