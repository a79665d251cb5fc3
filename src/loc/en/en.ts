import type { Strings } from '../strings';
import { app } from './app';
import { figure } from './figure';
import { overview } from './overview';
import { pane } from './pane';
import { projects } from './projects';
import { roadmap } from './roadmap';
import { setUp } from './setUp';
import { words } from './words';

export const en: Strings = { app, words, overview, projects, roadmap, figure, setUp, pane };
