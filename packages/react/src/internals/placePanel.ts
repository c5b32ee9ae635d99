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
  /** Pixels between anchor and panel. @default 8 */
  readonly gap?: number;
  /** Pixels kept free at the viewport's edge. @default 8 */
  readonly margin?: number;
}

/** Where a panel stands: below its anchor, above when there is more room, aligned with its leading edge, inside the viewport. */
export function placePanel(
  anchor: Box,
  { panel, viewport, rtl, gap = 8, margin = 8 }: Surroundings,
): { left: number; top: number; side: 'above' | 'below' } {
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - panel.height;
  const overflow = below + panel.height > viewport.height - margin;
  const side = overflow && anchor.top > viewport.height - below ? 'above' : 'below';
  const leading = rtl ? anchor.left + anchor.width - panel.width : anchor.left;
  return {
    left: clamp(leading, margin, viewport.width - margin - panel.width),
    top: clamp(side === 'above' ? above : below, margin, viewport.height - margin - panel.height),
    side,
  };
}

/** `low` wins when the panel is larger than the room, so that its beginning stays readable. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
