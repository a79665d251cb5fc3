import * as React from 'react';
import { countsBy, type Count, type Dimension } from '../../domain/figures/aggregate';
import { noneKey } from '../../domain/figures/filter';
import { byKey, type Programme, type Versioned } from '../../domain/programme';
import type { Project } from '../../domain/project';
import { statuses, type StatusOrNone } from '../../domain/status';
import { categoryName } from '../../loc/category';
import type { Speech } from '../../loc/speech';
import { CodeBadge } from '../parts/CodeBadge';
import { StatusMark } from '../parts/StatusMark';
import type { Slice } from './slice';

/** What a category is called and how it is marked. */
type CategoryLabel = Omit<Slice, keyof Count<string>>;

const bar = 'var(--dk-accent)';
const missingBar = 'var(--dk-unknown)';

/** The measures counted by one dimension, named and marked for the reader. */
export function slicesBy(
  programme: Programme,
  projects: readonly Versioned<Project>[],
  dimension: Dimension,
  speech: Speech,
): readonly Slice[] {
  return countsBy(programme, projects, dimension).map((count) => ({
    ...count,
    ...labelOf(programme, dimension, count.key, speech),
  }));
}

/** The name of one value of a dimension, as a filter or a category shows it. */
export function nameOf(programme: Programme, dimension: Dimension, key: string, speech: Speech): string {
  return categoryName(programme, dimension, key, speech.language, speech.strings).text;
}

function labelOf(
  programme: Programme,
  dimension: Dimension,
  key: string,
  { language, strings }: Speech,
): CategoryLabel {
  const { text: name, lang } = categoryName(programme, dimension, key, language, strings);
  const label = { name, ...(lang !== language && { lang: 'fi' as const }) };
  if (dimension === 'status') {
    const status: StatusOrNone = statuses.find((each) => each === key) ?? 'none';
    return { ...label, colour: `var(--dk-${status})`, mark: <StatusMark status={status} /> };
  }
  if (dimension === 'theme') {
    const code = byKey(programme, 'themes', key)?.value.code;
    return { ...label, colour: code === undefined ? missingBar : bar, mark: <CodeBadge>{code || '–'}</CodeBadge> };
  }
  const known = dimension === 'responsible' ? byKey(programme, 'responsibles', key) !== undefined : key !== noneKey;
  return { ...label, colour: known ? bar : missingBar };
}
