import type { Strings } from '../strings';
import { app } from './app';
import { dates } from './dates';
import { effects } from './effects';
import { figure } from './figure';
import { measure } from './measure';
import { metrics } from './metrics';
import { overview } from './overview';
import { pane } from './pane';
import { projects } from './projects';
import { record } from './record';
import { roadmap } from './roadmap';
import { setUp } from './setUp';
import { site } from './site';
import { words } from './words';

export const en: Strings = {
  app,
  dates,
  words,
  overview,
  measure,
  metrics,
  projects,
  record,
  roadmap,
  figure,
  effects,
  setUp,
  pane,
  site,
};
