import type { Strings } from '../strings';
import { app } from './app';
import { measure } from './measure';
import { overview } from './overview';
import { pane } from './pane';
import { projects } from './projects';
import { setUp } from './setUp';
import { site } from './site';
import { words } from './words';

export const sv: Strings = { app, words, overview, measure, projects, setUp, pane, site };
