import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { RoadmapApp } from '../ui/app/RoadmapApp';
import type { PageProps } from './mount';
import type { RoadmapProperties } from './webPartState';

/** Renders the roadmap alone into an element; called again, it renders the changed properties. */
export function draw(
  element: HTMLElement,
  { properties: { year, theme, shape = 'fit' }, appearance, ...props }: PageProps<RoadmapProperties>,
): void {
  ReactDOM.render(
    <RoadmapApp
      {...props}
      {...appearance}
      year={Number(year) || undefined}
      onlyTheme={theme?.trim() || undefined}
      shape={shape}
    />,
    element,
  );
}

/** Unmounts the roadmap from its element. */
export function takeAway(element: HTMLElement): void {
  ReactDOM.unmountComponentAtNode(element);
}
