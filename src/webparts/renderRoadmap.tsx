import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { RoadmapApp } from '../ui/RoadmapApp';
import type { Drawing } from './mount';
import type { RoadmapProperties } from './wish';

/** Binds the roadmap alone to what stays the same. */
export const drawing: Drawing<RoadmapProperties> = ({ opened, ...fixed }) => (element, wish) => {
  if (!wish) {
    ReactDOM.unmountComponentAtNode(element);
    return;
  }
  const { year, theme, shape = 'fit' } = wish.properties;
  ReactDOM.render(
    <RoadmapApp {...fixed} {...wish.appearance} store={opened?.store} first={opened?.first} year={Number(year) || undefined} onlyTheme={theme?.trim() || undefined} shape={shape} />,
    element
  );
};
