import type { Span } from '../text/span.ts';

/** A place in a text that points to sources: `[1]`, `[1, 2]`. */
export interface Marker {
  /** Where it stands in the text, brackets included. */
  readonly span: Span;
  /** The sources that it points to, in the order written. Never empty for a resolved marker. */
  readonly ids: readonly string[];
  /** Its text, brackets included. */
  readonly raw: string;
  /** Ids that it names and nobody knows; empty for a resolved marker without any. */
  readonly unknownIds: readonly string[];
}
