import { later, LostTile } from '../parts/later';

/** What an owner is asked before a site is set up: only there is it fetched. */
export const FirstQuestions = later(
  async () => (await import(/* webpackChunkName: 'first-questions' */ './FirstQuestions')).FirstQuestions,
  LostTile,
);
