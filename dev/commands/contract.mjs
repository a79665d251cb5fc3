import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { command, runTool, Stop } from './run.mjs';

/** The site's address, without a slash at its end. Throws Stop: headers are a login, and go nowhere unencrypted. */
function siteOf(address) {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
  if (!url || (url.protocol !== 'https:' && !isLocal) || url.search || url.hash || url.username)
    throw new Stop(
      `--site wants the address of an empty site that may be thrown away, like https://porvoo.sharepoint.com/sites/test, or one of http://localhost; it got "${address ?? ''}".`,
    );
  return url.href.replace(/\/$/, '');
}

/** The headers of somebody signed in, as JSON. Throws Stop with where they come from. */
function headersFrom(file) {
  const [text, from] = file === undefined ? [process.env.SP_HEADERS, 'SP_HEADERS'] : [textOf(file), file];
  if (!text)
    throw new Stop(
      'The headers of somebody signed in as an owner are missing. Copy the Cookie of a call to the site from the browser\'s network tab, and give it as JSON, {"Cookie":"FedAuth=…; rtFa=…"}, in a file (--headers FILE) or in SP_HEADERS.',
    );
  let headers;
  try {
    headers = JSON.parse(text);
  } catch {
    headers = undefined; // said below
  }
  const isTexts = typeof headers === 'object' && headers !== null && !Array.isArray(headers);
  if (!isTexts || Object.values(headers).some((value) => typeof value !== 'string'))
    throw new Stop(`${from} wants a JSON object of texts, like {"Cookie":"FedAuth=…; rtFa=…"}.`);
  if (!Object.keys(headers).some((name) => /^(cookie|authorization)$/i.test(name)))
    throw new Stop(`${from} has neither Cookie nor Authorization: nobody is signed in with it.`);
  return JSON.stringify(headers);
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Stop(`--headers names ${file}, which cannot be read.`);
  }
}

// tests/contract on a site that runs elsewhere; further words name files, such as `lists`.
await command(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    options: { site: { type: 'string' }, headers: { type: 'string' } },
    allowPositionals: true,
  });
  const env = { SP_SITE: siteOf(values.site), SP_HEADERS: headersFrom(values.headers) };
  await install();
  const files = positionals.map((name) => `tests/contract/${name}.test.ts`);
  return runTool('jest', ['--runInBand', ...(files.length > 0 ? files : ['tests/contract'])], env);
});
