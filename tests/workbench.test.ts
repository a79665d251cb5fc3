import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { strToU8, zipSync } from 'fflate';
import { filesAddress } from '../dev/workbench/files';
import { packageReader, servedFrom } from '../dev/workbench/packageFile';
import { readView } from '../dev/workbench/view';
import { registerWorkbench } from '../dev/workbench/workbench';

const sites = [
  { path: '/sites/digi', title: 'Digiohjelma' },
  { path: '/', title: 'Porvoo' },
];
const paths = sites.map((site) => site.path);
const manifest = {
  id: 'x',
  version: '1',
  alias: 'A',
  componentType: 'WebPart',
  manifestVersion: 2,
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'a',
    scriptResources: { a: { type: 'path', path: 'a_1.js' } },
  },
};

function writePackage(
  script: string,
  file = path.join(mkdtempSync(path.join(tmpdir(), 'workbench-')), 'x.sppkg'),
): string {
  const xml = `<WebPart ComponentManifest="${JSON.stringify(manifest).replace(/"/g, '&quot;')}"></WebPart>`;
  writeFileSync(file, zipSync({ 'x/WebPart_x.xml': strToU8(xml), 'ClientSideAssets/a_1.js': strToU8(script) }));
  return file;
}

const defaults = {
  host: 'page',
  user: 'lead',
  lang: 'fi',
  theme: 'light',
  site: '/sites/digi',
  webPart: 'programme',
  beside: 'none',
  section: 'none',
  mode: 'read',
  react: '17',
  signIn: false,
  router: 'on',
  files: 'first',
  link: 'prompt',
  bar: true,
};

describe("the workbench's address", () => {
  it('shows the lead a light SharePoint page in Finnish, as unkind as real pages are, when it says nothing', () => {
    expect(readView({}, paths)).toEqual(defaults);
  });

  it('takes every choice, and its default in place of one it does not know', () => {
    const asked = { host: 'columns34', user: 'director', lang: 'sv', theme: 'dark', site: '/', bar: '0' };
    const more = { webpart: 'roadmap', beside: 'roadmap', section: 'soft', mode: 'edit', react: '18', signIn: '1' };
    const { webpart, ...same } = more;
    expect(readView({ ...asked, ...more, router: 'off', files: 'all', link: 'stale' }, paths)).toEqual({
      ...asked,
      ...same,
      webPart: webpart,
      signIn: true,
      router: 'off',
      files: 'all',
      link: 'stale',
      bar: false,
    });
    expect(readView({ host: 'x', user: 'x', site: '/sites/other', section: 'x', react: '16' }, paths)).toEqual(
      defaults,
    );
  });

  it.each(['teams', 'phone', 'outlook', 'office'])('has the tracker alone in %s, without a section', (host) => {
    const asked = { host, theme: 'contrast', webpart: 'roadmap', beside: 'roadmap', section: 'strong', mode: 'edit' };
    expect(readView(asked, paths)).toEqual({
      ...defaults,
      host,
      theme: 'contrast',
      files: host === 'phone' ? 'none' : 'first',
    });
  });

  it('can leave the parameter "site" to the web part, which reads it too', () => {
    expect(readView({ web: '/', site: '/sites/digi' }, paths).site).toBe('/');
  });

  it('has a contrast theme in Teams only', () => {
    expect(readView({ host: 'full', theme: 'contrast' }, paths).theme).toBe('light');
  });
});

describe("the workbench's pages", () => {
  let app: FastifyInstance;
  beforeAll(() => {
    app = fastify();
    registerWorkbench(app, { sppkg: writePackage('define([]);'), sites });
  });
  afterAll(() => app.close());

  it.each(['/', '/?host=third&theme=dark', '/?host=teams', '/frame?host=teams'])(
    '%s carries the strict policy and no inline script',
    async (url) => {
      const { headers, body } = await app.inject(url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'",
      );
      expect(body).not.toMatch(/<script(?![^>]* src=)/);
      expect(body).not.toMatch(/\son[a-z]+=/);
    },
  );

  it('leave out the bar when told so, and name each choice in it', async () => {
    expect((await app.inject('/?bar=0')).body).not.toContain('id="bar"');
    expect((await app.inject('/')).body.match(/<label>/g)).toHaveLength(12);
  });

  it('lead by way of a sign-in where that is asked for', async () => {
    const { body } = await app.inject('/?signIn=1&lang=sv');
    expect(body).toContain('signIn.js');
    expect(body).not.toContain('canvas');
  });

  it("lead from a site's address to that site", async () => {
    expect((await app.inject('/sites/digi')).headers.location).toBe('/?site=%2Fsites%2Fdigi');
  });

  it('serve what is in the package and the runtime, and nothing beside them', async () => {
    expect((await app.inject('/workbench/assets/a_1.js')).body).toBe('define([]);');
    expect((await app.inject(`${filesAddress}/client/boot.js`)).statusCode).toBe(200);
    expect((await app.inject('/workbench/assets/other.js')).statusCode).toBe(404);
    expect((await app.inject(`${filesAddress}/node_modules/..%2Fpackage.json`)).statusCode).toBe(404);
  });

  it('let a browser keep the runtime and their own files, whose addresses change with them', async () => {
    const { body } = await app.inject('/');
    const scripts = [...body.matchAll(/ src="([^"]+\.js)"/g)].map(([, src]) => src ?? '');
    expect(scripts).toHaveLength(4);
    for (const src of scripts) {
      expect(src).toMatch(/^\/workbench\/[0-9a-f]{20}\//);
      expect((await app.inject(src)).headers['cache-control']).toContain('immutable');
    }
    expect((await app.inject('/')).headers['cache-control']).toBe('no-store');
    expect((await app.inject('/workbench/assets/a_1.js')).headers['cache-control']).toBe('no-cache');
  });
});

describe('the package on the workbench', () => {
  it('is read again once it has been built again', () => {
    const file = writePackage('one');
    const read = packageReader(file);
    expect(Buffer.from(read().assets.get('a_1.js') ?? []).toString()).toBe('one');
    writePackage('two', file);
    utimesSync(file, new Date(), new Date(Date.now() + 1000));
    expect(Buffer.from(read().assets.get('a_1.js') ?? []).toString()).toBe('two');
  });

  it('says how to build it while there is none', () => {
    expect(packageReader('/nowhere/x.sppkg')).toThrow('npm run package');
  });

  it("loads its files from the workbench in place of SharePoint's asset library", () => {
    expect(
      servedFrom(packageReader(writePackage(''))().manifests[0] ?? manifest, 'http://localhost:1/workbench/assets/')
        .loaderConfig.internalModuleBaseUrls,
    ).toEqual(['http://localhost:1/workbench/assets/']);
  });
});
