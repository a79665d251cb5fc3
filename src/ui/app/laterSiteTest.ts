import { later, LostTile } from '../parts/later';

/** The test of the site, which only an owner fetches: on Asetukset, and once a set-up has ended. */
export const SiteTest = later(
  async () => (await import(/* webpackChunkName: 'site-test-page' */ './SiteTest')).SiteTest,
  LostTile,
);
