import * as React from 'react';
import type { Filter } from '../../domain/figures/filter';
import { Foot } from './Foot';
import { Head } from './Head';
import { Measures } from './Measures';
import { ProgrammeYears, YearFigures } from './RoadmapFigures';
import roadmapStyles from './roadmap.module.scss';
import type { RoadmapView } from './view';

/**
 * The roadmap of one year as a document: what the programme is, what was decided, the measures by theme, the year in
 * figures, the programme's years.
 */
export function RoadmapPage({ view }: { readonly view: RoadmapView }): JSX.Element {
  const measures = React.useRef<HTMLHeadingElement>(null);
  const open = (filter: Filter): void => {
    view.onOpen(filter);
    measures.current?.focus();
  };
  const here = { ...view, onOpen: open };
  return (
    <div className={roadmapStyles['roadmap']}>
      <Head year={view.year} onOpen={open} />
      <Measures view={here} heading={measures} />
      <YearFigures view={here} />
      <ProgrammeYears view={here} />
      <Foot />
    </div>
  );
}
