import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { listPage, listPages } from './listPage';
import { filesAddress, folders } from './files';
import { packageReader, servedFrom } from './packageFile';
import { readPageContext } from './pageContext';
import { framePage, signInPage, type Site, workbenchPage } from './pages';
import { PartsBundle, partsPage } from './partsPage';
import { type ComponentManifest, runtimeManifests } from './runtime';
import { themes } from './themes';
import { readView, type View } from './view';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const forever = 'public, max-age=31536000, immutable';
/** As SharePoint's CDN says it: a file whose name holds a hash never changes. */
const cachingOf = (file: string): string => (/_[0-9a-f]{20}\.\w+$/.test(file) ? forever : 'no-cache');
const typeOf = (file: string): string => types[path.extname(file)] ?? 'application/octet-stream';

/**
 * What the workbench runs and where. `sppkg` is the built package; `sites` are those of the service, the first the one
 * shown by default.
 */
export interface WorkbenchOptions {
  readonly sppkg: string;
  readonly sites: readonly Site[];
}

/** The web parts of the view in their order on the page; a package that has no such one shows its first. */
function shownIn({ webPart, beside }: View, manifests: readonly ComponentManifest[]): readonly ComponentManifest[] {
  return (beside === 'none' ? [webPart] : [webPart, beside]).flatMap((name) => {
    const found = manifests.find(({ alias }) => alias.toLowerCase() === `${name}webpart`) ?? manifests[0];
    return found ? [found] : [];
  });
}

function page(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);
}

/**
 * Serves the files of `folder` under `address`, which holds a hash of them: they never change. `resolve` may send a path
 * elsewhere in the folder.
 */
function registerFolder(
  app: FastifyInstance,
  address: string,
  folder: string,
  resolve = (name: string): string => name,
): void {
  app.get<{ Params: { '*': string } }>(`${address}/*`, (request, reply) => {
    const file = path.resolve(folder, resolve(request.params['*']));
    if (!file.startsWith(folder + path.sep) || !existsSync(file))
      return reply.code(404).type('text/plain').send('No such file.');
    return reply.header('cache-control', forever).type(typeOf(file)).send(createReadStream(file));
  });
}

/** Adds the page that shows every part of the product, with the files that it loads. */
function registerParts(app: FastifyInstance, viewOf: (request: FastifyRequest) => View): void {
  const bundle = new PartsBundle();
  app.get('/parts', (request, reply) => page(reply, partsPage(viewOf(request))));
  const file = (name: string, key: 'script' | 'styles'): void => {
    app.get(`/workbench/${name}`, async (_request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .type(typeOf(name))
        .send(Buffer.from((await bundle.files())[key])),
    );
  };
  file('parts.js', 'script');
  file('parts.css', 'styles');
  app.addHook('onClose', () => bundle.close());
}

/**
 * Adds the workbench to the service's app: `/` is its page, `/frame` the inside of its Teams window, `/parts` all
 * parts side by side, `/workbench/...` what they load.
 */
export function registerWorkbench(app: FastifyInstance, { sppkg, sites }: WorkbenchOptions): void {
  const readPackage = packageReader(sppkg);
  const allThemes = themes();
  const viewOf = (request: FastifyRequest): View =>
    readView(
      request.query as Record<string, string | undefined>,
      sites.map((site) => site.path),
    );
  const originOf = (request: FastifyRequest): string => `http://${request.headers.host ?? 'localhost'}`;

  app.get('/', (request, reply) => {
    const view = viewOf(request);
    return page(reply, view.signIn ? signInPage(view) : workbenchPage(view, sites));
  });
  app.get('/frame', (request, reply) => page(reply, framePage(viewOf(request))));
  registerParts(app, viewOf);
  for (const site of sites.filter((one) => one.path !== '/')) {
    app.get(site.path, (_request, reply) => reply.redirect(`/?site=${encodeURIComponent(site.path)}`));
  }

  for (const site of sites) {
    const root = site.path === '/' ? '' : site.path;
    for (const name of listPages) {
      app.get<{ Params: { list: string } }>(`${root}/Lists/:list/${name}.aspx`, (request, reply) => {
        // A link of the web part names no user; REST then takes the one in the cookie, and so does this page.
        const named = /(?:^|;\s*)local-user=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
        const query = { user: named, ...(request.query as Record<string, string | undefined>) };
        return page(reply, listPage(readView(query, [site.path]), site, request.params.list, name));
      });
    }
  }

  app.get('/workbench/host.json', async (request, reply) => {
    const origin = originOf(request);
    const view = viewOf(request);
    const manifests = readPackage().manifests.map((manifest) => servedFrom(manifest, `${origin}/workbench/assets/`));
    return reply.header('cache-control', 'no-store').send({
      ...(await readPageContext(app, view, origin)),
      themes: allThemes,
      webParts: shownIn(view, manifests),
      manifests: [...runtimeManifests(`${origin}${filesAddress}`, view.react), ...manifests],
    });
  });

  app.get<{ Params: { '*': string } }>('/workbench/assets/*', (request, reply) => {
    const name = request.params['*'];
    const bytes = readPackage().assets.get(name);
    if (!bytes) return reply.code(404).type('text/plain').send('Not in the package.');
    return reply.header('cache-control', cachingOf(name)).type(typeOf(name)).send(Buffer.from(bytes));
  });
  registerFolder(app, `${filesAddress}/client`, folders.client);
  registerFolder(app, `${filesAddress}/stubs`, folders.stubs);
  // The loader asks for this chunk of sp-http-base a second after each start, and looks for it beside itself, where npm
  // does not put it.
  const chunk = 'dist/chunk.SPRequestRateMonitor';
  registerFolder(app, `${filesAddress}/node_modules`, folders.node_modules, (name) =>
    name.replace(`/sp-loader/${chunk}`, `/sp-http-base/${chunk}`),
  );
}
