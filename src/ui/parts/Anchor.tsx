import * as React from 'react';

/**
 * A link. SharePoint's router takes over the clicks on links to its own host, ours to a route included, unless they say
 * otherwise (sp-dev-docs docs/spfx/hyperlinking.md): all of ours do, and an act of their own comes first.
 */
export function Anchor({ children, ...attributes }: React.AnchorHTMLAttributes<HTMLAnchorElement>): JSX.Element {
  return (
    <a data-interception="off" {...attributes}>
      {children}
    </a>
  );
}
