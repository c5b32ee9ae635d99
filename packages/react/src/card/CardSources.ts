import type { Citation } from '@credence-ui/core/response';

/** What happens when a source is opened from the card. */
export interface CardSources {
  readonly onOpenSource?: ((citation: Citation) => void) | undefined;
  readonly onSourceOpened?: ((citation: Citation) => void) | undefined;
}
