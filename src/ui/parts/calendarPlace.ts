interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 4;
const margin = 8;

/**
 * Where something of a size stands beside a field, in pixels of the window: below it, above it where there is no room
 * below, and where there is room for neither as low as it fits; over no edge of the window, nor over the right edge of
 * what the field stands in.
 */
export function placeBeside(
  field: { readonly left: number; readonly top: number; readonly bottom: number },
  size: Size,
  view: Size,
  rightEdge = view.width - margin,
): { readonly left: number; readonly top: number } {
  const lowest = view.height - size.height - margin;
  const below = field.bottom + gap;
  const above = field.top - gap - size.height;
  const top = below <= lowest ? below : above >= margin ? above : lowest;
  return {
    left: Math.max(margin, Math.min(field.left, Math.min(rightEdge, view.width - margin) - size.width)),
    top: Math.max(margin, top),
  };
}
