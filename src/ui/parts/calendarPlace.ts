interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 4;
const margin = 8;

/**
 * Where something of a size stands beside a field, in pixels of the window: below it, above it where there is no room
 * below, and where there is room for neither as low as it fits; never over the window's edge.
 */
export function placeBeside(
  field: { readonly left: number; readonly top: number; readonly bottom: number },
  size: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const lowest = view.height - size.height - margin;
  const below = field.bottom + gap;
  const above = field.top - gap - size.height;
  const top = below <= lowest ? below : above >= margin ? above : lowest;
  return {
    left: Math.max(margin, Math.min(field.left, view.width - size.width - margin)),
    top: Math.max(margin, top),
  };
}
