import type { Kind } from '../../domain/programme';
import { effects } from './effects';
import type { AnyList, ListSchema } from './listSchema';
import { metrics } from './metrics';
import { metricValues } from './metricValues';
import { projects } from './projects';
import { responsibles } from './responsibles';
import { roadmaps } from './roadmaps';
import { settings } from './settings';
import { themes } from './themes';

const declared: { readonly [K in Kind]: ListSchema<K> } = {
  themes,
  responsibles,
  projects,
  metrics,
  metricValues,
  effects,
  roadmaps,
  settings,
};

/** The eight lists. */
export const schemas: Readonly<Record<Kind, AnyList>> = declared;
