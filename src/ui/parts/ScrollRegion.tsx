import * as React from 'react';

interface ScrollRegionProps {
  readonly className: string | undefined;
  /** What it holds, read aloud; one of both. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: React.ReactNode;
}

/** What may be wider than its place and then scrolls: it is a stop of the keyboard only while it does. */
export function ScrollRegion({ className, label, labelledBy, children }: ScrollRegionProps): JSX.Element {
  const region = React.useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(region);
  return (
    <div
      ref={region}
      className={className}
      role="region"
      aria-label={label}
      aria-labelledby={labelledBy}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </div>
  );
}

/** True while an element's content is wider than it is. */
function useScrolls(element: React.RefObject<HTMLElement>): boolean {
  const [scrolls, setScrolls] = React.useState(false);
  React.useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const look = (): void => setScrolls(current.scrollWidth > current.clientWidth);
    const watch = new ResizeObserver(look);
    watch.observe(current);
    for (const child of current.children) watch.observe(child);
    return () => watch.disconnect();
  }, [element]);
  return scrolls;
}
