import { later, LostTile } from '../parts/later';

/** What stands where a programme has no measures yet: only there is it fetched. */
export const FirstSteps = later(
  async () => (await import(/* webpackChunkName: 'first-questions' */ './FirstSteps')).FirstSteps,
  LostTile,
);
