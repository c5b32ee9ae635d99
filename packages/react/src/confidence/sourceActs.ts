import type { Citation } from '@credence-ui/core/response';

/** What happens when a source is opened. */
export interface SourceActs {
  /** Shows the source in the product; without it a source with an address is a link. */
  readonly onOpenSource?: ((citation: Citation) => void) | undefined;
  /** Told after a person opened a source, however they did. */
  readonly onSourceOpened?: ((citation: Citation) => void) | undefined;
}
