import type { FastifyInstance } from 'fastify';
import { cultures, type View } from './view';

// The workbench is one tenant: the ids that REST is not asked for stay the same.
const siteId = '5d0c6f2e-8a41-4b7f-9a55-3c1e7d2b9f01';
const correlationId = '7b1f4c9a-2d63-4e08-8c37-9e5a0f6d1b02';

interface Web {
  readonly Id: string;
  readonly Title: string;
  readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
}
interface User {
  readonly Title: string;
  readonly LoginName: string;
  readonly Email: string;
}

/** What a page puts in front of its web parts: SPFx's pageContext and the older spPageContextInfo beside it. */
export interface PageContext {
  readonly pageContext: Readonly<Record<string, unknown>>;
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
}

async function ask<T>(app: FastifyInstance, url: string, view: View, host: string): Promise<T> {
  const answer = await app.inject({
    url,
    headers: { host, accept: 'application/json;odata=nometadata', 'x-local-user': view.user },
  });
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${answer.body.slice(0, 200)}`);
  return answer.json<T>();
}

/**
 * The page's context for the view's site, user and language, read from the service as that user. `origin` has no slash
 * at its end.
 */
export async function readPageContext(app: FastifyInstance, view: View, origin: string): Promise<PageContext> {
  const site = view.site === '/' ? '' : view.site;
  const host = new URL(origin).host;
  const web = await ask<Web>(app, `${site}/_api/web?$select=Id,Title,EffectiveBasePermissions`, view, host);
  const user = await ask<User>(app, `${site}/_api/web/currentuser`, view, host);
  const culture = cultures[view.lang];
  const absoluteUrl = `${origin}${site}`;
  const permissions = {
    High: Number(web.EffectiveBasePermissions.High),
    Low: Number(web.EffectiveBasePermissions.Low),
  };
  return {
    pageContext: {
      cultureInfo: { currentCultureName: culture.name, currentUICultureName: culture.name, isRightToLeft: false },
      site: { id: siteId, correlationId, absoluteUrl, serverRelativeUrl: view.site },
      web: {
        id: web.Id,
        title: web.Title,
        absoluteUrl,
        serverRelativeUrl: view.site,
        language: 1035,
        languageName: 'fi-FI',
        permissions,
        templateName: '68',
      },
      user: { displayName: user.Title, loginName: user.LoginName, email: user.Email },
      featureInfo: {},
    },
    // Without a form digest: PnPjs then asks /_api/contextinfo for one, as it must once a page's own has expired.
    spPageContextInfo: {
      webAbsoluteUrl: absoluteUrl,
      siteAbsoluteUrl: absoluteUrl,
      webServerRelativeUrl: view.site,
      siteServerRelativeUrl: view.site,
      webId: web.Id,
      siteId,
      CorrelationId: correlationId,
      currentCultureName: culture.name,
      currentUICultureName: culture.name,
      currentLanguage: culture.lcid,
      webLanguage: 1035,
      userLoginName: user.LoginName,
      userDisplayName: user.Title,
      userEmail: user.Email,
      webPermMasks: permissions,
      ExpFeatures: [],
      killSwitches: {},
    },
  };
}
