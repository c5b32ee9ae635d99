/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  /** Size of the panel. */
  readonly panel: Pick<Box, 'width' | 'height'>;
  readonly viewport: Pick<Box, 'width' | 'height'>;
  readonly rtl: boolean;
  /** Where something begins that is to stay in sight, such as the actions of a card; counts below the anchor. @default Infinity */
  readonly clear?: number;
  /** Pixels between anchor and panel. @default 8 */
  readonly gap?: number;
  /** Pixels kept free at the viewport's edge. @default 8 */
  readonly margin?: number;
}

/**
 * Where a panel stands: below its anchor, above when there is more room, aligned with its leading edge, inside the viewport.
 * `height` is how high it may be where it would cover what is to stay in sight.
 */
export function placePanel(
  anchor: Box,
  { panel, viewport, rtl, clear = Infinity, gap = 8, margin = 8 }: Surroundings,
): { left: number; top: number; side: 'above' | 'below'; height: number } {
  const below = anchor.top + anchor.height + gap;
  const floor = viewport.height - margin;
  const rooms = { below: Math.min(floor, clear - gap) - below, above: anchor.top - gap - margin };
  const side = panel.height > rooms.below && rooms.above > rooms.below ? 'above' : 'below';
  const height =
    clear === Infinity ? panel.height : Math.min(panel.height, Math.max(96, rooms[side]));
  const leading = rtl ? anchor.left + anchor.width - panel.width : anchor.left;
  return {
    left: clamp(leading, margin, viewport.width - margin - panel.width),
    top: clamp(side === 'above' ? anchor.top - gap - height : below, margin, floor - height),
    side,
    height,
  };
}

/** `low` wins when the panel is larger than the room, so that its beginning stays readable. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
