import type { Page, Route } from 'playwright-core';

/** Scripts of the package by the name of their chunk; all of them where none is named. */
const scriptsOf = (chunk: string): RegExp => new RegExp(`/workbench/assets/chunk\\.${chunk}`);

/** How code fails to come: there is no network, or its server does not have it any more. */
export type Absence = 'offline' | 'gone';

const absent: Readonly<Record<Absence, (route: Route) => Promise<void>>> = {
  offline: (route) => route.abort('internetdisconnected'),
  gone: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not in the package.' }),
};

/** Code that has not come yet does not come from now on. */
export async function withoutCode(page: Page, absence: Absence, chunk = ''): Promise<void> {
  await page.route(scriptsOf(chunk), absent[absence]);
}

/** It comes again. */
export function withCode(page: Page, chunk = ''): Promise<void> {
  return page.unroute(scriptsOf(chunk));
}

/** What the browser tells when its network is back. */
export const backOnline = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.dispatchEvent(new Event('online')));

/** What the console says of code that did not come. */
export const codeComplaints = /ERR_INTERNET_DISCONNECTED|404|ChunkLoadError|Loading chunk|Failed to fetch/;
