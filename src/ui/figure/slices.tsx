import * as React from 'react';
import { countsBy, type Count, type Dimension } from '../../domain/aggregate';
import { none } from '../../domain/filter';
import { byKey, type Programme, type Versioned } from '../../domain/programme';
import { levels, needs, type Project } from '../../domain/project';
import { statuses, type StatusOrNone } from '../../domain/status';
import { Letter } from '../parts/Letter';
import { stepName } from '../parts/setting';
import { spoken, type Speech } from '../parts/speech';
import { StatusMark } from '../parts/StatusMark';
import type { Slice } from './slice';

/** What a category is called and how it is marked. */
type Look = Omit<Slice, keyof Count<string>>;

// Themes are told by letter and name; the shades only part the ring.
const shades = ['var(--dk-shade-1)', 'var(--dk-shade-2)', 'var(--dk-shade-3)', 'var(--dk-shade-4)', 'var(--dk-shade-5)'];
const bar = 'var(--dk-accent)';
const missingBar = 'var(--dk-unknown)';

/** The measures counted by one dimension, named and marked for the reader. */
export function slicesBy(programme: Programme, projects: readonly Versioned<Project>[], dimension: Dimension, speech: Speech): readonly Slice[] {
  return countsBy(programme, projects, dimension).map((count, index) => ({ ...count, ...lookOf(programme, dimension, count.key, index, speech) }));
}

/** The name of one value of a dimension, as a filter or a category shows it. */
export function nameOf(programme: Programme, dimension: Dimension, key: string, speech: Speech): string {
  return lookOf(programme, dimension, key, 0, speech).name;
}

function lookOf(programme: Programme, dimension: Dimension, key: string, index: number, speech: Speech): Look {
  const { language, strings: { figure, words } } = speech;
  switch (dimension) {
    case 'status': {
      const status: StatusOrNone = statuses.find((each) => each === key) ?? 'none';
      return { name: words.statuses[status], colour: `var(--dk-${status})`, mark: <StatusMark status={status} /> };
    }
    case 'theme': {
      const theme = byKey(programme, 'themes', key)?.value;
      const name = theme ? spoken(language, { fi: theme.title, sv: theme.titleSv, en: theme.titleEn }) : { text: words.themeMissing };
      return { name: name.text, lang: name.lang, colour: shades[index % shades.length] ?? bar, mark: <Letter>{theme?.code || '–'}</Letter> };
    }
    case 'responsible': {
      const role = byKey(programme, 'responsibles', key)?.value;
      const name = role ? spoken(language, { fi: role.title, sv: role.titleSv, en: role.titleEn }) : { text: words.responsibleMissing };
      return { name: name.text, lang: name.lang, colour: role ? bar : missingBar };
    }
    case 'benefit':
      return key === none ? { name: figure.missing, colour: missingBar } : { name: figure.benefitStep(key, stepName(programme, 'benefitSteps', Number(key), language)), colour: bar };
    case 'need': {
      const need = needs.find((each) => each === key);
      return need ? { name: figure.needs[need], colour: bar } : { name: figure.missing, colour: missingBar };
    }
    case 'level': {
      const level = levels.find((each) => each === key);
      return level ? { name: figure.levels[level], colour: bar } : { name: figure.missing, colour: missingBar };
    }
    case 'year':
      return key === none ? { name: figure.missing, colour: missingBar } : { name: key, colour: bar };
  }
}
