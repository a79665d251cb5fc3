import * as React from 'react';
import { RoadmapApp } from '../ui/app/RoadmapApp';
import type { PageProps } from './mount';
import { drawInto } from './reactRoot';
import type { RoadmapProperties } from './webPartState';

/** Renders the roadmap alone into an element; called again, it renders the changed properties. */
export function draw(
  element: HTMLElement,
  { properties: { year, theme, shape = 'fit' }, appearance, ...props }: PageProps<RoadmapProperties>,
): void {
  drawInto(
    element,
    <RoadmapApp
      {...props}
      {...appearance}
      year={Number(year) || undefined}
      onlyTheme={theme?.trim() || undefined}
      shape={shape}
    />,
  );
}

export { takeAway } from './reactRoot';
